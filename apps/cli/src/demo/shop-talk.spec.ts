import { readText, taxonomy } from '@ketnoi/taxonomy';
import { LANGUAGES } from '@ketnoi/kernel';
import { shopTalk } from './shop-talk.js';

it('adds words that no reading takes for anything, and says nothing else that organisers would be asked about', () => {
  let said = 0;
  for (const { id } of taxonomy().products)
    for (const language of LANGUAGES)
      for (const nth of [0, 4, 8]) {
        const talk = shopTalk(nth, id, language);
        if (talk === '') continue;
        const read = readText(talk, { language, side: language === 'vi' ? 'supplier' : 'need' });
        expect([talk, read.facts, read.unknownWords.length]).toEqual([talk, [], 1]);
        said++;
      }
  expect(said).toBeGreaterThan(20);
});
