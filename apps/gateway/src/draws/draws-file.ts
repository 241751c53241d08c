import { type Draw, ShowDraws } from '@ketnoi/booth-allocation';
import type { CellOut } from '@ketnoi/documents';
import { allPages, type Actor, type Language, type Page, type PageRequest } from '@ketnoi/kernel';
import { text } from '@ketnoi/messages';
import { Injectable } from '@nestjs/common';
import { ExportFile, type ExportParams, type MadeFile } from '../exports/export-file.js';
import { tableFile } from '../exports/table-file.js';

const COLUMNS = [
  'columns.draw',
  'columns.state',
  'columns.seed',
  'columns.drawn-at',
  'columns.inputs-published-at',
  'columns.released-at',
  'columns.applicants',
  'columns.firms-allotted',
  'columns.first-wishes',
  'columns.booths-left',
  'columns.satisfaction',
  'columns.gap-percent',
] as const;

const PPM_PER_PERCENT = 10_000;

/** `draws`: those of a fair beside each other and what each came to, newest first, for organisers; `format` csv or xlsx. */
@Injectable()
export class DrawsFile extends ExportFile {
  readonly kind = 'draws';

  constructor(private readonly show: ShowDraws) {
    super();
  }

  async make(actor: Actor, params: ExportParams): Promise<MadeFile | null> {
    const draws = await allPages(async (page: PageRequest): Promise<Page<Draw> | null> => {
      const read = await this.show.all(actor, params.fairId, page);
      return read.ok ? read.value : null;
    });
    if (!draws) return null;
    const rows = draws.map((draw) => cellsOf(draw, params.language));
    return tableFile({ title: 'exports.draws', columns: COLUMNS, rows }, params);
  }
}

const cellsOf = ({ name, state, seed, figures, ...draw }: Draw, language: Language): CellOut[] => [
  name,
  text(language, 'values.draw-state', { state }),
  seed,
  draw.finishedAt,
  draw.publishedAt,
  draw.releasedAt,
  figures?.applicants ?? null,
  figures?.allotted ?? null,
  figures?.firstWishes ?? null,
  figures?.boothsLeft ?? null,
  figures && figures.satisfaction / 1000,
  figures && figures.gapPpm / PPM_PER_PERCENT,
];
