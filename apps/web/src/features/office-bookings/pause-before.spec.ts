import { pauseBefore } from './pause-before';

it('asks after a second, then ever more rarely, and never waits longer than a quarter of a minute', () => {
  const pauses = Array.from({ length: 100 }, (_, nth) => pauseBefore(nth));
  expect(pauses[0]).toBe(1_000);
  expect(pauses.slice(1, 6).every((pause, at) => pause > pauses[at])).toBe(true);
  expect(pauses.slice(10).every((pause) => pause === 15_000)).toBe(true);
});
