import type { FactInput, MatchPage, MatchVerdict, ProposeInputs } from '@ketnoi/meetings';
import { buyer, proposeInputs, supplier } from '@ketnoi/meetings/testing';
import type { TaskWatch } from '../threads/tasks.js';
import { TaskStopped } from '../threads/tasks.js';
import { deltaOf } from '../live/fair-delta.js';
import { supplierFactsOf } from '../facts/supplier-facts-of.js';
import { MatchedFair } from './matched-fair.js';

const WATCH: TaskWatch = { shouldStop: () => false, onProgress: () => undefined };
const page = (verdict: MatchVerdict, skip = 0, most = 10): MatchPage => ({ verdict, skip, most });

const fact = (
  kind: string,
  taxonomyId: string | null,
  amount: number | null = null,
  unit: string | null = null,
): FactInput => ({
  kind,
  taxonomyId,
  amount,
  unit,
  source: 'declared',
  expiresOn: null,
});

/** Two buyers, three suppliers: the first makes what both want, the second lacks the certificate, the third says nothing. */
function smallFair(over: Partial<ProposeInputs> = {}): ProposeInputs {
  const plain = proposeInputs(2, 3);
  const offer = [
    fact('process', 'die-casting'),
    fact('moq', null, 500, 'pcs'),
    fact('monthly-capacity', null, 9000, 'pcs'),
  ];
  const [one, two, three] = plain.suppliers;
  return {
    ...plain,
    suppliers: [
      { ...one, facts: [...offer, fact('certificate', 'iatf-16949')] },
      { ...two, facts: [...offer, fact('certificate', 'iso-9001')] },
      three,
    ],
    needs: plain.needs.map((need) => ({
      ...need,
      monthlyVolume: 2000,
      unit: 'pcs',
      facts: [
        { kind: 'process', taxonomyId: 'die-casting', strength: null, source: 'declared' },
        { kind: 'certificate', taxonomyId: 'iatf-16949', strength: 'required', source: 'declared' },
      ],
    })),
    ...over,
  };
}

