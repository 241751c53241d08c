import { isId } from '@ketnoi/kernel';
import { RandomIds } from './random-ids.js';

describe('RandomIds', () => {
  it('makes ids that are valid, different, and rise', () => {
    const ids = new RandomIds();
    const made = Array.from({ length: 20_000 }, () => ids.next<'booth'>() as string);
    expect(made.every(isId)).toBe(true);
    expect(new Set(made).size).toBe(made.length);
    expect([...made].sort()).toEqual(made);
  });
});
