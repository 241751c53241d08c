import type { Browser } from 'playwright-core';
import { seriousIn } from './world/axe.js';
import { cutTexts } from './world/large-text.js';
import { PAGES } from './world/pages.js';
import { firstFair, missing, openBrowser, visitor } from './world/the-world.js';

const READERS = [
  { language: 'vi', size: 'phone', byAxe: true },
  { language: 'ja', size: 'desktop', byAxe: true },
  // The longest words; what axe looks at is the same.
  { language: 'th', size: 'phone', byAxe: false },
] as const;
const PEOPLE = [undefined, 'exhibitor', 'buyer', 'organiser', 'interpreter', 'leader'] as const;
/** Pages for the office have no Thai words. */
const VISITS = READERS.flatMap((reader) => PEOPLE.map((as) => ({ ...reader, as, who: as ?? 'nobody' }))).filter(
  ({ language, as }) => language !== 'th' || as !== 'organiser',
);

(missing ? describe.skip : describe)(`pages in a browser${missing ? ` (skipped: ${missing} is missing)` : ''}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it.each(VISITS)(
    'for $who have no faults and nothing that axe calls serious: $language on a $size',
    async ({ language, size, byAxe, as }) => {
      const { context, page, faults, go, ask } = await visitor(browser, { as, language, size });
      const fair = await firstFair({ context, page, faults, go, ask });
      for (const { path } of PAGES.filter((one) => one.as === as)) {
        await go(path.replace('{fair}', fair));
        await page.locator('h1').waitFor();
        await page.locator('body:not(:has([role=status][aria-label]))').waitFor();
        expect({ path, serious: byAxe ? await seriousIn(page) : [] }).toEqual({ path, serious: [] });
        // Nothing is cut or stands beside the screen, whatever the language.
        expect({ path, ...(await cutTexts(page)) }).toEqual({ path, beside: 0, cut: [] });
      }
      expect(faults).toEqual([]);
      await context.close();
    },
  );
});
