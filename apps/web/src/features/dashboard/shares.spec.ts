import { sharesOf } from './shares.js';

it('lays counts side by side, without those of nothing', () => {
  expect(sharesOf({ free: 1, held: 0, paid: 3 }, ['paid', 'held', 'free'])).toEqual([
    { name: 'paid', count: 3, from: 0, width: 75 },
    { name: 'free', count: 1, from: 75, width: 25 },
  ]);
  expect(sharesOf({ free: 0 }, ['free'])).toEqual([]);
});
