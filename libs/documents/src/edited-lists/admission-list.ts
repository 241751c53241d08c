import {
  ADMISSION_STATES,
  type AdmissionListColumn,
  type AdmissionListProblem,
  type EditedAdmissionRow,
  NEW_COMPANY,
} from '@ketnoi/accounts';
import type { Result } from '@ketnoi/kernel';
import { text, type TextKey } from '@ketnoi/messages';
import type { ListHeadings } from './list-headings.js';
import { readEditedList } from './read-edited-list.js';
import { codesOfWords } from './told-words.js';

/** The columns of the list of those who ask to take part that are compared when it comes back. */
export const ADMISSION_LIST_HEADINGS: ListHeadings<AdmissionListColumn | 'id' | 'stamp'> = {
  firm: 'columns.registered-name',
  email: 'columns.email',
  state: 'columns.admission-state',
  company: 'columns.admitted-as',
  reason: 'columns.turned-down-because',
  id: 'columns.id',
  stamp: 'columns.stamp',
};

/** Those that stand there for readers alone. */
export const ADMISSION_LIST_ASIDE = [
  'columns.short-name',
  'columns.english-name',
  'columns.tax-code',
  'columns.country',
  'columns.side',
  'columns.person',
  'columns.mobile',
  'columns.message',
  'columns.requested-at',
  'columns.like-companies',
] as const satisfies readonly TextKey[];

const stateOf = codesOfWords(ADMISSION_STATES, (state, language) =>
  text(language, 'values.admission-state', { state }),
);
const companyOf = codesOfWords([NEW_COMPANY], (_, language) => text(language, 'values.new-company'));

/** States and `new` come back as codes. */
export async function readEditedAdmissions(
  bytes: Uint8Array,
): Promise<Result<readonly EditedAdmissionRow[], readonly AdmissionListProblem[]>> {
  const read = await readEditedList<AdmissionListColumn>(bytes, ADMISSION_LIST_HEADINGS, ADMISSION_LIST_ASIDE);
  if (!read.ok) return read;
  return { ok: true, value: read.value.map(({ row, cells }) => ({ row, cells: inCodes(cells) })) };
}

function inCodes(cells: EditedAdmissionRow['cells']): EditedAdmissionRow['cells'] {
  const { state, company } = cells;
  return {
    ...cells,
    ...(state === undefined ? {} : { state: stateOf(state) }),
    ...(company === undefined ? {} : { company: companyOf(company) }),
  };
}
