import type { HallId } from '@ketnoi/kernel';
import type { Outline } from '../booth.js';
import { formOneBlock, type Shape } from './adjacent.js';

const hallId = 'h1' as HallId;
const at = (x: number, y: number, hall = hallId): Shape => ({
  hallId: hall,
  outline: [
    [x, y],
    [x + 3000, y],
    [x + 3000, y + 3000],
    [x, y + 3000],
  ],
});
const leaning: Outline = [
  [3000, 0],
  [5000, 2000],
  [3000, 4000],
];
const pointing: Outline = [
  [3000, 1500],
  [6000, 0],
  [6000, 3000],
];

describe('booths wall to wall', () => {
  it.each([
    ['one alone', [at(0, 0)], true],
    ['side by side', [at(0, 0), at(3000, 0)], true],
    ['back to back, half a booth apart', [at(0, 0), at(1500, 3000)], true],
    ['in a row, named in another order', [at(6000, 0), at(0, 0), at(3000, 0)], true],
    ['with a hand-drawn crack of three centimetres', [at(0, 0), at(3030, 0)], true],
    ['with a triangle that leans on the wall', [at(0, 0), { hallId, outline: leaning }], true],
    ['across an aisle', [at(0, 0), at(6000, 0)], false],
    ['touching at a corner', [at(0, 0), at(3000, 3000)], false],
    ['sharing a finger of wall', [at(0, 0), at(3000, 2700)], false],
    ['in two halls', [at(0, 0), at(3000, 0, 'h2' as HallId)], false],
    ['with a triangle that points at the wall', [at(0, 0), { hallId, outline: pointing }], false],
  ])('%s', (_, shapes, expected) => {
    expect(formOneBlock(shapes)).toBe(expected);
  });
});
