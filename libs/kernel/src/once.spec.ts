import { once } from './once.js';

it('reads once, and not before it is asked', () => {
  let reads = 0;
  const read = once(() => (++reads > 1 ? 'again' : undefined));
  expect(reads).toBe(0);
  expect([read(), read()]).toEqual([undefined, undefined]);
  expect(reads).toBe(1);
});
