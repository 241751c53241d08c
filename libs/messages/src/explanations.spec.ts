import type { OutcomeCode, WishCode } from '@ketnoi/booth-allocation';
import { FOLLOW_UP_KEY, GATE_KEYS, NEAR_MISS_KEYS, REASON_KEYS, UNKNOWN_KEYS } from '@ketnoi/matching';
import { CHANGE_CODES, UNSCHEDULED_CODES, VIOLATION_CODES } from '@ketnoi/scheduling';
import { LANGUAGES } from '@ketnoi/kernel';
import { TEXTS } from './catalogue.js';
import { isTextKey, text } from './text.js';

/** Lists that the compiler keeps complete. */
const OUTCOMES: Readonly<Record<OutcomeCode, true>> = {
  wish: true,
  any: true,
  pinned: true,
  full: true,
  'no-option': true,
};
const WISHES: Readonly<Record<WishCode, true>> = {
  pinned: true,
  'more-points': true,
  'ranked-higher': true,
  lot: true,
  'newcomer-quota': true,
  'plan-as-a-whole': true,
  'competitor-close': true,
  'not-joined': true,
  'other-zone': true,
  'not-in-draw': true,
  'none-fits': true,
  'other-wish-better': true,
};

/** What a move by hand runs into beside what the engine's checker knows. */
const FOUND_BY_HAND = ['occupied', 'nothing-free'];

/** Requests that people take out of a timetable, beside those that the engine leaves out. */
const TAKEN_OUT = ['banned', 'called-off', 'taken-back', 'request-closed', 'no-slot-left'];

describe('what the engines explain', () => {
  it.each<[string, readonly string[]]>([
    ['reasons', REASON_KEYS],
    ['questions', UNKNOWN_KEYS],
    ['gates', GATE_KEYS],
    ['near misses', NEAR_MISS_KEYS],
    ['follow-ups', [FOLLOW_UP_KEY]],
    ['requests left out', [...UNSCHEDULED_CODES, ...TAKEN_OUT].map((code) => `unscheduled.${code}`)],
    ['changes that would let them in', CHANGE_CODES.map((code) => `unscheduled-change.${code}`)],
    ['changes needed together', CHANGE_CODES.map((code) => `unscheduled-with.${code}`)],
    ['clashes', [...VIOLATION_CODES, ...FOUND_BY_HAND].map((code) => `clash.${code}`)],
    ['outcomes of the draw', Object.keys(OUTCOMES).map((code) => `draw.outcomes.${code}`)],
    ['wishes not granted', Object.keys(WISHES).map((code) => `draw.wishes.${code}`)],
  ])('%s all have a text', (_, keys) => {
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.filter((key) => !isTextKey(key))).toEqual([]);
  });

  it('can be told with what the engines quote, in every language', () => {
    const params = {
      ...{ buyer: 20, supplier: 12, buyerIs: 'known', side: 'buyer' },
      ...{ wanted: 20, found: 12, wantedIs: 'known', foundIs: 'known' },
      ...{ about: '…', order: 5, capacity: 3, unit: 'pcs' },
      ...{ certificates: 'ISO 9001', value: 500, buyers: 14, needs: 31, changes: '…' },
      ...{
        who: 'buyer',
        why: '…',
        kind: 'online',
        named: 'yes',
        by: 'supplier',
        language: '…',
        held: 8,
        limit: 8,
        least: 3,
        few: 'yes',
        name: '…',
        rank: 1,
        booths: 'B12',
        byPoints: 9,
        count: 2,
        area: 12.5,
        zones: '…',
        halls: '…',
      },
    };
    const keys = Object.keys(TEXTS).filter((key) =>
      /^(reason|unknown|gate|near-miss|near-miss-change|unmet|ask-supplier|contradiction|unscheduled|unscheduled-change|unscheduled-with|clash|draw)[.]/.test(
        key,
      ),
    );
    const told = keys.flatMap((key) =>
      LANGUAGES.map((language) => (isTextKey(key) ? text(language, key, params) : key)),
    );
    expect(told.filter((sentence) => /[{}#]/.test(sentence))).toEqual([]);
  });
});