describe('a matched fair', () => {
  it('lists the pairs that no gate blocks, by buyer and supplier', () => {
    const scored = new MatchedFair(smallFair()).scorePairs(WATCH);
    expect(Array.from(scored.buyer, (b, i) => [b, scored.supplier[i]])).toEqual([
      [0, 0],
      [0, 2],
      [1, 0],
      [1, 2],
    ]);
    expect(scored.pairs).toBe(6);
    expect(scored.blocked).toBe(2);
  });

  it('gives reasons that sum to the score, and names gates and what is unknown', () => {
    const [told] = new MatchedFair(smallFair()).explainPairs([{ buyerId: buyer(1), supplierId: supplier(1) }], WATCH);
    expect(told.score).toBeGreaterThan(0);
    expect(told.reasons.reduce((sum, r) => sum + r.points, 0)).toBeCloseTo(told.score, 6);
    expect(told.gates.find((g) => g.rule === 'required-certificates')?.verdict).toBe('pass');
    expect(told.unknown.length).toBeGreaterThan(0);
  });

  it('explains what it scored', () => {
    const fair = new MatchedFair(smallFair());
    const scored = fair.scorePairs(WATCH);
    const [told] = fair.explainPairs([{ buyerId: buyer(1), supplierId: supplier(1) }], WATCH);
    expect(told.score).toBeCloseTo(scored.score[0], 6);
  });

  it('shows the blocked ones on request, with the gate that blocks them', () => {
    const fair = new MatchedFair(smallFair());
    const [need] = smallFair().needs;
    const list = fair.topMatches(need.id, page('possible'), WATCH);
    expect(list.matches[0].supplierId).toBe(supplier(1));
    expect([list.possible, list.blocked]).toEqual([2, 1]);
    const [blocked] = fair.topMatches(need.id, page('blocked'), WATCH).matches;
    expect(blocked).toMatchObject({ supplierId: supplier(2), verdict: 'blocked' });
    expect(blocked.gates.find((g) => g.verdict === 'fail')?.rule).toBe('required-certificates');
  });

  it('shows those alone that a verdict names, a page at a time', () => {
    const fair = new MatchedFair(smallFair());
    const [need] = smallFair().needs;
    const ids = (asked: MatchPage) =>
      fair.topMatches(need.id, asked, WATCH).matches.map(({ supplierId }) => supplierId);
    expect(ids(page('possible'))).toEqual([...ids(page('possible', 0, 1)), ...ids(page('possible', 1, 1))]);
    // Nobody's languages are known in this fair, so that nobody passes every gate.
    expect([ids(page('match')), ids(page('unknown'))]).toEqual([[], [supplier(1), supplier(3)]]);
    expect(fair.topMatches(need.id, page('match'), WATCH)).toMatchObject({ possible: 2, unknown: 2, found: 0 });
    expect(ids(page('possible', 2))).toEqual([]);
  });

  it('lets a no thanks of either side block the pair', () => {
    const preferences = [{ fromCompanyId: supplier(1), aboutCompanyId: buyer(2), wish: 'no-thanks' as const }];
    const scored = new MatchedFair(smallFair({ preferences })).scorePairs(WATCH);
    expect(Array.from(scored.buyer, (b, i) => `${b} ${scored.supplier[i]}`)).not.toContain('1 0');
  });

  it('follows the weights of the fair', () => {
    const settings = { ...smallFair().settings, weights: { process: 0, capacity: 0 } };
    const [told] = new MatchedFair(smallFair({ settings })).explainPairs(
      [{ buyerId: buyer(1), supplierId: supplier(1) }],
      WATCH,
    );
    expect(told.reasons.map((r) => r.fact)).not.toContain('process');
  });

  it('answers nothing when it is stopped', () => {
    const stopped = { ...WATCH, shouldStop: () => true };
    expect(() => new MatchedFair(smallFair()).scorePairs(stopped)).toThrow(TaskStopped);
  });

  describe('that changes', () => {
    const told = (fair: MatchedFair) =>
      smallFair().needs.map((need) => [
        fair.topMatches(need.id, page('possible'), WATCH),
        fair.topMatches(need.id, page('blocked'), WATCH),
      ]);
    /** The same objects where nothing changed, as the reader of fairs gives them. */
    const before = smallFair();
    const [one, two, three] = before.suppliers;
    const [need, other] = before.needs;
    const certified = { ...two, facts: [...two.facts, fact('certificate', 'iatf-16949')] };
    const CHANGES: readonly [string, Partial<ProposeInputs>][] = [
      ['a profile', { suppliers: [one, certified, three] }],
      [
        'a text with a mapped word',
        {
          suppliers: [one, two, { ...three, texts: { vi: 'Chúng tôi làm khuôn qwrtz.' } }],
          words: [{ word: 'qwrtz', language: null, taxonomyId: 'hot-forging' }],
        },
      ],
      ['a need', { needs: [{ ...need, monthlyVolume: 100 }, other] }],
      ['a need that is gone', { needs: [other] }],
      ['a supplier that came', { suppliers: [one, two, three, { ...one, id: supplier(9) }] }],
      ['a wish', { preferences: [{ fromCompanyId: buyer(1), aboutCompanyId: supplier(1), wish: 'must' }] }],
      ['who met before', { met: [{ buyerId: buyer(1), supplierId: supplier(1) }] }],
      [
        'languages of a buyer',
        { buyers: before.buyers.map((b) => ({ ...b, languages: [{ language: 'th', level: 'fluent' }] })) },
      ],
      ['weights', { settings: { ...before.settings, weights: { process: 1 } } }],
      ['what must be verified', { settings: { ...before.settings, certificatesMustBeVerified: true } }],
    ];

    it.each(CHANGES)('tells the same of %s as a fair read anew', (_, change) => {
      const after = { ...before, ...change };
      const fair = new MatchedFair(before);
      const unchanged = told(fair);
      fair.change(deltaOf(before, after));
      expect(told(fair)).toEqual(told(new MatchedFair(after)));
      expect(told(fair)).not.toEqual(unchanged);
    });

    it('reads a mapped word in texts that it knew before', () => {
      const silent = { ...before, suppliers: [one, two, { ...three, texts: { vi: 'Chúng tôi làm qwrtz.' } }] };
      const fair = new MatchedFair(silent);
      const unchanged = told(fair);
      fair.change(
        deltaOf(silent, { ...silent, words: [{ word: 'Qwrtz', language: 'vi', taxonomyId: 'hot-forging' }] }),
      );
      expect(told(fair)).not.toEqual(unchanged);
    });
  });

  it('says that two met before, and lets what was rejected out of what is read', () => {
    const met = [{ buyerId: buyer(1), supplierId: supplier(1) }];
    const [pair] = new MatchedFair(smallFair({ met })).explainPairs(met, WATCH);
    expect(pair.reasons.at(-1)).toMatchObject({ fact: 'follow-up', points: 0 });
    const [one] = smallFair().suppliers;
    const rejected = { ...fact('process', 'hot-forging'), source: 'rejected' };
    const firm = { ...one, facts: [], texts: { en: 'We offer forging.' } };
    expect(supplierFactsOf(firm).processes?.map((p) => p.id)).toContain('hot-forging');
    expect(supplierFactsOf({ ...firm, facts: [rejected] }).processes ?? []).toEqual([]);
  });
});
