import { Injectable } from '@nestjs/common';
import {
  type Actor,
  allOrNothing,
  err,
  type FairId,
  hasFairRole,
  type IdempotencyConflict,
  IdempotencyStore,
  ok,
  once,
  type Result,
} from '@ketnoi/kernel';
import type { Block } from '../../domain/booking.js';
import { BoothGuard } from './booth-guard.js';
import { type BoothListProblem, type BoothsDifference, CompareBooths, type EditedBoothRow } from './compare-booths.js';
import { PlanJournal } from './plan-journal.js';
import { DrawnHalls } from './ports/drawn-halls.js';

export type { BoothListProblem, EditedBoothRow } from './compare-booths.js';

export interface EditedBooths {
  readonly fairId: FairId;
  readonly uploadId: string;
}

/** Opens the file; null = there is none. Asked only of those who may change the list. */
export type EditedBoothsReader = () => Promise<Result<readonly EditedBoothRow[], readonly BoothListProblem[]> | null>;

type Approved = EditedBooths & { readonly seen: string };
type Unusable = { readonly code: 'unusable-file'; readonly problems: readonly BoothListProblem[] };
type NotFound = { readonly code: 'not-found' };
export type TakeBackBoothsRefusal = NotFound | { readonly code: 'changed-meanwhile' } | IdempotencyConflict | Unusable;
type Answer = Result<{ readonly changed: number }, TakeBackBoothsRefusal>;

/**
 * The list of booths comes back with what is to be written on them: shown first, then all of it is changed as if somebody had
 * changed one booth after the other, or nothing is. Bookings keep the price that was frozen in them.
 */
@Injectable()
export class TakeBackBooths {
  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly comparing: CompareBooths,
    private readonly halls: DrawnHalls,
    private readonly guard: BoothGuard,
    private readonly journal: PlanJournal,
  ) {}

  async preview(
    actor: Actor,
    { fairId }: EditedBooths,
    read: EditedBoothsReader,
  ): Promise<Result<BoothsDifference, NotFound | Unusable>> {
    const rows = hasFairRole(actor, fairId, 'organiser') ? await read() : null;
    if (!rows) return err({ code: 'not-found' });
    if (!rows.ok) return err(unusable(rows.error));
    return ok((await this.comparing.execute(actor, fairId, rows.value)).difference);
  }

  async execute(actor: Actor, file: Approved, read: EditedBoothsReader, key: string): Promise<Answer> {
    if (!hasFairRole(actor, file.fairId, 'organiser')) return err({ code: 'not-found' });
    const rowsOfFile = once(read);
    const request = { operation: 'take-back-booths', key, request: file };
    return allOrNothing<{ readonly changed: number }, TakeBackBoothsRefusal>(
      this.idempotency,
      actor,
      request,
      async () => {
        const rows = await rowsOfFile();
        if (!rows) return err({ code: 'not-found' });
        return rows.ok ? this.write(actor, file, rows.value) : err(unusable(rows.error));
      },
    );
  }

  private async write(actor: Actor, { fairId, seen }: Approved, rows: readonly EditedBoothRow[]): Promise<Answer> {
    await this.halls.lock(fairId);
    const { difference, edited } = await this.comparing.execute(actor, fairId, rows);
    if (difference.problems.length > 0) return err(unusable(difference.problems));
    if (difference.conflicts.length > 0 || difference.seen !== seen) return err({ code: 'changed-meanwhile' });
    if (edited.length === 0) return ok({ changed: 0 });
    // In one order, so that two who close booths wait for each other instead of both giving up.
    const sorted = [...edited].sort((one, other) => (one.booth.id < other.booth.id ? -1 : 1));
    const blocks: Block[] = [];
    for (const { booth } of sorted.filter(({ reshaped }) => reshaped)) {
      const closed = await this.guard.close(actor, fairId, booth.id);
      // It was free above: somebody has claimed it since.
      if (!closed.ok) return err({ code: 'changed-meanwhile' });
      blocks.push(closed.value);
    }
    const saved = await this.halls.relabel(
      fairId,
      sorted.map(({ booth }) => booth),
    );
    if (!saved) return err({ code: 'changed-meanwhile' });
    for (const block of blocks) await this.guard.open(block);
    const details = new Map<string, Record<string, readonly [before: string, after: string]>>();
    for (const { id, column, before, after } of difference.changes)
      details.set(id, { ...details.get(id), [column]: [before, after] });
    const noted = [...details].map(([id, detail]) => ({ subject: ['booth', id] as const, detail }));
    await this.journal.writeAll(actor, fairId, 'take-back-booths', noted, sorted.length);
    return ok({ changed: sorted.length });
  }
}

const unusable = (problems: readonly BoothListProblem[]): Unusable => ({ code: 'unusable-file', problems });
