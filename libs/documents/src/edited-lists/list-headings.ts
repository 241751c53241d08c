import { LANGUAGES } from '@ketnoi/kernel';
import { text, type TextKey } from '@ketnoi/messages';
import { foldedHeading } from '../tables/folded-heading.js';

/** What the columns of a list are called when it goes out; by the same names, in any language, it comes back. */
export type ListHeadings<Column extends string> = Readonly<Record<Column, TextKey>>;

/** Null for a heading that is none of the list's. */
export function columnsNamed<Column extends string>(
  headings: ListHeadings<Column>,
): (heading: string) => Column | null {
  const byName = new Map<string, Column>();
  for (const [column, key] of Object.entries(headings) as [Column, TextKey][])
    for (const name of [column, ...LANGUAGES.map((language) => text(language, key))])
      byName.set(foldedHeading(name), column);
  return (heading) => byName.get(foldedHeading(heading)) ?? null;
}
