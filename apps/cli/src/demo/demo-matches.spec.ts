import { factsOfFair } from '@ketnoi/compute';
import { UNLIMITED_EFFORT } from '@ketnoi/kernel';
import {
  BUYER_SIGNALS,
  DEFAULT_WEIGHTS,
  explainer,
  nearMisses,
  SCORE_STEPS,
  scoreAll,
  type ScoreTable,
  type Side,
  type SignalId,
  SUPPLIER_SIGNALS,
  UNKNOWN_SCORE,
  weightOf,
  withFixes,
} from '@ketnoi/matching';
import { demoInputs } from './demo-inputs.fixture.js';
import { makeDemo } from './make-demo.js';
import { askedOf, offeredBy, shutBy } from './plain-gates.fixture.js';
import { SINGLE_FACTS, type SingleFact } from './single-facts.fixture.js';

// Every pair of the first fair at its full size. The reasons come from the plain path that explains a pair, the scores
// from the fast one; what is expected of both is added up here.
const inputs = demoInputs(makeDemo({ seed: 2026, scale: 1, year: 2027, passwordHash: null }), 0);
const { suppliers, needs, context } = factsOfFair(inputs, { shouldStop: () => false, onProgress: () => undefined }, 1);
const score = (of: typeof suppliers, against: typeof needs): ScoreTable =>
  scoreAll(of, against, DEFAULT_WEIGHTS, context, UNLIMITED_EFFORT);
const table = score(suppliers, needs);
const PAIRS = needs.length * suppliers.length;

const SIGNALS: readonly SignalId[] = [...BUYER_SIGNALS, ...SUPPLIER_SIGNALS];
const sideOf = (signal: SignalId): Side => (signal in DEFAULT_WEIGHTS.buyer ? 'buyer' : 'supplier');
/** Points of each signal towards its own side, pair by pair; NaN = not among the reasons. */
const points = new Map<string, Float64Array>(SIGNALS.map((id) => [id, new Float64Array(PAIRS).fill(Number.NaN)]));
/** Weight of all reasons of a side, pair by pair. */
const knownWeight = { buyer: new Float64Array(PAIRS), supplier: new Float64Array(PAIRS) };

/** Globals are slow to reach from within a test. */
const { abs } = Math;
const { isNaN } = Number;
const greater = (a: number, b: number): number => (a > b ? a : b);

const columnsOf = (scores: ScoreTable, side: Side): Uint32Array =>
  side === 'buyer' ? scores.columns.forBuyer : scores.columns.forSupplier;
/** A kept score; -1 = unknown. */
const told = (steps: number): number => (steps === UNKNOWN_SCORE ? -1 : steps / SCORE_STEPS);

/** How far the scores of a side stray from what they should be once a fact is worth nothing, and once it is gone. */
function strayed(
  signal: SignalId,
  before: Uint32Array,
  zeroed: Uint32Array,
  without: Uint32Array,
): { readonly cited: number; readonly worst: number } {
  const lost = points.get(signal) as Float64Array;
  const known = knownWeight[sideOf(signal)];
  const weight = weightOf(DEFAULT_WEIGHTS, signal);
  let cited = 0;
  let worst = 0;
  for (let pair = 0; pair < lost.length; pair++) {
    if (isNaN(lost[pair])) continue;
    cited++;
    const left = told(before[pair]) - lost[pair];
    const rest = known[pair] - weight;
    const scored = rest > 0 ? (left * known[pair]) / rest : -1;
    const off = greater(abs(told(zeroed[pair]) - left), abs(told(without[pair]) - scored));
    if (!(off <= worst)) worst = off;
  }
  return { cited, worst };
}

