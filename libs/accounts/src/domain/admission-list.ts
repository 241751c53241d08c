import { type Cells, type CompanyId, firmOfTaxCode, type ListColumns } from '@ketnoi/kernel';
import type { AdmissionCard } from './admission.js';

export const ADMISSION_LIST_COLUMNS = ['firm', 'email', 'state', 'company', 'reason'] as const;
export type AdmissionListColumn = (typeof ADMISSION_LIST_COLUMNS)[number];

/** Of those who ask to take part the decision comes back: admitted, as which company, or turned down, and why. */
export const ADMISSION_LIST: ListColumns<AdmissionListColumn> = {
  all: ADMISSION_LIST_COLUMNS,
  editable: new Set<AdmissionListColumn>(['state', 'company', 'reason']),
};

/** As the column of companies says it: none that the directory has. */
export const NEW_COMPANY = 'new';

/** A company of the directory that a firm might be. */
export interface KnownLike {
  readonly companyId: CompanyId;
  readonly registeredName: string;
  readonly taxCode: string | null;
  /** Only its own people let others in. */
  readonly looksAfterItself: boolean;
}

/** Which company it is stands nowhere before somebody decides: that cell is there to be written into. */
export const cellsOfAdmission = ({ firm, email, state, reason }: AdmissionCard): Cells<AdmissionListColumn> => ({
  firm: firm.registeredName,
  email,
  state,
  company: '',
  reason: reason ?? '',
});

/** How the list names a company that a firm might be. */
export const toldLike = ({ registeredName, taxCode, companyId }: KnownLike): string =>
  `${registeredName} (${taxCode ?? companyId})`;

/** The one that a cell names, as the list does, by tax code, id or name; null: none, or more than one. */
export function likeMeant<Like extends KnownLike>(cell: string, like: readonly Like[]): Like | null {
  const exact = like.find((one) => one.companyId === cell.toLowerCase() || folded(toldLike(one)) === folded(cell));
  if (exact) return exact;
  const named = like.filter(({ registeredName }) => folded(registeredName) === folded(cell));
  return named.length === 1 ? named[0] : firmOfTaxCode(like, cell);
}

const folded = (text: string): string => text.normalize('NFKC').replaceAll(/\s+/g, ' ').trim().toLowerCase();
