import { boothsInRows } from '../tiny-draws.fixture.js';
import { readDraw } from './read-draw.js';

const problems = (file: unknown): string[] => {
  const read = readDraw(file);
  return read.ok ? [] : read.error.map(({ place, problem }) => `${place}: ${problem}`);
};
const file = (over: Record<string, unknown>): unknown => ({
  format: 'draw/1',
  seed: 1,
  booths: boothsInRows(4),
  applicants: [{ id: 'C1', points: 3, wishes: [{ booths: ['A-1'] }] }],
  ...over,
});

describe('readDraw', () => {
  it('reads booths by id or number and fills in the rules', () => {
    const read = readDraw(file({}));
    expect(read.ok && read.value.applicants[0].wishes).toEqual([{ booths: ['b0'] }]);
    expect(read.ok && read.value.rules.weights.rankStep).toBe(80);
  });

  it('names everything wrong with its place', () => {
    expect(problems([])).toEqual(['file: must be an object, is []', 'format: must be "draw/1", is missing'].slice(1));
    expect(problems({ format: 'draw/2' })).toEqual(['format: must be "draw/1", is "draw/2"']);
    expect(
      problems(
        file({
          seed: -1,
          applicants: [{ id: 'C1', points: 1.5, wishes: [{}] }, { id: 7 }],
          rules: { zones: 'perhaps', weights: { rankStep: 'x' } },
        }),
      ),
    ).toEqual([
      'applicants[0].points: must be a whole number from 0 to 10000, is 1.5',
      'applicants[0].wishes[0]: must have either "booths", "want" or "gone", is {}',
      'applicants[1].id: must be a text of 1 to 200 characters, is 7',
      'seed: must be a whole number from 0 to 4294967295, is -1',
      'rules.zones: must be one of ignore, prefer, require, is "perhaps"',
      'rules.weights.rankStep: must be a whole number from 0 to 1000, is "x"',
    ]);
  });

  it('refuses foreign and doubled names', () => {
    expect(
      problems(
        file({
          booths: [...boothsInRows(2), { ...boothsInRows(1)[0], id: 'b9', x: 5000 }],
          applicants: [
            {
              id: 'C1',
              competitors: ['C1'],
              wishes: [{ booths: ['Z-99'] }, { booths: ['A-1'] }, { booths: ['b1', 'A-2'] }],
            },
            { id: 'C1' },
          ],
          pins: [
            { applicant: 'C7', booths: ['b0'] },
            { applicant: 'C1', booths: ['b0'] },
          ],
        }),
      ),
    ).toEqual([
      'applicants[1].id: C1 is used twice',
      'booths[2]: A-1 overlaps A-2',
      'pins[0].applicant: C7 has not applied',
      'pins[1].booths[0]: is pinned to C7 already',
      'applicants[0].competitors[0]: names the applicant itself',
      'applicants[0].wishes[0].booths[0]: names booth Z-99, which is not in the plan',
      'applicants[0].wishes[1].booths[0]: names booth A-1, a number that several booths have: use the id',
      'applicants[0].wishes[2].booths: names a booth twice',
    ]);
  });
});
