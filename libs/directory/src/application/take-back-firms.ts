import { Injectable } from '@nestjs/common';
import {
  type Actor,
  allOrNothing,
  type CompanyId,
  err,
  type FairId,
  hasFairRole,
  type IdempotencyConflict,
  IdempotencyStore,
  ok,
  once,
  type Result,
} from '@ketnoi/kernel';
import type { CellProblem } from '../domain/firm-row.js';
import { CompareFirms, type EditedFirmRow, type FirmsDifference } from './compare-firms.js';
import { type Done, Journal } from './journal.js';
import { Companies } from './ports/companies.js';
import { FirmLists } from './ports/firm-lists.js';
import { type ChangedMeanwhile, changedMeanwhile, type NotFound, notFound } from './refusal.js';

export interface EditedFirms {
  readonly fairId: FairId;
  readonly uploadId: string;
}

/** Opens the file; null = there is none. Asked only of those who may change the list. */
export type EditedFirmsReader = () => Promise<Result<readonly EditedFirmRow[], readonly CellProblem[]> | null>;

type Unusable = { readonly code: 'unusable-file'; readonly problems: readonly CellProblem[] };
export type TakeBackRefusal = NotFound | ChangedMeanwhile | IdempotencyConflict | Unusable;

/**
 * An organiser's list of firms comes back edited: first it is shown what would change, then all of it is changed or, when
 * anything is not as it was shown, nothing.
 */
@Injectable()
export class TakeBackFirms {
  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly compare: CompareFirms,
    private readonly lists: FirmLists,
    private readonly companies: Companies,
    private readonly journal: Journal,
  ) {}

  async preview(
    actor: Actor,
    { fairId }: EditedFirms,
    read: EditedFirmsReader,
  ): Promise<Result<FirmsDifference, NotFound | Unusable>> {
    if (!hasFairRole(actor, fairId, 'organiser')) return err(notFound);
    const rows = await read();
    if (!rows) return err(notFound);
    return rows.ok ? ok(await this.compare.execute(fairId, rows.value)) : err(unusable(rows.error));
  }

  async execute(
    actor: Actor,
    file: EditedFirms & { readonly seen: string },
    read: EditedFirmsReader,
    idempotencyKey: string,
  ): Promise<Result<{ readonly changed: number }, TakeBackRefusal>> {
    if (!hasFairRole(actor, file.fairId, 'organiser')) return err(notFound);
    const rowsOfFile = once(read);
    const request = { operation: 'take-back-firms', key: idempotencyKey, request: file };
    // Some firms may be changed already when another turns out to have changed meanwhile: then none is.
    return allOrNothing<{ readonly changed: number }, TakeBackRefusal>(this.idempotency, actor, request, async () => {
      const rows = await rowsOfFile();
      if (!rows) return err(notFound);
      return rows.ok ? this.change(actor, file, rows.value) : err(unusable(rows.error));
    });
  }

  private async change(
    actor: Actor,
    { fairId, seen }: EditedFirms & { readonly seen: string },
    rows: readonly EditedFirmRow[],
  ): Promise<Result<{ readonly changed: number }, TakeBackRefusal>> {
    await this.lists.lock(fairId, rows.map(({ cells }) => (cells.id ?? '') as CompanyId).sort());
    const found = await this.compare.execute(fairId, rows);
    if (found.problems.length > 0) return err(unusable(found.problems));
    if (found.conflicts.length > 0 || found.seen !== seen) return err(changedMeanwhile);
    const saved = await this.lists.change(
      found.edits.flatMap(({ company }) => company ?? []),
      actor.personId,
    );
    if (!saved.ok) return err(saved.error === 'changed-meanwhile' ? changedMeanwhile : taxCodesTaken(found));
    await this.companies.takePart(found.edits.flatMap(({ participation }) => participation ?? []));
    await this.journal.writeAll(
      actor,
      found.edits.map((edit) => doneBy(fairId, edit)),
    );
    return ok({ changed: found.edits.length });
  }
}

function doneBy(fairId: FairId, { before, company, participation, changes }: FirmsDifference['edits'][number]): Done {
  const { id: companyId } = before.company;
  const { asSupplier, asBuyer } = participation ?? before.participation;
  return {
    deed: {
      fairId,
      action: 'take-back-firms',
      subject: ['company', companyId],
      for: { companyId, byRight: 'organiser' },
      detail: Object.fromEntries(changes.map((change) => [change.column, [change.before, change.after]])),
    },
    events: [
      ...(company ? [{ type: 'company-changed' as const, fairId, payload: { companyId } }] : []),
      ...(participation
        ? [{ type: 'participation-registered' as const, fairId, payload: { companyId, asSupplier, asBuyer } }]
        : []),
    ],
  };
}

const unusable = (problems: readonly CellProblem[]): Unusable => ({ code: 'unusable-file', problems });

/** Which of them it was is not known: the key that refused names only itself. */
const taxCodesTaken = ({ changes }: FirmsDifference): Unusable =>
  unusable(
    changes
      .filter(({ column }) => column === 'taxCode')
      .map(({ row, column }) => ({ row, column, code: 'exists-already' as const })),
  );
