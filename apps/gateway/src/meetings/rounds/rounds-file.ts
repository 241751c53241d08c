import type { CellOut } from '@ketnoi/documents';
import { allPages, type Actor, type Language, type Page, type PageRequest } from '@ketnoi/kernel';
import { type Round, ShowRounds } from '@ketnoi/meetings';
import { isTextKey, text } from '@ketnoi/messages';
import { Injectable } from '@nestjs/common';
import { ExportFile, type ExportParams, type MadeFile } from '../../exports/export-file.js';
import { tableFile } from '../../exports/table-file.js';
import { orNull } from '../answer.js';
import { reachedIn } from '../timetables/reached.type.js';

const COLUMNS = [
  'columns.round-kind',
  'columns.state',
  'columns.round-asked-at',
  'columns.started-at',
  'columns.ended-at',
  'columns.pairs-compared',
  'columns.pairs-possible',
  'columns.proposed',
  'columns.held',
  'columns.most-held',
  'columns.gap-percent',
  'columns.failure',
] as const;

/** `rounds`: all rounds of a fair and what they came to, for those who run it, newest first; `format` csv or xlsx. */
@Injectable()
export class RoundsFile extends ExportFile {
  readonly kind = 'rounds';

  constructor(private readonly show: ShowRounds) {
    super();
  }

  async make(actor: Actor, params: ExportParams): Promise<MadeFile | null> {
    const read = async (page: PageRequest): Promise<Page<Round> | null> =>
      orNull(await this.show.all(actor, params.fairId, page), (rounds) => rounds);
    const rounds = await allPages(read);
    if (!rounds) return null;
    const rows = rounds.map((round) => cellsOf(round, params.language));
    return tableFile({ title: 'exports.rounds', columns: COLUMNS, rows }, params);
  }
}

const cellsOf = (round: Round, language: Language): CellOut[] => {
  const { kind, state, counts, failure } = round;
  const reached = reachedIn(round);
  const proposed = kind === 'propose' ? counts : null;
  const told = failure && `rounds.failures.${failure.code}`;
  return [
    text(language, 'values.round-kind', { kind }),
    text(language, 'values.round-state', { state }),
    round.createdAt,
    round.startedAt,
    round.finishedAt,
    proposed?.pairs ?? null,
    proposed?.possible ?? null,
    proposed?.proposals ?? null,
    reached?.held ?? null,
    reached?.mostMeetings ?? null,
    reached?.gapPercent ?? null,
    told && isTextKey(told) ? text(language, told) : (failure?.code ?? null),
  ];
};
