import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type EditedFile,
  type EditedList,
  err,
  type FairId,
  hasFairRole,
  IdempotencyStore,
  ok,
  previewOf,
  type Result,
  type TakeBackRefusal,
  takeBackOf,
  type TakenBack,
} from '@ketnoi/kernel';
import { BoothGuard } from './booth-guard.js';
import { type BoothListProblem, CompareBooths, type ComparedBooths, type EditedBoothRow } from './compare-booths.js';
import { PlanJournal } from './plan-journal.js';
import { DrawnHalls } from './ports/drawn-halls.js';

export type { BoothListProblem, EditedBoothRow } from './compare-booths.js';

type Refusal = TakeBackRefusal<BoothListProblem>;

/**
 * The list of booths comes back with what is to be written on them: shown first, then all of it is changed as if somebody had
 * changed one booth after the other, or nothing is. Bookings keep the price that was frozen in them.
 */
@Injectable()
export class TakeBackBooths {
  private readonly list: EditedList<EditedFile, EditedBoothRow, BoothListProblem, ComparedBooths> = {
    operation: 'take-back-booths',
    mayChange: (actor, { fairId }) => hasFairRole(actor, fairId, 'organiser'),
    compare: async (actor, { fairId }, rows, forChange) => {
      if (forChange) await this.halls.lock(fairId);
      return ok(await this.comparing.execute(actor, fairId, rows));
    },
    change: (actor, { fairId }, found) => this.write(actor, fairId, found),
  };
  readonly preview = previewOf(this.list);
  readonly execute = takeBackOf(this.list, () => this.idempotency);

  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly comparing: CompareBooths,
    private readonly halls: DrawnHalls,
    private readonly guard: BoothGuard,
    private readonly journal: PlanJournal,
  ) {}

  private async write(
    actor: Actor,
    fairId: FairId,
    { difference, edited }: ComparedBooths,
  ): Promise<Result<TakenBack, Refusal>> {
    if (edited.length === 0) return ok({ changed: 0 });
    const sorted = [...edited].sort((one, other) => (one.booth.id < other.booth.id ? -1 : 1));
    const reshaped = sorted.flatMap((edit) => (edit.reshaped ? [edit.booth.id] : []));
    const closed = await this.guard.close(actor, fairId, reshaped);
    // They were free above: somebody has claimed one since.
    if (!closed.ok) return err({ code: 'changed-meanwhile' });
    const saved = await this.halls.relabel(
      fairId,
      sorted.map(({ booth }) => booth),
    );
    if (!saved) return err({ code: 'changed-meanwhile' });
    await this.guard.open(closed.value);
    const details = new Map<string, Record<string, readonly [before: string, after: string]>>();
    for (const { id, column, before, after } of difference.changes)
      details.set(id, { ...details.get(id), [column]: [before, after] });
    const noted = [...details].map(([id, detail]) => ({ subject: ['booth', id] as const, detail }));
    await this.journal.writeAll(actor, fairId, 'take-back-booths', noted, sorted.length);
    return ok({ changed: sorted.length });
  }
}
