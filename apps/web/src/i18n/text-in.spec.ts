import { bestFor } from './text-in';

const names = [
  { language: 'VI', text: 'Hội chợ' },
  { language: 'ZH_HANT', text: '展覽會' },
];

describe('what was written in several languages', () => {
  it('is read in the own one, else in one that most can read, else in any', () => {
    expect(bestFor('zh-Hant', names)?.text).toBe('展覽會');
    expect(bestFor('th', names)?.text).toBe('Hội chợ');
    expect(bestFor('th', [{ language: 'KO', text: '박람회' }])?.text).toBe('박람회');
    expect(bestFor('th', [])).toBeUndefined();
  });
});
