import {
  amountWritten,
  type CellChange,
  type Currency,
  type EditedCellProblem,
  type InterpreterId,
  type Money,
  type PersonId,
} from '@ketnoi/kernel';
import type { AbsenceWriter } from '../slots/written-absence.js';
import { cellsOfInterpreter, type InterpreterListColumn, type ListedInterpreter } from './interpreter-list.js';
import { type InterpreterTerms, engagementProblems } from './interpreter-terms.js';

export type InterpreterListProblem = EditedCellProblem<
  'not-engaged' | 'absence-unusable' | 'another-currency' | 'meetings-expected'
>;
type Code = InterpreterListProblem['code'];

/** What one row of an edited list of interpreters asks for; null: nothing of that kind. */
export interface EngagementEdit {
  readonly row: number;
  readonly personId: PersonId;
  /** Under which it is engaged already. */
  readonly interpreterId: InterpreterId | null;
  readonly deed: 'dismiss' | 'engage' | null;
  readonly terms: InterpreterTerms | null;
  readonly unavailable: readonly number[] | null;
}

interface Ground {
  readonly people: ReadonlyMap<string, ListedInterpreter>;
  readonly absences: AbsenceWriter;
  /** Of whom meetings are expected: a list cannot ask who is to translate these, so it lets nobody of them go. */
  readonly expected: ReadonlySet<InterpreterId>;
}

/** Whom an edited list engages, on what terms and when they are there, and whom it dismisses. */
export function readEngagements(
  changes: readonly CellChange<InterpreterListColumn>[],
  ground: Ground,
): { readonly edits: readonly EngagementEdit[]; readonly problems: readonly InterpreterListProblem[] } {
  const edits: EngagementEdit[] = [];
  const problems: InterpreterListProblem[] = [];
  for (const id of new Set(changes.map((change) => change.id))) {
    const one = ground.people.get(id);
    const own = changes.filter((change) => change.id === id);
    if (!one) continue;
    const { row } = own[0];
    const tell = (column: InterpreterListColumn, code: Code): void => void problems.push({ row, column, code });
    edits.push({ row, ...editOf(one, own, ground, tell) });
  }
  problems.push(...mixedCurrencies(edits, ground.people));
  return { edits, problems };
}

type Tell = (column: InterpreterListColumn, code: Code) => void;

function editOf(
  one: ListedInterpreter,
  own: readonly CellChange<InterpreterListColumn>[],
  { absences, expected }: Ground,
  tell: Tell,
): Omit<EngagementEdit, 'row'> {
  const changed = new Map(own.map(({ column, after }) => [column, after]));
  const cells = { ...cellsOfInterpreter(one, absences), ...Object.fromEntries(changed) };
  const nothing = { personId: one.personId, interpreterId: one.engaged?.id ?? null, terms: null, unavailable: null };
  if (cells.engaged !== 'yes' && cells.engaged !== 'no') tell('engaged', 'unusable');
  if (cells.engaged !== 'yes') {
    for (const [column, after] of changed) if (column !== 'engaged' && after !== '') tell(column, 'not-engaged');
    if (cells.engaged === 'no' && one.engaged && expected.has(one.engaged.id)) tell('engaged', 'meetings-expected');
    return { ...nothing, deed: one.engaged ? 'dismiss' : null };
  }
  const unavailable = changed.has('absent') ? absences.read(cells.absent) : null;
  if (changed.has('absent') && !unavailable) tell('absent', 'absence-unusable');
  if ([...changed.keys()].every((column) => column === 'absent')) return { ...nothing, deed: null, unavailable };
  return { ...nothing, deed: 'engage', terms: termsIn(one.personId, cells, tell), unavailable };
}

function termsIn(
  personId: PersonId,
  cells: Readonly<Record<InterpreterListColumn, string>>,
  tell: Tell,
): InterpreterTerms {
  const counted = (column: 'dailyCap' | 'longestRun'): number => (/^\d+$/.test(cells[column]) ? +cells[column] : NaN);
  const terms = {
    ...{ personId, dailyCap: counted('dailyCap'), longestRun: counted('longestRun') },
    sectors: [...new Set(cells.sectors.split(';').flatMap((word) => word.trim() || []))],
    feePerHalfDay: feeIn(cells, tell),
  };
  for (const { path, code } of engagementProblems(terms)) {
    const column = path === 'feePerHalfDay' ? 'fee' : (path.replace(/\[.*/, '') as InterpreterListColumn);
    tell(column, cells[column] === '' ? 'required' : code);
  }
  return terms;
}

function feeIn({ fee, currency }: Readonly<Record<'fee' | 'currency', string>>, tell: Tell): Money | null {
  if (fee === '') return null;
  const code = currency.toUpperCase();
  if (!isCurrency(code)) {
    tell('currency', code === '' ? 'required' : 'unusable');
    return null;
  }
  const amount = amountWritten(fee, code);
  if (amount === null) tell('fee', 'unusable');
  return amount === null ? null : { amount, currency: code };
}

const isCurrency = (code: string): code is Currency => code === 'VND' || code === 'USD';

/** Rounds weigh fees against each other as amounts: after all changes they have to be of one currency. */
function mixedCurrencies(
  edits: readonly EngagementEdit[],
  people: ReadonlyMap<string, ListedInterpreter>,
): InterpreterListProblem[] {
  const after = new Map([...people].map(([id, { engaged }]) => [id, engaged?.feePerHalfDay?.currency]));
  for (const { personId, deed, terms } of edits) if (deed !== null) after.set(personId, terms?.feePerHalfDay?.currency);
  if (new Set([...after.values()].filter(Boolean)).size < 2) return [];
  return edits
    .filter(({ terms, personId }) => {
      const now = people.get(personId)?.engaged?.feePerHalfDay?.currency;
      return terms?.feePerHalfDay && terms.feePerHalfDay.currency !== now;
    })
    .map(({ row }) => ({ row, column: 'currency', code: 'another-currency' }));
}
