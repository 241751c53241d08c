import { fromSchema, inSchema, LANGUAGES, languageAmong } from './languages';

describe('languages', () => {
  it('takes the first wish that is one of ours', () => {
    expect(languageAmong(['fr-FR', 'ko-KR', 'en'])).toBe('ko');
    expect(languageAmong(['zh-CN'])).toBe('zh-Hant');
    expect(languageAmong(['fr'])).toBeNull();
  });

  it('spells each as the schema does, and back', () => {
    expect(LANGUAGES.map(inSchema)).toEqual(['VI', 'EN', 'JA', 'KO', 'ZH_HANT', 'TH']);
    expect(LANGUAGES.map((language) => fromSchema(inSchema(language)))).toEqual(LANGUAGES);
  });
});
