import type { CompanyId } from '@ketnoi/kernel';
import type { DrawOutcome } from '../../engine/draw/index.js';
import { compareDraws, type DrawOfFirms } from './compare-draws.js';
import type { DrawId } from './draw.js';

const outcome = (satisfaction: number, number: string): DrawOutcome => ({
  applicant: 'R',
  points: 0,
  lot: 0,
  outcome: 'wish',
  rank: 1,
  booths: [{ id: number, number }],
  satisfaction,
  reasons: [],
});
const draw = (drawId: string, outcomes: Record<string, DrawOutcome>): DrawOfFirms => ({
  drawId: drawId as DrawId,
  outcomes: new Map(Object.entries(outcomes) as [CompanyId, DrawOutcome][]),
});

it('says how many gain and lose against the first draw, and shows the widest differences first', () => {
  const one = draw('one', { a: outcome(1000, 'A-1'), b: outcome(500, 'A-2'), c: outcome(700, 'A-3') });
  const two = draw('two', { a: outcome(920, 'A-4'), b: outcome(1000, 'A-1'), c: outcome(700, 'A-3') });
  const compared = compareDraws([one, two]);
  expect(compared.draws).toEqual([
    { drawId: 'one', gain: 0, lose: 0 },
    { drawId: 'two', gain: 1, lose: 1 },
  ]);
  expect(compared.firms.map(({ companyId }) => companyId)).toEqual(['b', 'a']);
  expect(compared.firms[0].in).toEqual([
    { satisfaction: 500, rank: 1, booths: ['A-2'] },
    { satisfaction: 1000, rank: 1, booths: ['A-1'] },
  ]);
});
