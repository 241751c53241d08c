import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type CompanyId,
  err,
  type IdempotencyConflict,
  IdempotencyStore,
  Ids,
  ok,
  once,
  type Result,
} from '@ketnoi/kernel';
import type { CellProblem, FirmRow } from '../domain/firm-row.js';
import {
  type FirmInFile,
  type FirmsFile,
  FirmsFileDesk,
  type FirmsReader,
  type FirmsReading,
} from './firms-file-desk.js';
import { Journal } from './journal.js';
import { Companies } from './ports/companies.js';
import { type NotFound, notFound } from './refusal.js';

type UnusableFile = { readonly code: 'unusable-file'; readonly problems: readonly CellProblem[] };
export type RegisterFirmsRefusal = NotFound | IdempotencyConflict | UnusableFile;

type Registered = { readonly companyIds: readonly CompanyId[] };

/**
 * Registers the firms of a list: all, or none and every problem with its row and column. A firm that the directory knows
 * by its tax code is left as it is: refused to a group leader; an organiser may let it take part, and where it does so
 * already nothing changes.
 */
@Injectable()
export class RegisterFirms {
  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly desk: FirmsFileDesk,
    private readonly companies: Companies,
    private readonly journal: Journal,
    private readonly ids: Ids,
  ) {}

  /** What the file says, and everything that is wrong with it. Writes nothing. */
  async preview(
    actor: Actor,
    file: FirmsFile,
    read: FirmsReader,
  ): Promise<Result<FirmsReading, NotFound | UnusableFile>> {
    const byRight = await this.desk.rightOf(actor, file);
    const rows = byRight && (await read());
    if (!byRight || !rows) return err(notFound);
    return rows.ok ? ok(await this.desk.check(byRight, file, rows.value)) : err(unusable(rows.error));
  }

  async execute(
    actor: Actor,
    file: FirmsFile,
    read: FirmsReader,
    idempotencyKey: string,
  ): Promise<Result<Registered, RegisterFirmsRefusal>> {
    const byRight = await this.desk.rightOf(actor, file);
    if (!byRight) return err(notFound);
    const rowsOfFile = once(read);
    return this.idempotency.decideOnce(
      { actorId: actor.personId, operation: 'register-firms', key: idempotencyKey, request: file },
      async () => {
        const rows = await rowsOfFile();
        if (!rows) return err(notFound);
        return rows.ok ? this.register(actor, byRight, file, rows.value) : err(unusable(rows.error));
      },
    );
  }

  private async register(
    actor: Actor,
    byRight: 'organiser' | 'group-leader',
    file: FirmsFile,
    rows: readonly FirmRow[],
  ): Promise<Result<Registered, RegisterFirmsRefusal>> {
    const { fairId, groupId } = file;
    const { firms, problems } = await this.desk.check(byRight, file, rows);
    if (problems.length > 0) return err(unusable(problems));
    const registered = firms.map((firm) => ({ ...firm, id: firm.known?.companyId ?? this.ids.next<'company'>() }));
    const added = await this.companies.add(
      registered
        .filter(({ known }) => known === null)
        .map(({ company, id }) => ({ ...company, id, fictional: false, version: 1 })),
    );
    // Somebody registered one of them between the question and the answer: asking again names it.
    if (!added.ok) return err(unusable(await this.taken(byRight, file, rows)));
    const joining = registered.filter(({ known }) => !known?.takesPart);
    await this.companies.takePart(
      joining.map(({ id: companyId, asSupplier, asBuyer, seats }) => {
        return { fairId, companyId, asSupplier, asBuyer, groupId, seats, mostMeetings: null };
      }),
    );
    await this.journal.write(
      actor,
      {
        fairId,
        action: 'register-firms',
        subject: groupId ? ['group', groupId] : ['fair', fairId],
        detail: { byRight, companyIds: joining.map(({ id }) => id) },
      },
      ...joining.map(({ id: companyId, asSupplier, asBuyer }) => ({
        type: 'participation-registered' as const,
        fairId,
        payload: { companyId, asSupplier, asBuyer },
      })),
    );
    return ok({ companyIds: registered.map(({ id }) => id) });
  }

  private async taken(...asked: Parameters<FirmsFileDesk['check']>): Promise<readonly CellProblem[]> {
    const { firms } = await this.desk.check(...asked);
    const isKnown = ({ known }: FirmInFile): boolean => known !== null;
    return firms.filter(isKnown).map(({ row }) => ({ row, column: 'taxCode', code: 'exists-already' }));
  }
}

const unusable = (problems: readonly CellProblem[]): UnusableFile => ({ code: 'unusable-file', problems });
