import { Readings } from './readings.js';

describe('Readings', () => {
  it('reads a text once, and the oldest again once there are too many', () => {
    const readings = new Readings<number>(2);
    let reads = 0;
    const read = (text: string) => readings.of(text, () => ++reads);
    expect([read('a'), read('a'), read('b'), read('c'), read('b'), read('a')]).toEqual([1, 1, 2, 3, 2, 4]);
  });
});
