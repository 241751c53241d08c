import { type BoothId, type HallId, money, type ZoneId } from '@ketnoi/kernel';
import type { BoothListColumn } from './booth-list.js';
import { hallPlan } from './plans.fixture.js';
import { type BoothsOfFair, readBoothEdits } from './read-booth-edits.js';

const zone = (id: string, name: string) => ({ id: id as ZoneId, name, sectorId: null, country: null });

/** Two halls alike: booths `a0`, `a1` with a zone of their own, and `b0`, `b1`. The second of each is taken. */
function fair(): BoothsOfFair {
  const hallOf = (prefix: string, zones: ReturnType<typeof zone>[], currency: 'VND' | 'USD') => ({
    ...hallPlan(),
    id: prefix as HallId,
    zones,
    booths: hallPlan()
      .booths.slice(0, 2)
      .map((booth, i) => {
        const number = `${prefix}${i}`;
        return { ...booth, number, id: number as BoothId, zone: null, zoneId: null, price: money(1_000, currency) };
      }),
  });
  const [here, there] = [zone('here', 'Metal'), zone('there', 'Metal')];
  return {
    halls: [hallOf('a', [here], 'VND'), hallOf('b', [], 'USD')],
    zones: [here, there, zone('foods', 'Foods')],
    numbersOffPlan: new Set(['old']),
    isFree: (id) => id.endsWith('0'),
  };
}
const cells = (...written: [id: string, column: BoothListColumn, after: string][]) =>
  readBoothEdits(
    written.map(([id, column, after], i) => ({ row: i + 2, id, column, before: '', after })),
    fair(),
  );
const codes = (...written: Parameters<typeof cells>): string[] => cells(...written).problems.map(({ code }) => code);

describe('an edited list of booths', () => {
  it('lets booths swap their numbers, across halls too, and pass them on', () => {
    expect(codes(['a0', 'number', 'b0'], ['b0', 'number', 'a0'])).toEqual([]);
    expect(codes(['a0', 'number', 'a1'], ['a1', 'number', 'new'])).toEqual([]);
  });

  it.each([
    [['b1'], 'number-exists'],
    [['old'], 'number-exists'],
    [[''], 'number-missing'],
    [['1234567890abcdefg'], 'number-missing'],
  ])('a number that cannot be: %s', ([number], code) => {
    expect(codes(['a0', 'number', number])).toEqual([code]);
  });

  it('names the second of two that are given one number', () => {
    expect(cells(['a0', 'number', 'new'], ['b0', 'number', 'new']).problems).toEqual([
      { row: 3, column: 'number', code: 'number-twice' },
    ]);
  });

  it('changes the kind of a free booth alone, whose kind it names', () => {
    const other = hallPlan().booths[0].kind === 'raw' ? 'Shell' : 'RAW';
    expect(cells(['a0', 'kind', other])).toMatchObject({ problems: [], edited: [{ reshaped: true }] });
    expect(codes(['a1', 'kind', other])).toEqual(['booth-claimed']);
    expect(codes(['a0', 'kind', 'tent'])).toEqual(['unknown-kind']);
  });

  it('takes a zone of the same hall where the fair has two of that name, and guesses nowhere else', () => {
    const zoneOf = (id: string, name: string): unknown => cells([id, 'zone', name]).edited[0].booth.zoneId;
    expect([zoneOf('a0', 'Metal'), zoneOf('b0', 'Foods')]).toEqual(['here', 'foods']);
    expect(codes(['b0', 'zone', 'Metal'])).toEqual(['unknown-zone']);
  });

  it.each([
    ['a0', '22000000', 22_000_000],
    ['a0', '22.000.000', 22_000_000],
    ['a0', '22,5', null],
    ['a0', '-1', null],
    ['a0', '', null],
    ['b0', '1250.5', 125_050],
    ['b0', '1250,50', 125_050],
    ['b0', '1.250', null],
  ])('price of %s: %s', (id, written, amount) => {
    const { edited, problems } = cells([id, 'price', written]);
    if (amount === null) expect(problems).toEqual([{ row: 2, column: 'price', code: 'price-unusable' }]);
    else expect(edited[0].booth.price.amount).toBe(amount);
  });

  it.each([
    ['openSides', '5', 'open-sides-out-of-range'],
    ['openSides', 'two', 'open-sides-out-of-range'],
    ['power', '3', 'power-unusable'],
    ['power', '99999 kW', 'power-unusable'],
  ] as const)('%s %s is refused', (column, written, code) => {
    expect(codes(['a0', column, written])).toEqual([code]);
  });

  it('an empty cell takes power and zone away', () => {
    const [{ booth }] = cells(['a0', 'power', ''], ['a0', 'zone', '']).edited;
    expect([booth.powerW, booth.zoneId]).toEqual([null, null]);
  });
});
