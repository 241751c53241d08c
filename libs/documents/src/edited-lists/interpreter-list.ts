import { LANGUAGE_LEVELS, LANGUAGES, type Language, once, type Result } from '@ketnoi/kernel';
import type { EditedInterpreterRow, InterpreterListColumn, InterpreterListProblem } from '@ketnoi/meetings';
import { text, type TextKey } from '@ketnoi/messages';
import { taxonomy } from '@ketnoi/taxonomy';
import type { ListHeadings } from './list-headings.js';
import { readEditedList } from './read-edited-list.js';
import { codesOfWords } from './told-words.js';

/** The columns of the list of interpreters that are compared when it comes back. */
export const INTERPRETER_LIST_HEADINGS: ListHeadings<InterpreterListColumn | 'id' | 'stamp'> = {
  name: 'columns.person',
  latinName: 'columns.latin-name',
  email: 'columns.email',
  languages: 'columns.spoken-languages',
  engaged: 'columns.engaged',
  dailyCap: 'columns.daily-cap',
  longestRun: 'columns.longest-run',
  sectors: 'columns.known-sectors',
  fee: 'columns.half-day-fee',
  currency: 'columns.currency',
  absent: 'columns.absent',
  id: 'columns.id',
  stamp: 'columns.stamp',
};

/** What the working timetable gives them, for readers alone. */
export const INTERPRETER_LIST_ASIDE = [
  'columns.interpreted-meetings',
  'columns.hired-half-days',
  'columns.interpreter-cost',
] as const satisfies readonly TextKey[];

const SPOKEN = LANGUAGES.flatMap((spoken) => LANGUAGE_LEVELS.map((level) => `${spoken} ${level}`));

/** A cell of the list in the words of a language; what a file says otherwise stays as it is. */
export function toldInterpreterCell(column: string, cell: string, language: Language): string {
  if (column === 'engaged') return engagedWord(cell, language);
  const word = column === 'languages' ? spokenWord : column === 'sectors' ? sectorWord : null;
  return word ? eachOf(cell, (one) => word(one, language)) : cell;
}

const engagedWord = (engaged: string, language: Language): string =>
  engaged === 'yes' || engaged === 'no' ? text(language, 'values.engaged', { engaged }) : engaged;

const spokenWord = (code: string, language: Language): string => {
  const [spoken, level] = code.split(' ');
  return SPOKEN.includes(code) ? text(language, 'values.spoken-language', { language: spoken, level }) : code;
};

const sectorWord = (id: string, language: Language): string => taxonomy().sector(id)?.labels[language] ?? id;

const eachOf = (cell: string, told: (word: string) => string): string =>
  cell
    .split(';')
    .flatMap((word) => word.trim() || [])
    .map(told)
    .join('; ');

const codesOf = once(() => ({
  engaged: codesOfWords(['yes', 'no'], engagedWord),
  languages: codesOfWords(SPOKEN, spokenWord),
  sectors: codesOfWords(
    taxonomy().sectors.map(({ id }) => id),
    sectorWord,
  ),
}));

/** Languages, sectors and whether somebody is engaged come back as codes; a word that is none is refused by its row. */
export async function readEditedInterpreters(
  bytes: Uint8Array,
): Promise<Result<readonly EditedInterpreterRow[], readonly InterpreterListProblem[]>> {
  const rows = await readEditedList<InterpreterListColumn>(bytes, INTERPRETER_LIST_HEADINGS, INTERPRETER_LIST_ASIDE);
  if (!rows.ok) return rows;
  const codes = codesOf();
  return {
    ok: true,
    value: rows.value.map(({ row, cells }) => {
      const said = (Object.keys(codes) as (keyof typeof codes)[]).flatMap((column) => {
        const cell = cells[column];
        return cell === undefined ? [] : [[column, eachOf(cell, codes[column])] as const];
      });
      return { row, cells: { ...cells, ...Object.fromEntries(said) } };
    }),
  };
}
