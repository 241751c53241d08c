/** `mostMeetings`, `sign-in-link` → words, for what is newer than this page. */
export const inWords = (code: string): string =>
  code
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('-', ' ')
    .toLowerCase();

/** Names from the outside in; a place in a list counts from one. */
export const partsOf = (name: string): readonly string[] =>
  name.split('.').map((part) => (/^[0-9]+$/.test(part) ? String(Number(part) + 1) : part));

export type Told = 'instant' | 'day' | 'yes' | 'no' | 'text';

/** What a value that was written down is, to be told as the reader writes it. */
export function kindOf(value: string): Told {
  if (value === 'true') return 'yes';
  if (value === 'false') return 'no';
  if (/^\d{4}-\d{2}-\d{2}T[0-9:.]+Z$/.test(value)) return 'instant';
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? 'day' : 'text';
}
