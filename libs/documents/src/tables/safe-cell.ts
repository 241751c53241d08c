/**
 * A cell that begins like a formula would be run by the spreadsheet that opens it. A leading apostrophe makes it text
 * (OWASP: CSV injection). Plain numbers are left alone: -5 is a number, =1+1 is not.
 */
export function safeCell(text: string): string {
  if (!/^[\s]*[=+\-@\t\r]/.test(text)) return text;
  return /^[+-]?\d+([.,]\d+)?$/.test(text) ? text : `'${text}`;
}

/** What stood in the cell before `safeCell` marked it as text. */
export const writtenCell = (cell: string): string =>
  cell.startsWith("'") && safeCell(cell.slice(1)) === cell ? cell.slice(1) : cell;
