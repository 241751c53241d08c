import { seededRng } from '@ketnoi/kernel';
import { choosePairs } from './choose-pairs.js';
import type { ChoosingInput } from './choosing-input.js';
import { bestByTrying, randomInput } from './tiny-inputs.fixture.js';

const dense = (buyers: number, suppliers: number, score: (b: number, s: number) => number): ChoosingInput => ({
  buyers,
  suppliers,
  edgeBuyer: Int32Array.from({ length: buyers * suppliers }, (_, e) => Math.floor(e / suppliers)),
  edgeSupplier: Int32Array.from({ length: buyers * suppliers }, (_, e) => e % suppliers),
  edgeScore: Int32Array.from({ length: buyers * suppliers }, (_, e) => score(Math.floor(e / suppliers), e % suppliers)),
  buyerMost: new Int32Array(buyers).fill(2),
  supplierMost: new Int32Array(suppliers).fill(2),
  fairness: 0,
  seed: 1,
});

describe('choosePairs', () => {
  it('equals brute force on promises kept and on total, and proves it', () => {
    for (let seed = 1; seed <= 120; seed++) {
      const input = randomInput(seed);
      const best = bestByTrying(input);
      const result = choosePairs(input);
      expect([seed, result.total]).toEqual([seed, best.total]);
      expect(result.lpBound).toBe(result.total);
      expect(result.proved).toBe(true);
    }
  });

  it('keeps every quota and chooses no pair twice at any dial', () => {
    const rng = seededRng(5);
    const input = dense(20, 15, () => rng.below(1000));
    for (const fairness of [0, 0.3, 0.5, 0.8, 1]) {
      const { chosen, total, optimum } = choosePairs({ ...input, fairness });
      expect(new Set(chosen).size).toBe(chosen.length);
      for (let c = 0; c < 20; c++) expect(chosen.filter((e) => input.edgeBuyer[e] === c).length).toBeLessThanOrEqual(2);
      for (let c = 0; c < 15; c++)
        expect(chosen.filter((e) => input.edgeSupplier[e] === c).length).toBeLessThanOrEqual(2);
      expect(total).toBeLessThanOrEqual(optimum);
    }
  });

  it('raises the worst-off buyer as the dial goes up, at a stated price', () => {
    const rng = seededRng(11);
    const input = dense(20, 25, (b) => 100 + b * 10 + rng.below(500));
    const at = (fairness: number) => choosePairs({ ...input, fairness });
    const [total, nash, maxMin] = [at(0), at(0.5), at(1)];
    expect(nash.buyerSpread.min).toBeGreaterThanOrEqual(total.buyerSpread.min);
    expect(maxMin.buyerSpread.min).toBeGreaterThan(total.buyerSpread.min);
    expect(maxMin.priceOfFairness).toBeCloseTo((total.total - maxMin.total) / total.total, 12);
  });

  it('gives each supplier its floor before value, and says why one stays below', () => {
    // Supplier 0 is everybody's darling, nobody may meet supplier 3, supplier 4 takes a single meeting.
    const all = dense(4, 5, (_, s) => (s === 0 ? 900 : 100));
    const keep = Array.from(all.edgeBuyer.keys()).filter((e) => all.edgeSupplier[e] !== 3);
    const input: ChoosingInput = {
      ...all,
      edgeBuyer: Int32Array.from(keep, (e) => all.edgeBuyer[e]),
      edgeSupplier: Int32Array.from(keep, (e) => all.edgeSupplier[e]),
      edgeScore: Int32Array.from(keep, (e) => all.edgeScore[e]),
      supplierMost: Int32Array.of(8, 8, 8, 8, 1),
      supplierFloor: new Int32Array(5).fill(2),
    };
    const result = choosePairs(input);
    expect(result.suppliersBelowFloor).toEqual([
      { who: 3, promised: 2, given: 0, possible: 0, reason: 'no-possible-partner' },
      { who: 4, promised: 2, given: 1, possible: 4, reason: 'own-cap' },
    ]);
    expect(result.priceOfPromises).toBeGreaterThan(0);
  });

  it('spreads meetings over suppliers when floors cannot all be kept', () => {
    const input = { ...dense(2, 4, () => 10), supplierFloor: new Int32Array(4).fill(2) };
    const result = choosePairs(input);
    expect(result.suppliersBelowFloor.map(({ given, reason }) => [given, reason])).toEqual(
      new Array(4).fill([1, 'partners-full']),
    );
  });

  it('does not count a pair below the minimum score towards a floor', () => {
    const input = {
      ...dense(2, 2, (b, s) => (b === s ? 50 : 20)),
      supplierFloor: Int32Array.of(2, 0),
      minimumFloorScore: 30,
    };
    const result = choosePairs(input);
    expect(result.suppliersBelowFloor).toEqual([
      { who: 0, promised: 2, given: 1, possible: 1, reason: 'no-possible-partner' },
    ]);
  });

  it('holds must pairs and takes them off the quotas', () => {
    const all = dense(1, 3, (_, s) => 100 - s);
    const input: ChoosingInput = {
      ...all,
      edgeBuyer: all.edgeBuyer.subarray(0, 2),
      edgeSupplier: all.edgeSupplier.subarray(0, 2),
      edgeScore: all.edgeScore.subarray(0, 2),
      must: [{ buyer: 0, supplier: 2, score: 5 }],
    };
    const result = choosePairs(input);
    expect([...result.chosen]).toEqual([0]);
    expect(result.total).toBe(105);
  });

  it('answers the same every time, and refuses what is no choosing problem by name and place', () => {
    const input = { ...dense(6, 6, (b, s) => (b * 7 + s * 13) % 10), fairness: 0.7 };
    expect([...choosePairs(input).chosen]).toEqual([...choosePairs(input).chosen]);
    expect(() => choosePairs({ ...input, fairness: 2 })).toThrow(/fairness .* 2/);
    expect(() => choosePairs({ ...input, edgeSupplier: input.edgeSupplier.map(() => 0) })).toThrow(
      /edge 1 .* second time/,
    );
    expect(() => choosePairs({ ...input, edgeBuyer: input.edgeBuyer.map(() => 9) })).toThrow(/edgeBuyer\[0\] is 9/);
  });
});
