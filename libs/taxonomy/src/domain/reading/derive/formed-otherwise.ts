/**
 * A body gets its form once: what is cast is not bent from sheet. "アルミダイカストの筐体" and "die-cast aluminium enclosure"
 * name one thing, a casting, by the word for its shape; the product that usually has that shape is not meant. Of products
 * that are called after their use nothing follows: a moulded busbar is a busbar.
 */
import { taxonomy } from '../../graph/taxonomy.js';
import type { ReadFact } from '../reading.js';
import { MADE_BY_NAME } from './conclude-products.js';

/** Groups of processes that give a body its form out of melt, powder or sheet; cutting and coating work on one that has it. */
const FORMING = ['casting', 'forging', 'polymer-processing', 'sheet-metal-work'] as const;

/** What joins words to one noun phrase: nothing, a space, or a particle. */
const JOINED = /^(?:[ \u3000]?|の|製の?|した|された|제|의|的|製| ?(?:bằng|từ|of|in|from) )$/;
const LONGEST_JOINT = 6;
const TOLD = 0.6;

/** So many facts on either side may stand in one phrase. */
const REACH = 8;

/**
 * Whether the noun phrase around the product tells that it is formed otherwise than that product is.
 * @param inOrder the facts of the text in the order they stand; the product is at `at`
 */
export function isFormedOtherwise(inOrder: readonly ReadFact[], at: number, text: string): boolean {
  const { id } = inOrder[at]!;
  if (!MADE_BY_NAME.has(id)) return false;
  const own = formsOf(taxonomy().product(id)?.processIds ?? []);
  if (own.size === 0) return false;
  const told = formsOf(
    phraseAround(inOrder, at, text)
      .filter((fact) => fact.kind === 'process' && !fact.negated && fact.confidence >= TOLD)
      .map((fact) => fact.id),
  );
  return told.size > 0 && [...told].every((form) => !own.has(form));
}

const formsOf = (processIds: readonly string[]): ReadonlySet<string> =>
  new Set(FORMING.filter((form) => processIds.some((id) => taxonomy().isWithin(id, form))));

/** The facts whose words stand in and beside the product's, one after the other. */
function phraseAround(inOrder: readonly ReadFact[], at: number, text: string): readonly ReadFact[] {
  const phrase: ReadFact[] = [];
  let { from, to } = inOrder[at]!;
  for (let i = at - 1; i >= Math.max(0, at - REACH) && isJoined(text, inOrder[i]!.to, from); i -= 1) {
    phrase.push(inOrder[i]!);
    from = Math.min(from, inOrder[i]!.from);
  }
  for (let i = at + 1; i <= at + REACH && i < inOrder.length && isJoined(text, to, inOrder[i]!.from); i += 1) {
    phrase.push(inOrder[i]!);
    to = Math.max(to, inOrder[i]!.to);
  }
  return phrase;
}

/** Also where one overlaps the other. */
const isJoined = (text: string, end: number, start: number): boolean =>
  start < end || (start - end <= LONGEST_JOINT && JOINED.test(text.slice(end, start)));
