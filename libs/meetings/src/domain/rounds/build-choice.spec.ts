import { buyer, proposeInputs, supplier } from '../../../testing/meetings.fixture.js';
import { buildChoice } from './build-choice.js';
import type { ScoredPairs } from './scored-pairs.js';

/** Scores of all pairs of 2 buyers and 3 suppliers, row by row. */
const scored = (...scores: number[]): ScoredPairs => ({
  buyer: Int32Array.from([0, 0, 0, 1, 1, 1]),
  supplier: Int32Array.from([0, 1, 2, 0, 1, 2]),
  need: new Int32Array(6),
  score: Float64Array.from(scores),
  confidence: new Float64Array(6),
  pairs: 6,
  blocked: 0,
});

const edges = (over: Parameters<typeof proposeInputs>[2], ...scores: number[]): string[] => {
  const { input } = buildChoice(proposeInputs(2, 3, over), scored(...scores));
  return Array.from(input.edgeBuyer, (b, i) => `b${b + 1} s${input.edgeSupplier[i] + 1} ${input.edgeScore[i]}`);
};

const SECTORS = ['automotive-motorcycle', 'mechanical-engineering', 'manufacturing-components'];

describe('buildChoice', () => {
  it('leaves out unknown scores and those below the minimum', () => {
    expect(edges({}, 50, 24.9, Number.NaN, 25, 0, 99.994)).toEqual(['b1 s1 5000', 'b2 s1 2500', 'b2 s3 9999']);
  });

  it('leaves out banned, unwanted and living pairs', () => {
    const over = {
      bans: [{ buyerId: buyer(1), supplierId: supplier(1) }],
      liveRequests: [{ buyerId: buyer(1), supplierId: supplier(2) }],
      preferences: [{ fromCompanyId: supplier(3), aboutCompanyId: buyer(1), wish: 'no-thanks' as const }],
    };
    expect(edges(over, 50, 50, 50, 50, 50, 50)).toEqual(['b2 s1 5000', 'b2 s2 5000', 'b2 s3 5000']);
  });

  it('makes a must of either side a must pair, whatever its score', () => {
    const preferences = [{ fromCompanyId: supplier(2), aboutCompanyId: buyer(2), wish: 'must' as const }];
    const built = buildChoice(proposeInputs(2, 3, { preferences }), scored(50, 0, 0, 0, 10, 0));
    expect(built.input.must).toEqual([{ buyer: 1, supplier: 1, score: 1000 }]);
    expect([...built.pairOfMust]).toEqual([4]);
  });

  it('counts living requests against both quotas and keeps promises within them', () => {
    const inputs = proposeInputs(2, 3, { liveRequests: [{ buyerId: buyer(1), supplierId: supplier(1) }] });
    const settings = { ...inputs.settings, buyerMost: 2, supplierMost: 1, buyerLeast: 2, supplierFloor: 1 };
    const { input } = buildChoice({ ...inputs, settings }, scored(1, 1, 1, 1, 1, 1));
    expect([...input.buyerMost]).toEqual([1, 2]);
    expect([...input.buyerLeast]).toEqual([1, 2]);
    expect([...input.supplierMost]).toEqual([0, 1, 1]);
    expect([...input.supplierFloor]).toEqual([0, 1, 1]);
  });

  it('promises a company no more than its floor, with what it is to meet already', () => {
    const liveRequests = [1, 2].map((b) => ({ buyerId: buyer(b), supplierId: supplier(1) }));
    const inputs = proposeInputs(2, 3, { liveRequests });
    const settings = { ...inputs.settings, buyerLeast: 2, supplierFloor: 3, supplierMost: 9 };
    const { input } = buildChoice({ ...inputs, settings }, scored(1, 1, 1, 1, 1, 1));
    expect([...input.supplierFloor]).toEqual([1, 3, 3]);
    expect([...input.buyerLeast]).toEqual([1, 1]);
  });

  it('promises newcomers their own floor, sectors and countries what living requests leave of their minimum', () => {
    const plain = proposeInputs(2, 3, { liveRequests: [{ buyerId: buyer(1), supplierId: supplier(1) }] });
    const suppliers = plain.suppliers.map((s, i) => ({ ...s, sectorId: SECTORS[i], newcomer: i === 1 }));
    const settings = { ...plain.settings, supplierFloor: 1, newcomerFloor: 3 };
    const least = {
      sectorLeast: { 'mechanical-engineering': 2, 'manufacturing-components': 5 },
      countryLeast: { KR: 1, JP: 4 },
    };
    const { input } = buildChoice(
      { ...plain, suppliers, settings: { ...settings, ...least } },
      scored(1, 1, 1, 1, 1, 1),
    );
    expect([...input.supplierFloor]).toEqual([0, 3, 1]);
    expect([...input.supplierGroups.of]).toEqual([0, 1, 0]);
    expect([...input.supplierGroups.least]).toEqual([4, 2]);
    expect([...input.buyerGroups.of]).toEqual([0, 0]);
    expect([...input.buyerGroups.least]).toEqual([3, 1]);
  });
});
