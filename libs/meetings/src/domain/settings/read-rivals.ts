import { type CompanyId, stampOf } from '@ketnoi/kernel';
import {
  type EditedRivalRow,
  MOST_RIVALS_IN_GROUP,
  RIVAL_LIST,
  type Rival,
  type RivalGroup,
  type RivalListProblem,
  rivalsIn,
  toldRivals,
} from './rival-list.js';
import { keysOfRival, rivalMeant } from './rival-meant.js';

/** A row of the file as its cell was understood. */
export interface ReadRivals {
  readonly row: number;
  /** '' of a new group. */
  readonly id: string;
  readonly firms: readonly Rival[];
  readonly problems: readonly RivalListProblem[];
}

/** A cell of a row that came back as it went out is not read at all: its group may be another by now. */
export const isWritten = ({ cells: { id, stamp, rivals } }: EditedRivalRow): boolean =>
  !id?.trim() || (rivals !== undefined && stampOf(RIVAL_LIST, { rivals }) !== stamp?.trim());

/** What to look up of a row; one company too many is enough to refuse it. */
export const keysOfRow = ({ cells }: EditedRivalRow): readonly string[] =>
  rivalsIn(cells.rivals ?? '')
    .slice(0, MOST_RIVALS_IN_GROUP + 1)
    .flatMap(keysOfRival);

/** @param group as it stands now, empty of a new one */
export function readRivals(row: EditedRivalRow, group: RivalGroup, firms: readonly Rival[]): ReadRivals {
  const [found, problems] = [new Map<CompanyId, Rival>(), [] as RivalListProblem[]];
  const wrong = (problem: Pick<RivalListProblem, 'code' | 'params'>, name?: string): void => {
    const named = name === undefined ? {} : { named: { en: name } };
    problems.push({ row: row.row, column: 'rivals', ...problem, ...named });
  };
  const parts = rivalsIn(row.cells.rivals ?? '');
  for (const part of parts.slice(0, MOST_RIVALS_IN_GROUP + 1)) {
    const firm = rivalMeant(part, group, firms);
    if (typeof firm === 'string') wrong({ code: firm }, part);
    else if (found.has(firm.id)) wrong({ code: 'firm-twice' }, firm.shortName);
    else found.set(firm.id, firm);
  }
  const id = row.cells.id?.trim() ?? '';
  if (parts.length === 0 && id === '') wrong({ code: 'required' });
  if (parts.length > MOST_RIVALS_IN_GROUP) wrong({ code: 'too-many-rivals', params: { most: MOST_RIVALS_IN_GROUP } });
  if (found.size === 1 && problems.length === 0) wrong({ code: 'too-few-rivals' });
  if (id === '' && row.cells.stamp) problems.push({ row: row.row, column: 'id', code: 'required' });
  return { row: row.row, id, firms: [...found.values()], problems };
}

/** The row in the words of the list, so that another order or way to write the same companies is no change. */
export function inListsWords(row: EditedRivalRow, read: ReadRivals | undefined): EditedRivalRow {
  if (!read || read.problems.some(({ named }) => named)) return row;
  return { ...row, cells: { ...row.cells, rivals: toldRivals(read.firms) } };
}
