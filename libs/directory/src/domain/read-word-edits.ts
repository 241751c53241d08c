import { type CellChange, type EditedCellProblem, type FairId, LANGUAGES } from '@ketnoi/kernel';
import { nodesCalled, taxonomy } from '@ketnoi/taxonomy';
import { type MappedWord, wordProblems } from './mapped-word.js';
import type { EntryProblemCode } from './problem.js';
import { idOfWord, type StandingWord, WORD_REACHES, type WordListColumn } from './word-list.js';

export type WordListProblem = EditedCellProblem<
  EntryProblemCode | 'several-meanings' | 'unknown-meaning' | 'only-this-fair'
>;

/** A mapping that goes, one that comes in its place, or both. */
export interface WordEdit {
  readonly gone: MappedWord | null;
  readonly come: MappedWord | null;
}

type Change = CellChange<WordListColumn>;
type Told = Omit<WordListProblem, 'row'>;
interface ReadEdit {
  readonly edit: WordEdit;
  readonly problems: readonly Told[];
}

/**
 * What an edited list says of words, and what is wrong with it: also where two rows would say something of one word, or where
 * somebody says something for all fairs who may not.
 */
export function readWordEdits(
  fairId: FairId,
  changes: readonly Change[],
  standing: ReadonlyMap<string, StandingWord>,
  maySayEverywhere: boolean,
): { readonly edits: readonly WordEdit[]; readonly problems: readonly WordListProblem[] } {
  const read = [...new Set(changes.map(({ id }) => id))].flatMap((id) => {
    const own = changes.filter((change) => change.id === id);
    const word = standing.get(id);
    return word ? [{ row: own[0].row, ...readEdit(fairId, own, word) }] : [];
  });
  const gone = new Set(read.map(({ edit }) => edit.gone && idOfWord(edit.gone)));
  const taken = new Set([...standing].filter(([id, { mapped }]) => mapped && !gone.has(id)).map(([id]) => id));
  const problems = read.flatMap(({ row, edit, problems: told }) => {
    const id = edit.come && idOfWord(edit.come);
    const again: readonly Told[] = id && taken.has(id) ? [{ column: 'where', code: 'exists-already' }] : [];
    if (id) taken.add(id);
    const shared = [edit.gone, edit.come].some((one) => one?.fairId === null);
    const refused: readonly Told[] = shared && !maySayEverywhere ? [{ column: 'where', code: 'only-this-fair' }] : [];
    return [...told, ...again, ...refused].map((problem) => ({ row, ...problem }));
  });
  return { edits: read.map(({ edit }) => edit), problems };
}

function readEdit(fairId: FairId, own: readonly Change[], { key, mapped, cells }: StandingWord): ReadEdit {
  const written = (column: WordListColumn): string | undefined => own.find((one) => one.column === column)?.after;
  const means = written('means') ?? mapped?.taxonomyId ?? '';
  const where = written('where') ?? cells.where;
  if (means === '') {
    const problems: readonly Told[] = written('where') === undefined ? [] : [{ column: 'means', code: 'required' }];
    return { edit: { gone: mapped, come: null }, problems };
  }
  const come: MappedWord = { ...key, fairId: where === 'everywhere' ? null : fairId, taxonomyId: means };
  const reaches: readonly string[] = WORD_REACHES;
  return {
    edit: { gone: mapped, come },
    problems: [
      ...(reaches.includes(where) ? [] : [{ column: 'where', code: 'unusable' } as const]),
      ...(written('means') === undefined ? [] : problemsOf(come)),
    ],
  };
}

function problemsOf(word: MappedWord): readonly Told[] {
  const { taxonomyId: means } = word;
  const called = nodesCalled(means);
  const told = wordProblems(word).filter(({ path }) => path[0] !== 'taxonomyId');
  return [
    ...told.map(({ path, code, params }) => ({ column: path[0], code, params })),
    ...(called.length === 0 ? [{ column: 'means', code: 'unknown-meaning' } as const] : []),
    ...(called.length > 1 ? [{ column: 'means', code: 'several-meanings', named: namesOf(called) } as const] : []),
  ];
}

/** Each with the id by which it can be told from the others. */
const namesOf = (ids: readonly string[]): WordListProblem['named'] =>
  Object.fromEntries(
    LANGUAGES.map((language) => [language, ids.map((id) => `${taxonomy().label(id, language)} (${id})`).join('; ')]),
  );
