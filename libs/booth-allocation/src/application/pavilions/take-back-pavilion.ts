import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type EditedFile,
  type EditedList,
  err,
  type GroupId,
  hasFairRole,
  IdempotencyStore,
  ok,
  previewOf,
  type Result,
  type TakeBackRefusal,
  takeBackOf,
  type TakenBack,
  UnitOfWork,
} from '@ketnoi/kernel';
import type { EditedPavilionRow, PavilionListProblem } from '../../domain/pavilion/pavilion-list.js';
import { BookingChronicle } from '../life/booking-chronicle.js';
import { untilNotOvertaken } from '../life/overtaken.js';
import { Bookings } from '../ports/bookings.js';
import { CompareEditedPavilion, type PavilionDifference, type PavilionEdit } from './compare-edited-pavilion.js';
import { GroupGate, type OpenGroup } from './group-gate.js';
import { PavilionDesk } from './pavilion-desk.js';
import { Pavilions } from './ports/pavilions.js';

export interface EditedPavilion extends EditedFile {
  readonly groupId: GroupId;
}

interface Found {
  readonly difference: PavilionDifference;
  readonly edits: readonly PavilionEdit[];
  readonly open: OpenGroup;
}

type Refusal = TakeBackRefusal<PavilionListProblem>;
const CHANGED: Result<never, Refusal> = err({ code: 'changed-meanwhile' });

/** The list of a pavilion comes back with whose its booths are: given to firms of the group and taken back, all of it or nothing. */
@Injectable()
export class TakeBackPavilion {
  private readonly list: EditedList<EditedPavilion, EditedPavilionRow, PavilionListProblem, Found> = {
    operation: 'take-back-pavilion',
    mayChange: (actor, { fairId }) => hasFairRole(actor, fairId, 'organiser', 'group-leader'),
    compare: (actor, file, rows, forChange) =>
      forChange ? this.compare(actor, file, rows) : this.unitOfWork.run(() => this.compare(actor, file, rows)),
    change: (actor, _, found) => this.change(actor, found),
  };
  readonly preview = previewOf(this.list);
  private readonly once = takeBackOf(this.list, () => this.idempotency);
  readonly execute: typeof this.once = (...asked) => untilNotOvertaken(() => this.once(...asked));

  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly unitOfWork: UnitOfWork,
    private readonly gate: GroupGate,
    private readonly pavilions: Pavilions,
    private readonly comparing: CompareEditedPavilion,
    private readonly desk: PavilionDesk,
    private readonly bookings: Bookings,
    private readonly chronicle: BookingChronicle,
  ) {}

  private async compare(
    actor: Actor,
    { fairId, groupId }: EditedPavilion,
    rows: readonly EditedPavilionRow[],
  ): Promise<Result<Found, Refusal>> {
    const open = await this.gate.open(actor, fairId, groupId);
    const pavilion = open && (await this.pavilions.view(fairId, groupId));
    if (!open || !pavilion) return err({ code: 'not-found' });
    return ok({ ...(await this.comparing.execute(open, pavilion, rows)), open });
  }

  /**
   * In the order of booths, as every transaction does; what one row ends may be what another gives a number to. What is
   * refused now was changed since it was compared.
   */
  private async change(actor: Actor, { edits, open }: Found): Promise<Result<TakenBack, Refusal>> {
    const { fairId, id: groupId } = open.group;
    const inOrder = [...edits].sort((one, other) => (one.boothId < other.boothId ? -1 : 1));
    const ends = inOrder.flatMap((edit) => edit.ends ?? []);
    const ended = await this.desk.takeBackAll(open, ends, null);
    if (!ended.ok) return CHANGED;
    await this.chronicle.tellAll(actor, 'take-back-in-pavilion', ended.value, { groupId, reason: null });
    const wishes = inOrder.flatMap(({ boothId, to }) => (to ? [{ boothId, companyId: to.companyId }] : []));
    const situations = await this.bookings.situationsOf(fairId, wishes);
    const allotted = situations.length === wishes.length ? await this.desk.allotAll(open, situations) : CHANGED;
    if (!allotted.ok) return CHANGED;
    await this.chronicle.tellAll(actor, 'allot-in-pavilion', allotted.value, { groupId });
    return ok({ changed: edits.length });
  }
}
