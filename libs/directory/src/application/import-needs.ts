import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type CompanyId,
  err,
  type FairId,
  type IdempotencyConflict,
  IdempotencyStore,
  Ids,
  type Language,
  type NeedId,
  ok,
  once,
  type Result,
} from '@ketnoi/kernel';
import type { CellProblem } from '../domain/firm-row.js';
import type { Need } from '../domain/need.js';
import { type NeedLine, type NeedRow, readNeedRow } from '../domain/need-row.js';
import { Journal } from './journal.js';
import { Needs } from './ports/needs.js';
import { type NotFound, notFound } from './refusal.js';
import { Speaker } from './speaker.js';

export interface NeedsFile {
  readonly fairId: FairId;
  readonly companyId: CompanyId;
  /** Which file it is: with the key it makes a repetition, also when the file itself is gone by then. */
  readonly uploadId: string;
  /** Of lines that name none. */
  readonly language: Language;
}

/** Opens the file and reads its lines; null = there is no such file. Asked only of those who speak for the buyer. */
export type NeedsReader = () => Promise<Result<readonly NeedRow[], readonly CellProblem[]> | null>;

export interface NeedsFilePreview {
  readonly lines: readonly NeedLine[];
  readonly problems: readonly CellProblem[];
}

export type ImportNeedsRefusal =
  NotFound | IdempotencyConflict | { readonly code: 'unusable-file'; readonly problems: readonly CellProblem[] };

type Imported = { readonly needIds: readonly NeedId[] };

/** A buyer hands in a list of needs: all of them are saved, or none and every problem with its row and column. */
@Injectable()
export class ImportNeeds {
  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly needs: Needs,
    private readonly speaker: Speaker,
    private readonly journal: Journal,
    private readonly ids: Ids,
  ) {}

  /** What the file would bring, and everything that is wrong with it. Saves nothing. */
  async preview(actor: Actor, file: NeedsFile, read: NeedsReader): Promise<Result<NeedsFilePreview, NotFound>> {
    if (!(await this.speaker.rightOf(actor, file.fairId, file.companyId))) return err(notFound);
    const rows = await read();
    return rows ? ok(linesOf(rows, file.language)) : err(notFound);
  }

  async execute(
    actor: Actor,
    file: NeedsFile,
    read: NeedsReader,
    idempotencyKey: string,
  ): Promise<Result<Imported, ImportNeedsRefusal>> {
    const { fairId, companyId } = file;
    const byRight = await this.speaker.rightOf(actor, fairId, companyId);
    if (!byRight) return err(notFound);
    const rowsOfFile = once(read);
    return this.idempotency.decideOnce(
      { actorId: actor.personId, operation: 'import-needs', key: idempotencyKey, request: file },
      async (): Promise<Result<Imported, ImportNeedsRefusal>> => {
        const rows = await rowsOfFile();
        if (!rows) return err(notFound);
        const { lines, problems } = linesOf(rows, file.language);
        if (problems.length > 0) return err({ code: 'unusable-file', problems });
        const needIds = lines.map(() => this.ids.next<'need'>());
        await this.needs.add(
          ...lines.map(({ need }, i): Need => {
            return { ...need, fairId, id: needIds[i], companyId, state: 'open', version: 1 };
          }),
        );
        await this.journal.write(
          actor,
          {
            ...{ fairId, action: 'import-needs', subject: ['company', companyId] as const },
            ...{ for: { companyId, byRight }, detail: { needIds } },
          },
          ...needIds.map((needId) => ({ type: 'need-changed' as const, fairId, payload: { companyId, needId } })),
        );
        return ok({ needIds });
      },
    );
  }
}

function linesOf(rows: Result<readonly NeedRow[], readonly CellProblem[]>, language: Language): NeedsFilePreview {
  if (!rows.ok) return { lines: [], problems: rows.error };
  const read = rows.value.map((row) => readNeedRow(row, language));
  const empty: readonly CellProblem[] = rows.value.length === 0 ? [{ row: 1, column: null, code: 'required' }] : [];
  return { lines: read, problems: [...empty, ...read.flatMap(({ problems }) => problems)] };
}
