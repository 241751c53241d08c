import { Injectable } from '@nestjs/common';
import { type Actor, type FairId, Ids, type InterpreterId, type PersonId } from '@ketnoi/kernel';
import { meetingsEvent } from '../../domain/events.js';
import type { EngagementEdit } from '../../domain/interpreters/read-engagements.js';
import { Chronicle, type Deed } from '../chronicle.js';
import { FairSetup } from '../ports/fair-setup.js';

type Engaging = Partial<Pick<EngagementEdit, 'interpreterId' | 'deed' | 'terms' | 'unavailable'>>;

/** Engages interpreters and lets them go, one or many at a time, and writes it down. The caller has judged it. */
@Injectable()
export class Engagements {
  constructor(
    private readonly setup: FairSetup,
    private readonly ids: Ids,
    private readonly chronicle: Chronicle,
  ) {}

  /** @returns under which id everybody stands who has terms; null where one who was to go is not engaged: roll back */
  async make(
    actor: Actor,
    fairId: FairId,
    edits: readonly Engaging[],
  ): Promise<ReadonlyMap<PersonId, InterpreterId> | null> {
    const dismissed = edits.flatMap((edit) => dismissedBy(edit) ?? []);
    if (!(await this.setup.removeInterpreters(fairId, dismissed))) return null;
    const terms = edits.flatMap((edit) => edit.terms ?? []);
    const standing = await this.setup.saveInterpreters(
      fairId,
      terms.map((one) => ({ id: this.ids.next() as InterpreterId, ...one })),
    );
    const made = edits.map((edit) => ({
      ...edit,
      interpreterId: edit.terms ? standing.get(edit.terms.personId) : edit.interpreterId,
    }));
    const hours = made.flatMap(({ interpreterId: id, unavailable }): [InterpreterId, readonly number[]][] =>
      id && unavailable ? [[id, unavailable]] : [],
    );
    await this.setup.setUnavailableSlots(fairId, new Map(hours));
    const events = [meetingsEvent('fair-set-up-changed', fairId, { part: 'interpreters' })];
    const [first, ...others] = made.flatMap((one) => deedsOf(fairId, one));
    const told = dismissed.length + terms.length > 0 ? events : [];
    await this.chronicle.writeAll(actor, first ? [{ ...first, events: told }, ...others] : []);
    return standing;
  }
}

const dismissedBy = ({ deed, interpreterId }: Engaging): InterpreterId | null =>
  (deed === 'dismiss' && interpreterId) || null;

function deedsOf(fairId: FairId, edit: Engaging): readonly Deed[] {
  const { interpreterId: subjectId, terms, unavailable } = edit;
  if (!subjectId) return [];
  const deed = { fairId, subjectType: 'interpreter', subjectId };
  return [
    ...(dismissedBy(edit) ? [{ ...deed, action: 'dismiss-interpreter' }] : []),
    ...(terms ? [{ ...deed, action: 'engage-interpreter', detail: terms }] : []),
    ...(unavailable ? [{ ...deed, action: 'set-interpreter-availability', detail: { unavailable } }] : []),
  ];
}
