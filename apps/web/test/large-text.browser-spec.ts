import type { Browser } from 'playwright-core';
import { cutTexts, enlargeText } from './world/large-text.js';
import { PAGES } from './world/pages.js';
import { firstFair, missing, openBrowser, visitor } from './world/the-world.js';

/** The languages with the longest words; pages for the office are in two. */
const READERS = [
  { language: 'th', as: undefined },
  { language: 'th', as: 'exhibitor' },
  { language: 'en', as: 'buyer' },
  { language: 'vi', as: 'leader' },
  { language: 'vi', as: 'organiser' },
  { language: 'ja', as: 'interpreter' },
] as const;

(missing ? describe.skip : describe)(`large text${missing ? ` (skipped: ${missing} is missing)` : ''}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it.each(READERS)('at twice the size stays whole on a phone, for $as in $language', async ({ language, as }) => {
    const person = await visitor(browser, { as, language, size: 'phone' });
    const fair = await firstFair(person);
    await enlargeText(person.context, person.page);
    for (const { path } of PAGES.filter((one) => one.as === as)) {
      await person.go(path.replace('{fair}', fair));
      await person.page.locator('h1').waitFor();
      await person.page.locator('body:not(:has([role=status][aria-label]))').waitFor();
      expect({ path, ...(await cutTexts(person.page)) }).toEqual({ path, beside: 0, cut: [] });
    }
    await person.context.close();
  });
});
