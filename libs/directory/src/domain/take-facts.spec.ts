import type { FactEntries, ProfileFactKind, Unit } from './profile-fact.js';
import { takeFacts } from './take-facts.js';

const names = (kind: ProfileFactKind, taxonomyId: string | null): FactEntries => ({
  kind,
  taxonomyId,
  amount: null,
  unit: null,
  expiresOn: null,
});
const counts = (kind: ProfileFactKind, amount: number, unit: Unit | null = 'pcs'): FactEntries => ({
  ...names(kind, null),
  amount,
  unit,
});
const told = (declared: readonly FactEntries[], standing: readonly FactEntries[] = []) => {
  const { taken, refused } = takeFacts(declared, standing);
  return {
    taken: taken.map((fact) => fact.taxonomyId ?? fact.amount),
    refused: refused.map((one) => [one.index, one.contradiction?.code ?? one.problems[0].code]),
  };
};

describe('takeFacts', () => {
  it('refuses what is unknown by itself and takes the rest', () => {
    const declared = [names('process', 'no-such-process'), names('process', 'hot-forging'), counts('moq', -1)];
    expect(told(declared)).toEqual({
      taken: ['hot-forging'],
      refused: [
        [0, 'unknown-id'],
        [2, 'out-of-range'],
      ],
    });
    expect(takeFacts(declared, []).refused[0].problems[0].path).toEqual(['facts', '0', 'taxonomyId']);
  });

  it('takes neither of two that contradict each other', () => {
    const declared = [
      counts('moq', 500),
      counts('monthly-capacity', 200),
      names('certificate', 'iso-9001'),
      names('certificate-not-held', 'iso-9001'),
      names('export-market', 'JP'),
    ];
    expect(told(declared)).toEqual({
      taken: ['JP'],
      refused: [
        [0, 'order-above-capacity'],
        [1, 'order-above-capacity'],
        [2, 'held-and-not-held'],
        [3, 'held-and-not-held'],
      ],
    });
  });

  it('refuses what contradicts what stands, unless it takes its place', () => {
    const standing = [counts('monthly-capacity', 200), names('excluded-market', 'JP')];
    expect(told([counts('moq', 500), names('export-market', 'JP'), names('export-market', 'KR')], standing)).toEqual({
      taken: ['KR'],
      refused: [
        [0, 'order-above-capacity'],
        [1, 'sold-and-excluded'],
      ],
    });
    expect(told([counts('moq', 500), counts('monthly-capacity', 900)], standing).refused).toEqual([]);
  });

  it('looks again when what was to be replaced stands after all', () => {
    const standing = [counts('monthly-capacity', 200)];
    const declared = [counts('moq', 500), counts('monthly-capacity', 900), counts('spare-capacity', 1000)];
    expect(told(declared, standing)).toEqual({
      taken: [],
      refused: [
        [0, 'order-above-capacity'],
        [1, 'spare-above-capacity'],
        [2, 'spare-above-capacity'],
      ],
    });
  });

  it('takes the last of several that say the same', () => {
    expect(told([counts('moq', 500), counts('moq', 100)])).toEqual({ taken: [100], refused: [] });
  });
});
