import { wishedArea } from './wished-area.js';

it('names only the sizes that somebody wished for', () => {
  expect(wishedArea(0, 100_000_000).form).toBe('any');
  expect(wishedArea(900, 100_000_000)).toMatchObject({ form: 'least', from: 900 });
  expect(wishedArea(0, 1_800)).toMatchObject({ form: 'most', to: 1_800 });
  expect(wishedArea(900, 1_800).form).toBe('between');
});
