import { NEW_COMPANY } from '@ketnoi/accounts';
import type { Language } from '@ketnoi/kernel';
import { text } from '@ketnoi/messages';

export const tellAdmissionState = (state: string, language: Language): string =>
  text(language, 'values.admission-state', { state });

/** A cell of the list in the reader's words. */
export function tellAdmission(column: string, cell: string, language: Language): string {
  if (column === 'state') return tellAdmissionState(cell, language);
  return column === 'company' && cell === NEW_COMPANY ? text(language, 'values.new-company') : cell;
}
