import { LANGUAGES } from '@ketnoi/kernel';
import { toMissedPromise } from './promise.type.js';
import { tellMissedPromise } from './told-promise.js';

const missed = (promise: 'sector-least' | 'country-least' | 'newcomer-floor', group: string | null, companies = 1) =>
  toMissedPromise({ promise, group, companies, promised: 9, given: 3, reason: 'no-possible-partner' });

describe('a promise that could not be kept', () => {
  it('is told with the name of its group and how far short it falls', () => {
    expect(tellMissedPromise(missed('sector-least', 'mechanical-engineering'), 'en')).toBe(
      'Suppliers in mechanical engineering get 3 of the 9 meetings promised to them together: too few partners are possible.',
    );
    expect(tellMissedPromise(missed('country-least', 'JP'), 'en')).toContain('Buyers from Japan get 3 of the 9');
    expect(tellMissedPromise(missed('newcomer-floor', null, 1), 'en')).toContain('1 newcomer gets 3');
    expect(tellMissedPromise(missed('newcomer-floor', null, 4), 'en')).toContain('4 newcomers get 3');
  });

  it('is told in every language, with both numbers', () => {
    for (const language of LANGUAGES)
      expect(tellMissedPromise(missed('sector-least', 'mechanical-engineering'), language)).toMatch(/3.*9|9.*3/);
  });
});
