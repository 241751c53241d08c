import { unwrap } from '@ketnoi/kernel';
import type { DrawResult } from './draw-result.js';
import { readDraw } from './format/read-draw.js';
import { gapBetween } from './plan/geometry.js';
import { runDraw } from './run-draw.js';
import { bestByTrying, boothsInRows, tinyDraw } from './tiny-draws.fixture.js';

const draw = (file: Record<string, unknown>): DrawResult =>
  runDraw(unwrap(readDraw({ format: 'draw/1', seed: 1, booths: boothsInRows(8), ...file })));
const outcome = (result: DrawResult, id: string) => result.outcomes.find(({ applicant }) => applicant === id);
const numbers = (result: DrawResult, id: string): string[] =>
  outcome(result, id)?.booths.map(({ number }) => number) ?? [];

describe('runDraw', () => {
  it('equals brute force up to 8 booths, and proves it', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const input = tinyDraw(seed);
      const best = bestByTrying(input);
      const result = runDraw(input);
      expect([seed, result.value, result.bound, result.proved]).toEqual([seed, best.value, best.value, true]);
    }
  });

  it('gives no booth twice, pins stand, and competitors stay apart', () => {
    for (let seed = 1; seed <= 10; seed++) {
      const input = tinyDraw(seed);
      const { outcomes, boothsLeft } = runDraw(input);
      const given = outcomes.flatMap(({ booths }) => booths.map(({ id }) => id));
      expect(new Set(given).size).toBe(given.length);
      expect(given.length + boothsLeft.length).toBe(input.booths.length);
      for (const pin of input.pins) {
        expect(outcomes.find((o) => o.applicant === pin.applicant)?.booths.map(({ id }) => id)).toEqual(pin.booths);
      }
      const standing = (id: string) =>
        input.booths.filter((booth) => outcomes.find((o) => o.applicant === id)?.booths.some((b) => b.id === booth.id));
      for (const { id, competitors } of input.applicants) {
        for (const [a, b] of competitors.flatMap((other) =>
          standing(id).flatMap((x) => standing(other).map((y) => [x, y])),
        )) {
          expect(gapBetween(a, b)).toBeGreaterThanOrEqual(input.rules.competitorSpacing);
        }
      }
    }
  });

  it('answers the same, to the byte, whatever the order of the file', () => {
    const applicants = ['x', 'y', 'z'].map((id, i) => ({ id, points: i, wishes: [{ booths: ['A-1'] }], anyBooths: 1 }));
    const one = draw({ applicants });
    const other = draw({ applicants: applicants.toReversed(), booths: boothsInRows(8).toReversed() });
    expect(JSON.stringify(other)).toBe(JSON.stringify(one));
  });

  it('tells each applicant who got what it wanted more, and why', () => {
    const result = draw({
      applicants: [
        { id: 'more', points: 50, wishes: [{ booths: ['A-1'] }] },
        { id: 'less', points: 10, wishes: [{ booths: ['A-1'] }, { booths: ['A-8'] }, { booths: ['A-4'] }] },
        { id: 'pinned', points: 0 },
        { id: 'apart', points: 0, wishes: [{ booths: ['A-3', 'A-6'] }] },
      ],
      pins: [{ applicant: 'pinned', booths: ['A-8'] }],
    });
    expect(outcome(result, 'less')).toMatchObject({ outcome: 'wish', rank: 3, satisfaction: 840 });
    expect(outcome(result, 'less')?.reasons).toEqual([
      { rank: 1, code: 'more-points', by: 'more', byPoints: 50, booths: ['A-1'] },
      { rank: 2, code: 'pinned', by: 'pinned', byPoints: 0, booths: ['A-8'] },
    ]);
    expect(outcome(result, 'apart')).toMatchObject({ outcome: 'no-option', reasons: [{ code: 'not-joined' }] });
  });

  it('decides between equals by lot', () => {
    const equals = ['a', 'b', 'c'].map((id) => ({ id, points: 5, wishes: [{ booths: ['A-1'] }] }));
    const result = draw({ applicants: equals });
    const winner = result.outcomes.find(({ booths }) => booths.length === 1);
    expect(winner?.lot).toBe(Math.max(...result.outcomes.map(({ lot }) => lot)));
    expect(result.outcomes.filter(({ reasons }) => reasons[0]?.code === 'lot').length).toBe(2);
  });

  it('joins booths that fill a rectangle, within one zone', () => {
    const wishes = [{ want: { booths: 4, leastArea: 3600 } }];
    const result = draw({ applicants: [{ id: 'big', points: 0, wishes }], rules: { zones: 'ignore' } });
    // The zones are the rows of four: a square of four would straddle them.
    expect(numbers(result, 'big')).toEqual(['A-1', 'A-2', 'A-3', 'A-4']);
    expect(
      outcome(draw({ applicants: [{ id: 'big', wishes: [{ want: { booths: 2, leastArea: 2000 } }] }] }), 'big'),
    ).toMatchObject({
      outcome: 'no-option',
      reasons: [{ code: 'none-fits' }],
    });
  });

  it('gives the kind of booth that is described, and none of another', () => {
    const booths = boothsInRows(4).map((booth, i) => ({ ...booth, kind: i === 2 ? 'raw' : 'shell' }));
    const wishing = (want: object) => draw({ booths, applicants: [{ id: 'x', wishes: [{ want }] }] });
    expect(numbers(wishing({ booths: 1, kind: 'raw' }), 'x')).toEqual(['A-3']);
    expect(outcome(wishing({ booths: 2, kind: 'raw' }), 'x')).toMatchObject({ reasons: [{ code: 'none-fits' }] });
  });

  it('keeps the rank of a wish for booths that are not in the draw', () => {
    const wishes = [{ gone: ['Z-9'] }, { booths: ['A-2'] }];
    const found = outcome(draw({ applicants: [{ id: 'x', wishes }] }), 'x');
    expect(found).toMatchObject({ outcome: 'wish', rank: 2, satisfaction: 920 });
    expect(found?.reasons).toEqual([{ rank: 1, code: 'not-in-draw', by: null, byPoints: null, booths: ['Z-9'] }]);
  });

  it('keeps the quota of newcomers before points', () => {
    const applicants = [
      { id: 'old', points: 100, wishes: [{ booths: ['A-1'] }] },
      { id: 'new', points: 0, newcomer: true, wishes: [{ booths: ['A-1'] }] },
    ];
    expect(numbers(draw({ applicants }), 'old')).toEqual(['A-1']);
    const withQuota = draw({ applicants, rules: { newcomersLeast: 1 } });
    expect(numbers(withQuota, 'new')).toEqual(['A-1']);
    expect(outcome(withQuota, 'old')?.reasons[0]).toMatchObject({ code: 'newcomer-quota', by: 'new' });
  });
});
