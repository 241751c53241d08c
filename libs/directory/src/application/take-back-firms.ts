import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type CompanyId,
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
  type UnusableList,
} from '@ketnoi/kernel';
import type { CellProblem } from '../domain/firm-row.js';
import { CompareFirms, type ComparedFirms, type EditedFirmRow, type FirmsDifference } from './compare-firms.js';
import { type Done, Journal } from './journal.js';
import { Companies } from './ports/companies.js';
import { FirmLists } from './ports/firm-lists.js';
import { changedMeanwhile } from './refusal.js';

type Refusal = TakeBackRefusal<CellProblem>;

/**
 * An organiser's list of firms comes back edited: first it is shown what would change, then all of it is changed or, when
 * anything is not as it was shown, nothing.
 */
@Injectable()
export class TakeBackFirms {
  private readonly list: EditedList<EditedFile, EditedFirmRow, CellProblem, ComparedFirms> = {
    operation: 'take-back-firms',
    mayChange: (actor, { fairId }) => hasFairRole(actor, fairId, 'organiser'),
    compare: async (_, { fairId }, rows, forChange) => {
      if (forChange) await this.lists.lock(fairId, rows.map(({ cells }) => (cells.id ?? '') as CompanyId).sort());
      return ok(await this.comparing.execute(fairId, rows));
    },
    change: (actor, { fairId }, found) => this.change(actor, fairId, found),
  };
  readonly preview = previewOf(this.list);
  readonly execute = takeBackOf(this.list, () => this.idempotency);

  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly comparing: CompareFirms,
    private readonly lists: FirmLists,
    private readonly companies: Companies,
    private readonly journal: Journal,
  ) {}

  private async change(
    actor: Actor,
    fairId: FairId,
    { difference, edits }: ComparedFirms,
  ): Promise<Result<TakenBack, Refusal>> {
    const saved = await this.lists.change(
      edits.flatMap(({ company }) => company ?? []),
      actor.personId,
    );
    if (!saved.ok) return err(saved.error === 'changed-meanwhile' ? changedMeanwhile : taxCodesTaken(difference));
    await this.companies.takePart(edits.flatMap(({ participation }) => participation ?? []));
    await this.journal.writeAll(
      actor,
      edits.map((edit) => doneBy(fairId, edit)),
    );
    return ok({ changed: edits.length });
  }
}

function doneBy(fairId: FairId, { before, company, participation, changes }: ComparedFirms['edits'][number]): Done {
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

/** Which of them it was is not known: the key that refused names only itself. */
const taxCodesTaken = ({ changes }: FirmsDifference): UnusableList<CellProblem> => ({
  code: 'unusable-file',
  problems: changes
    .filter(({ column }) => column === 'taxCode')
    .map(({ row, column }) => ({ row, column, code: 'exists-already' as const })),
});