describe('every pair of the demo fair', () => {
  it('has reasons whose points sum to the scores that were kept', () => {
    const explain = explainer(DEFAULT_WEIGHTS, context);
    let [worst, worstSide, pair] = [0, 0, 0];
    for (let n = 0; n < needs.length; n++)
      for (let s = 0; s < suppliers.length; s++, pair++) {
        const why = explain(needs[n], suppliers[s]);
        let [mutual, forBuyer, forSupplier] = [0, 0, 0];
        for (const reason of why.mutualReasons) mutual += reason.points;
        for (const reason of why.reasons) {
          if (reason.side === 'buyer') forBuyer += reason.points;
          else forSupplier += reason.points;
          (points.get(reason.fact) as Float64Array)[pair] = reason.points;
          knownWeight[reason.side][pair] += weightOf(DEFAULT_WEIGHTS, reason.fact as SignalId);
        }
        worst = greater(worst, abs(mutual - (table.mutual(n, s) ?? 0)));
        worstSide = greater(worstSide, abs(forBuyer - (table.forBuyer(n, s) ?? 0)));
        worstSide = greater(worstSide, abs(forSupplier - (table.forSupplier(n, s) ?? 0)));
      }
    expect(pair).toBe(PAIRS);
    expect(PAIRS).toBeGreaterThan(200_000);
    expect(worst).toBeLessThan(1e-6);
    expect(worstSide).toBeLessThan(1e-6);
  }, 300_000);

  it.each(SINGLE_FACTS)(
    'loses exactly the points of $name when it is worth nothing, and scores without it when it is removed',
    ({ worthless, removed, feeds }: SingleFact) => {
      const changed = ({ need, supplier }: SingleFact['worthless']): ScoreTable =>
        score(supplier ? suppliers.map(supplier) : suppliers, need ? needs.map(need) : needs);
      const [zero, gone] = [changed(worthless), changed(removed)];
      for (const signal of feeds) {
        const before = columnsOf(table, sideOf(signal));
        const { cited, worst } = strayed(
          signal,
          before,
          columnsOf(zero, sideOf(signal)),
          columnsOf(gone, sideOf(signal)),
        );
        expect(cited).toBeGreaterThan(0);
        expect(worst).toBeLessThan(1e-6);
      }
    },
    300_000,
  );

  it('cites no fact that was not looked at one by one', () => {
    const looked = new Set(SINGLE_FACTS.flatMap(({ feeds }) => feeds));
    const cited = SIGNALS.filter((signal) => points.get(signal)?.some((p) => !isNaN(p)));
    expect(cited.filter((signal) => !looked.has(signal))).toEqual([]);
    expect(cited.length).toBeGreaterThan(12);
  });

  it('is shut by the rules that the facts say, and by none once a stated near miss is mended', () => {
    const asked = needs.map(askedOf);
    const shut = (need: number, offered: ReturnType<typeof offeredBy>) =>
      shutBy(asked[need], offered, context.interpreterLanguages ?? []);
    let [blocked, sets, mended] = [0, 0, 0];
    suppliers.forEach((supplier, column) => {
      const offered = offeredBy(supplier, inputs.fairStartsOn);
      for (let need = 0; need < needs.length; need++) {
        const failed = table.failedRules(need, column).join();
        if (failed) blocked++;
        if (failed !== shut(need, offered).join())
          throw new Error(`need ${needs[need].id} is shut to ${supplier.id} by "${failed}", by its facts otherwise`);
      }
      for (const { fixes, needs: opened } of nearMisses(table, column, supplier, needs, context, 0)) {
        const better = offeredBy(withFixes(supplier, fixes), inputs.fairStartsOn);
        sets++;
        for (const row of opened) {
          if (shut(row, better).length > 0)
            throw new Error(`need ${needs[row].id} stays shut to ${supplier.id} after ${JSON.stringify(fixes)}`);
          mended++;
        }
      }
    });
    expect(blocked).toBeGreaterThan(10_000);
    expect(sets).toBeGreaterThan(1_000);
    expect(mended).toBeGreaterThanOrEqual(sets);
  }, 300_000);
});
