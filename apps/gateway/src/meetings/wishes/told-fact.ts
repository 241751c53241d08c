import type { Language } from '@ketnoi/kernel';
import { text } from '@ketnoi/messages';
import { taxonomy } from '@ketnoi/taxonomy';
import { type IdKind, nameOf } from './names-of.js';

/** `share` is told as a percentage. */
export type FactKind = IdKind | 'number' | 'share';

export interface ToldFact {
  readonly words: string | number;
  /** `none` = known to be an empty list. */
  readonly is: 'known' | 'none' | 'unknown';
}

/** Longer lists are cut, what touches the other side first. */
const SHOWN = 4;

/** What one side of an explanation says, in the reader's language. `other` is what stands opposite. */
export function toldFact(
  kind: FactKind,
  fact: readonly string[] | null,
  other: readonly string[] | null,
  language: Language,
): ToldFact {
  if (fact === null) return { words: text(language, 'facts.unknown'), is: 'unknown' };
  if (fact.length === 0) return { words: text(language, 'facts.none'), is: 'none' };
  if (kind === 'number') return { words: Number(fact[0]), is: 'known' };
  if (kind === 'share') return { words: Math.round(Number(fact[0]) * 1000) / 10, is: 'known' };
  const ids = [...new Set(fact)];
  // one over the limit is named: "1 more" would take as much room
  const shown = ids.length > SHOWN + 1 ? nearest(ids, other).slice(0, SHOWN) : ids;
  const items = [...new Set(shown.map((id) => nameOf(kind, id, language)))];
  const rest = ids.length - shown.length;
  return {
    words: list([...items, ...(rest > 0 ? [text(language, 'facts.more', { n: rest })] : [])], language),
    is: 'known',
  };
}

const nearest = (ids: readonly string[], other: readonly string[] | null): readonly string[] =>
  ids
    .map((id) => ({ id, near: nearness(id, other) }))
    .sort((a, b) => b.near - a.near)
    .map(({ id }) => id);

const nearness = (id: string, other: readonly string[] | null): number =>
  Math.max(
    0,
    ...(other ?? []).map((theirs) =>
      taxonomy().impliesCertificate(id, theirs) ? 1 : taxonomy().closeness(id, theirs),
    ),
  );

/** Thai sets its "and" without spaces, which glues Latin names to it. */
const list = (items: readonly string[], language: Language): string =>
  new Intl.ListFormat(language, { type: 'conjunction' })
    .formatToParts(items)
    .map(({ type, value }) => (type === 'literal' && language === 'th' ? ` ${value.trim()} ` : value))
    .join('');
