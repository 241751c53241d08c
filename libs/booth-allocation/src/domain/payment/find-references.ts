import { isReference, REFERENCE_LENGTH, REFERENCE_PREFIX } from './payment-reference.js';

/**
 * Finds references in what a bank says of a transfer. Case, marks and whatever stands between letters and digits are
 * dropped first; then each place where a reference may begin is looked at, so that words glued to it do no harm.
 * Cost: one pass over the text, at most a few hundred signs.
 */
export function referencesIn(content: string): readonly string[] {
  return [...new Set(windows(signsOf(content), REFERENCE_LENGTH).filter(isReference))];
}

/** Letters and digits of a text, in capitals and without marks. */
const signsOf = (content: string): string =>
  content
    .normalize('NFD')
    .toUpperCase()
    .replaceAll('Đ', 'D')
    .replace(/[^A-Z0-9]/g, '');

/**
 * Finds those of known references that somebody mistyped: one sign wrong, missing or too many, or two neighbours that
 * changed places. Built once for a statement, by the references with one sign left out (symmetric deletion, as spelling
 * correctors do): 10 texts a reference, about 30 looked up for each sign of a content.
 */
export class NearReferences {
  private readonly shortened = new Map<string, Set<string>>();

  constructor(known: Iterable<string>) {
    for (const reference of known)
      for (const text of [reference, ...withoutOne(reference)]) {
        const references = this.shortened.get(text) ?? new Set();
        this.shortened.set(text, references.add(reference));
      }
  }

  in(content: string): readonly string[] {
    const signs = signsOf(content);
    const found = new Set<string>();
    for (const length of [REFERENCE_LENGTH - 1, REFERENCE_LENGTH, REFERENCE_LENGTH + 1])
      for (const window of windows(signs, length))
        for (const text of length === REFERENCE_LENGTH - 1 ? [window] : withoutOne(window))
          for (const reference of this.shortened.get(text) ?? []) if (isNear(window, reference)) found.add(reference);
    return [...found];
  }
}

const windows = (signs: string, length: number): string[] =>
  Array.from({ length: Math.max(0, signs.length - length + 1) }, (_, at) => signs.slice(at, at + length));

const withoutOne = (text: string): string[] => [...text].map((_, at) => text.slice(0, at) + text.slice(at + 1));

/** At most one sign is the payer's error; the rest, and enough of the prefix, is ours. */
function isNear(typed: string, reference: string): boolean {
  if (typed.length !== reference.length) return true;
  const differing = [...reference].flatMap((sign, at) => (sign === typed[at] ? [] : [at]));
  if (differing.length <= 1) return true;
  const [a, b] = differing;
  return differing.length === 2 && b === a + 1 && typed[a] === reference[b] && typed[b] === reference[a];
}

/** Whether a content names our kind of reference at all, though none that is known. */
export const looksLikeReference = (content: string): boolean =>
  referencesIn(content).length > 0 || new RegExp(`\\b${REFERENCE_PREFIX}[A-Z0-9]{7}\\b`, 'i').test(content);
