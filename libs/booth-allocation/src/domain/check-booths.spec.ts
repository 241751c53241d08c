import { type HallId, money, type ZoneId } from '@ketnoi/kernel';
import type { DrawnBooth } from './booth.js';
import { areaDm2, checkBooths } from './check-booths.js';

const HALL = 'hall' as HallId;
const known = { halls: new Set([HALL]), zones: new Set<ZoneId>() };
const square = [
  [0, 0],
  [3000, 0],
  [3000, 3000],
  [0, 3000],
] as const;
const drawn = (over: Partial<DrawnBooth> = {}): DrawnBooth => ({
  hallId: HALL,
  zoneId: null,
  number: 'A-01',
  kind: 'shell',
  outline: square,
  openSides: 1,
  price: money(1, 'VND'),
  ...over,
});

describe('a list of booths', () => {
  it('passes when every booth is in order', () => {
    expect(checkBooths([drawn(), drawn({ number: 'a-01' })], known).ok).toBe(true);
  });

  it('names every problem with its place', () => {
    const result = checkBooths(
      [
        drawn(),
        drawn({ hallId: 'elsewhere' as HallId }),
        drawn({ number: ' ', outline: square.slice(0, 2), openSides: 5, price: money(-1, 'VND') }),
      ],
      known,
    );
    expect(result.ok ? [] : result.error.map((p) => `${p.index} ${p.code}`)).toEqual([
      '1 number-twice',
      '1 unknown-hall',
      '2 number-missing',
      '2 outline-unusable',
      '2 open-sides-out-of-range',
      '2 price-unusable',
    ]);
  });

  it('measures area in square decimetres, whichever way round the corners go', () => {
    expect([areaDm2(square), areaDm2([...square].reverse())]).toEqual([900, 900]);
  });
});
