import { factsOfFair } from '@ketnoi/compute';
import { UNLIMITED_EFFORT } from '@ketnoi/kernel';
import { DEFAULT_WEIGHTS, explainer, nearMisses, scoreAll, withFixes } from '@ketnoi/matching';
import { demoInputs } from './demo-inputs.fixture.js';
import { makeDemo } from './make-demo.js';

/** Every run of the tests looks at a part of the fair; DEMO_PAIRS=all looks at every pair, for some minutes. */
const EVERY = process.env.DEMO_PAIRS === 'all' ? 1 : 15;
const nth = <T>(all: readonly T[]): T[] => all.filter((_, i) => i % EVERY === 0);
const whole = demoInputs(makeDemo({ seed: 2026, scale: 1, year: 2027, passwordHash: null }), 0);
const inputs = { ...whole, suppliers: nth(whole.suppliers), needs: nth(whole.needs) };
const { suppliers, needs, context } = factsOfFair(inputs, { shouldStop: () => false, onProgress: () => undefined }, 1);
const table = scoreAll(suppliers, needs, DEFAULT_WEIGHTS, context, UNLIMITED_EFFORT);

const explain = explainer(DEFAULT_WEIGHTS, context);

describe('every pair of the demo fair', () => {
  it('has reasons whose points sum to the score that was kept', () => {
    let pairs = 0;
    let worst = 0;
    needs.forEach((need, row) =>
      suppliers.forEach((supplier, column) => {
        const told = explain(need, supplier);
        const sum = told.mutualReasons.reduce((points, reason) => points + reason.points, 0);
        worst = Math.max(worst, Math.abs(sum - (told.mutual ?? 0)));
        worst = Math.max(worst, Math.abs((told.mutual ?? 0) - (table.mutual(row, column) ?? 0)));
        pairs++;
      }),
    );
    expect(pairs).toBe(needs.length * suppliers.length);
    expect(pairs).toBeGreaterThan(500);
    expect(worst).toBeLessThan(1e-6);
  }, 900_000);

  it('is no longer blocked once a stated near miss is mended', () => {
    let mended = 0;
    suppliers.forEach((supplier, column) => {
      for (const { fixes, needs: opened } of nearMisses(table, column, supplier, needs, context, 0)) {
        const better = withFixes(supplier, fixes);
        for (const row of opened) {
          if (explain(needs[row], better).verdict === 'blocked')
            throw new Error(`need ${needs[row].id} stays closed to ${supplier.id} after ${JSON.stringify(fixes)}`);
          mended++;
        }
      }
    });
    expect(mended).toBeGreaterThan(0);
  }, 900_000);
});
