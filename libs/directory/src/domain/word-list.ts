import { type Cells, type EditedRow, type FairId, type Language, type ListColumns, stampOf } from '@ketnoi/kernel';
import { nodesCalled, taxonomy } from '@ketnoi/taxonomy';
import type { MappedWord } from './mapped-word.js';

/** `means`: the id of a node; its label in the file. `where`: at the fair, or everywhere. */
export const WORD_LIST_COLUMNS = ['word', 'language', 'means', 'where', 'taxonomyId'] as const;
export type WordListColumn = (typeof WORD_LIST_COLUMNS)[number];
export type EditedWordRow = EditedRow<WordListColumn>;

export const WORD_REACHES = ['fair', 'everywhere'] as const;

/** Of the list of words what each means comes back, and where it does. */
export const WORD_LIST: ListColumns<WordListColumn> = {
  all: WORD_LIST_COLUMNS,
  editable: new Set<WordListColumn>(['means', 'where']),
};

/** A word of the list; null: nobody has said what it means. */
export type ListedWord = Omit<MappedWord, 'taxonomyId'> & { readonly taxonomyId: string | null };

const reachOf = ({ fairId }: Pick<MappedWord, 'fairId'>): string => (fairId === null ? 'everywhere' : 'fair');

/** A word has no id of its own; it is the same row before it is mapped and after. */
export const idOfWord = (word: Omit<MappedWord, 'taxonomyId'>): string =>
  `${reachOf(word)}:${word.language ?? ''}:${word.word}`;

export const cellsOfWord = (word: ListedWord): Cells<WordListColumn> => ({
  word: word.word,
  language: word.language ?? '',
  means: word.taxonomyId ?? '',
  where: reachOf(word),
  taxonomyId: word.taxonomyId ?? '',
});

/** A node as a file names it: by its label, or by its id where others are called the same. */
export function toldMeaning(id: string, language: Language): string {
  const label = taxonomy().label(id, language);
  return nodesCalled(label).join() === id ? label : id;
}

/** What the file says a word means as the id of its node, where it can be no other. */
export function withMeaning(row: EditedWordRow): EditedWordRow {
  const called = nodesCalled(row.cells.means?.trim() ?? '');
  return called.length === 1 ? { ...row, cells: { ...row.cells, means: called[0] } } : row;
}

export interface StandingWord {
  readonly key: Omit<MappedWord, 'taxonomyId'>;
  readonly mapped: MappedWord | null;
  readonly cells: Cells<WordListColumn>;
}

/** The words that are mapped, and those of the file that are not; a row whose stamp tells another word is none of the list. */
export function standingWords(
  fairId: FairId,
  mapped: readonly MappedWord[],
  rows: readonly EditedWordRow[],
): ReadonlyMap<string, StandingWord> {
  const standing = new Map<string, StandingWord>(
    mapped.map((word) => [idOfWord(word), { key: word, mapped: word, cells: cellsOfWord(word) }]),
  );
  for (const { cells } of rows) {
    const id = cells.id?.trim() ?? '';
    const key = standing.has(id) ? null : keyIn(id, fairId);
    if (!key) continue;
    const unmapped = cellsOfWord({ ...key, taxonomyId: null });
    const stampTells = (columns: readonly WordListColumn[]): boolean =>
      cells.stamp?.trim().startsWith(stampOf({ ...WORD_LIST, all: columns }, unmapped)) === true;
    if (!stampTells(['word', 'language'])) continue;
    // Unmapped when the list went out: what it means by another mapping since, somebody has said meanwhile.
    const means = stampTells(['word', 'language', 'means']) ? meaningOf(key, mapped) : '';
    standing.set(id, { key, mapped: null, cells: { ...unmapped, means } });
  }
  return standing;
}

function keyIn(id: string, fairId: FairId): StandingWord['key'] | null {
  const [, reach, language, word] = /^(fair|everywhere):([^:]*):(.+)$/su.exec(id) ?? [];
  if (!word) return null;
  return { fairId: reach === 'everywhere' ? null : fairId, language: (language as Language) || null, word };
}

const meaningOf = ({ word, language }: StandingWord['key'], mapped: readonly MappedWord[]): string =>
  mapped.findLast(
    (one) => one.word.toLowerCase() === word.toLowerCase() && (one.language === null || one.language === language),
  )?.taxonomyId ?? '';
