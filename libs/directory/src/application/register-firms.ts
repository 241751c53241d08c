import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type CompanyId,
  err,
  type FairId,
  type GroupId,
  hasFairRole,
  type IdempotencyConflict,
  IdempotencyStore,
  Ids,
  ok,
  type Result,
} from '@ketnoi/kernel';
import { type CellProblem, type Firm, type FirmRow, readFirm, repeatedTaxCodes } from '../domain/firm-row.js';
import { Journal } from './journal.js';
import { leads } from './leads.js';
import { Companies } from './ports/companies.js';
import { Fairs } from './ports/fairs.js';
import { type NotFound, notFound } from './refusal.js';

export interface FirmsFile {
  readonly fairId: FairId;
  readonly groupId: GroupId;
  /** Which file it is: with the key it makes a repetition, also when the file itself is gone by then. */
  readonly uploadId: string;
}

/** Opens the file and reads its lines; null = there is no such file. Asked only of those who may register its firms. */
export type FirmsReader = () => Promise<Result<readonly FirmRow[], readonly CellProblem[]> | null>;

export type RegisterFirmsRefusal =
  NotFound | IdempotencyConflict | { readonly code: 'unusable-file'; readonly problems: readonly CellProblem[] };

type Registered = { readonly companyIds: readonly CompanyId[] };

/**
 * A group leader registers the firms of a list: all, or none and every problem with its row and column.
 * A firm that the directory knows by its tax code is left as it is and refused here: only an organiser joins it to a group.
 */
@Injectable()
export class RegisterFirms {
  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly companies: Companies,
    private readonly fairs: Fairs,
    private readonly journal: Journal,
    private readonly ids: Ids,
  ) {}

  async execute(
    actor: Actor,
    file: FirmsFile,
    read: FirmsReader,
    idempotencyKey: string,
  ): Promise<Result<Registered, RegisterFirmsRefusal>> {
    const group = await this.fairs.findGroup(file.fairId, file.groupId);
    const byRight = hasFairRole(actor, file.fairId, 'organiser') ? 'organiser' : 'group-leader';
    if (!group || (byRight === 'group-leader' && !leads(actor, group))) return err(notFound);
    // Read once, however often the transaction is tried.
    let reading: ReturnType<FirmsReader> | null = null;
    return this.idempotency.decideOnce(
      { actorId: actor.personId, operation: 'register-firms', key: idempotencyKey, request: file },
      async () => {
        const rows = await (reading ??= read());
        if (!rows) return err(notFound);
        return rows.ok
          ? this.register(actor, byRight, file, rows.value)
          : err({ code: 'unusable-file', problems: rows.error });
      },
    );
  }

  private async register(
    actor: Actor,
    byRight: 'organiser' | 'group-leader',
    { fairId, groupId }: FirmsFile,
    rows: readonly FirmRow[],
  ): Promise<Result<Registered, RegisterFirmsRefusal>> {
    const read = rows.map(readFirm);
    const firms = read.map(({ firm }) => firm);
    const problems = [
      ...(rows.length === 0 ? [{ row: 1, column: null, code: 'required' as const }] : []),
      ...read.flatMap((line) => line.problems),
      ...repeatedTaxCodes(firms),
      ...(await this.known(firms)),
    ];
    if (problems.length > 0) return err({ code: 'unusable-file', problems: problems.sort((a, b) => a.row - b.row) });
    const registered = firms.map((firm) => ({ ...firm, id: this.ids.next<'company'>() }));
    const added = await this.companies.add(
      registered.map(({ company, id }) => ({ ...company, id, fictional: false, version: 1 })),
    );
    // Somebody registered one of them between the question and the answer: asking again names it.
    if (!added.ok) return err({ code: 'unusable-file', problems: await this.known(firms) });
    await this.companies.takePart(
      registered.map(({ id: companyId, asSupplier, asBuyer, seats }) => {
        return { fairId, companyId, asSupplier, asBuyer, groupId, seats, mostMeetings: null };
      }),
    );
    await this.journal.write(
      actor,
      {
        fairId,
        action: 'register-firms',
        subject: ['group', groupId],
        detail: { byRight, companyIds: registered.map(({ id }) => id) },
      },
      ...registered.map(({ id: companyId, asSupplier, asBuyer }) => ({
        type: 'participation-registered' as const,
        fairId,
        payload: { companyId, asSupplier, asBuyer },
      })),
    );
    return ok({ companyIds: registered.map(({ id }) => id) });
  }

  private async known(firms: readonly Firm[]): Promise<readonly CellProblem[]> {
    const known = await this.companies.byTaxCodes(firms.flatMap(({ company }) => company.taxCode ?? []));
    return firms.flatMap(({ row, company }) =>
      company.taxCode !== null && known.has(company.taxCode)
        ? [{ row, column: 'taxCode', code: 'exists-already' as const }]
        : [],
    );
  }
}
