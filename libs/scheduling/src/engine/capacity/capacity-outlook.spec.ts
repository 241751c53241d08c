import { seededRng } from '@ketnoi/kernel';
import { bruteForce, randomProblem } from '../../../testing/index.js';
import { askCapacity, capacityOutlook, type SchedulingProblem } from '../../index.js';
import { withInterpreters, withoutTables, withSlots, withTables } from './extend-problem.js';
import { most, relaxed } from './relaxed.js';

/** Forty pairs who all need a table, half of them an interpreter as well: too few of both. */
const scarce: SchedulingProblem = {
  slots: [0, 0, 0, 0, 1, 1, 1, 1].map((day, t) => ({ day, halfDay: Math.floor(t / 2) })),
  participants: Array.from({ length: 80 }, (_, n) => ({ id: `p${n}` })),
  places: [
    { id: 't0', kind: 'table' },
    { id: 't1', kind: 'table' },
  ],
  interpreters: [{ id: 'i', languages: ['ja'], longestRun: 3 }],
  requests: Array.from({ length: 40 }, (_, n) => ({
    id: `r${n}`,
    supplier: `p${2 * n}`,
    buyer: `p${2 * n + 1}`,
    score: 10,
    interpreterLanguage: n % 2 === 0 ? 'ja' : null,
  })),
};

describe('capacityOutlook', () => {
  it('tells the curve of meetings against tables and interpreters, and what brings most', () => {
    const outlook = capacityOutlook(scarce);
    expect(outlook?.now).toEqual({ mostMeetings: 16, upperBound: 160 });
    // Eight slots to a table, and an interpreter for half of the meetings only in eight of them.
    expect(outlook?.tables.map((p) => [p.count, p.mostMeetings])).toEqual([
      ...[[0, 0], [1, 8], [2, 16], [3, 24], [4, 28], [5, 28], [6, 28], [7, 28]],
      ...[[8, 28], [9, 28], [10, 28], [11, 28], [12, 28]],
    ]); // prettier-ignore
    expect(outlook?.additions[0]).toMatchObject({ more: 'table', zone: null, moreMeetings: 8, moreValue: 80 });
    expect(outlook?.additions.filter((a) => a.more === 'slot')).toMatchObject([
      { day: 0, moreMeetings: 2 },
      { day: 1, moreMeetings: 2 },
    ]);
    expect(outlook?.interpreters[0].points.slice(0, 2)).toMatchObject([{ count: 0 }, { count: 1, mostMeetings: 16 }]);
  });

  it('tells each half day of an interpreter', () => {
    const roomy = withTables(scarce, 10);
    const outlook = capacityOutlook(roomy);
    const ja = outlook?.additions.filter((a) => a.more === 'interpreter') ?? [];
    expect(ja.map((a) => [a.halfDay, a.moreMeetings])).toEqual([
      [null, 8],
      ...[0, 1, 2, 3].map((halfDay) => [halfDay, 2]),
    ]);
    expect(outlook?.interpretersByTurn.slice(0, 3)).toMatchObject([
      { count: 1, language: null, mostMeetings: 28 },
      { count: 2, language: 'ja', mostMeetings: 36 },
      { count: 3, language: 'ja', mostMeetings: 40 },
    ]);
  });

  it('never promises less than is possible, nor more than a question by itself', () => {
    const rng = seededRng(8);
    let interpreters = 0;
    for (let n = 0; n < 4; n++) {
      const size = { slots: 4, days: 2, suppliers: 3, buyers: 3, requests: 5 };
      const problem = randomProblem(size, rng);
      const outlook = capacityOutlook(problem, { more: 4, fewer: 2 });
      const at = (count: number): number => outlook?.tables.find((p) => p.count === count)?.mostMeetings ?? -1;
      for (const more of [1, 2]) {
        expect(at(3 + more)).toBeGreaterThanOrEqual(bruteForce(withTables(problem, more)).meetings);
        expect(at(3 + more)).toBeLessThanOrEqual(askCapacity(problem, { more: 'tables', count: more }).mostMeetings);
      }
      expect(at(1)).toBeGreaterThanOrEqual(bruteForce(withoutTables(problem, 2)).meetings);
      const slot = outlook?.additions.find((a) => a.more === 'slot' && a.day === 0);
      expect(slot?.mostMeetings).toBeGreaterThanOrEqual(bruteForce(withSlots(problem, 1, 1)).meetings);
      for (const a of outlook?.additions ?? []) {
        if (a.more !== 'interpreter' || a.halfDay === null) continue;
        interpreters++;
        const then = withInterpreters(problem, 1, a.language, [a.halfDay]);
        expect(a.mostMeetings).toBeGreaterThanOrEqual(bruteForce(then).meetings);
        expect(a.mostMeetings).toBeLessThanOrEqual(most(relaxed(then)).mostMeetings);
      }
    }
    expect(interpreters).toBeGreaterThan(0);
  });

  it('knows a fair without tables, interpreters or requests', () => {
    const bare = { ...scarce, places: [], interpreters: [], requests: [] };
    expect(capacityOutlook(bare)).toMatchObject({ now: { mostMeetings: 0 }, interpreters: [] });
    expect(capacityOutlook(scarce, {}, () => true)).toBeNull();
  });
});
