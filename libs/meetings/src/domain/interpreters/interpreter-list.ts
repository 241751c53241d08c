import {
  type Cells,
  type EditedRow,
  inWholeUnits,
  type InterpreterId,
  type ListColumns,
  type PersonId,
} from '@ketnoi/kernel';
import type { SpokenLanguage } from '../rounds/propose-inputs.js';
import type { AbsenceWriter } from '../slots/written-absence.js';
import type { InterpreterTerms } from './interpreter-terms.js';

export const INTERPRETER_LIST_COLUMNS = [
  'name',
  'latinName',
  'email',
  'languages',
  'engaged',
  'dailyCap',
  'longestRun',
  'sectors',
  'fee',
  'currency',
  'absent',
] as const;
export type InterpreterListColumn = (typeof INTERPRETER_LIST_COLUMNS)[number];
export type EditedInterpreterRow = EditedRow<InterpreterListColumn>;

/** Terms and hours come back; names, addresses and languages are what people say of themselves. */
export const INTERPRETER_LIST: ListColumns<InterpreterListColumn> = {
  all: INTERPRETER_LIST_COLUMNS,
  editable: new Set<InterpreterListColumn>([
    ...(['engaged', 'dailyCap', 'longestRun', 'sectors', 'fee', 'currency', 'absent'] as const),
  ]),
};

/** Whoever has the role of interpreter at the fair, or is engaged. */
export interface ListedInterpreter {
  readonly personId: PersonId;
  readonly ownName: string;
  readonly latinName: string;
  readonly email: string | null;
  readonly languages: readonly SpokenLanguage[];
  readonly engaged: EngagedInterpreter | null;
}

export interface EngagedInterpreter extends InterpreterTerms {
  readonly id: InterpreterId;
  readonly unavailable: readonly number[];
}

/** Codes, for the reader's words to stand in their place. */
export const cellsOfInterpreter = (one: ListedInterpreter, absences: AbsenceWriter): Cells<InterpreterListColumn> => ({
  name: one.ownName,
  latinName: one.latinName,
  email: one.email ?? '',
  languages: one.languages.map(({ language, level }) => `${language} ${level}`).join('; '),
  engaged: one.engaged ? 'yes' : 'no',
  dailyCap: one.engaged ? String(one.engaged.dailyCap) : '',
  longestRun: one.engaged ? String(one.engaged.longestRun) : '',
  sectors: one.engaged?.sectors.join('; ') ?? '',
  fee: one.engaged?.feePerHalfDay ? String(inWholeUnits(one.engaged.feePerHalfDay)) : '',
  currency: one.engaged?.feePerHalfDay?.currency ?? '',
  absent: one.engaged ? absences.write(one.engaged.unavailable) : '',
});

/** Rows as people write them: 9h00 for 09:00, a day alone for all its meeting times. What cannot be read stays. */
export const absencesPlainly = (
  rows: readonly EditedInterpreterRow[],
  absences: AbsenceWriter,
): EditedInterpreterRow[] =>
  rows.map((read) => {
    const slots = read.cells.absent === undefined ? null : absences.read(read.cells.absent);
    return slots ? { ...read, cells: { ...read.cells, absent: absences.write(slots) } } : read;
  });
