import type { Browser } from 'playwright-core';
import { seriousIn } from './world/axe.js';
import { firstFair, missing, openBrowser, visitor } from './world/the-world.js';

const PAGES = [
  { path: '/', as: undefined },
  { path: '/sign-in', as: undefined },
  { path: '/forgot-password', as: undefined },
  { path: '/shared#nothing', as: undefined },
  { path: '/fairs/{fair}', as: undefined },
  { path: '/fairs/{fair}', as: 'exhibitor' },
  { path: '/fairs/{fair}/companies', as: 'exhibitor' },
  { path: '/fairs/{fair}/plan', as: 'exhibitor' },
  { path: '/fairs/{fair}/bookings', as: 'exhibitor' },
  { path: '/fairs/{fair}/swaps', as: 'exhibitor' },
  { path: '/fairs/{fair}/wishes', as: 'exhibitor' },
  { path: '/fairs/{fair}/shared', as: 'exhibitor' },
  { path: '/fairs/{fair}/group', as: 'leader' },
  { path: '/fairs/{fair}/waitlist', as: 'exhibitor' },
  { path: '/fairs/{fair}/our-subsidies', as: 'exhibitor' },
  { path: '/fairs/{fair}/requests', as: 'exhibitor' },
  { path: '/fairs/{fair}/requests', as: 'buyer' },
  { path: '/fairs/{fair}/profile', as: 'exhibitor' },
  { path: '/fairs/{fair}/needs', as: 'buyer' },
  { path: '/fairs/{fair}/needs/new', as: 'buyer' },
  { path: '/fairs/{fair}/needs/new?by=form', as: 'buyer' },
  { path: '/fairs/{fair}/needs/new?by=file', as: 'buyer' },
  { path: '/fairs/{fair}/matches', as: 'buyer' },
  { path: '/fairs/{fair}/availability', as: 'buyer' },
  { path: '/fairs/{fair}/agenda', as: 'buyer' },
  { path: '/fairs/{fair}/office', as: 'organiser' },
  { path: '/fairs/{fair}/audit', as: 'organiser' },
  { path: '/fairs/{fair}/rounds', as: 'organiser' },
  { path: '/fairs/{fair}/timetable', as: 'organiser' },
  { path: '/fairs/{fair}/timetable/left-out', as: 'organiser' },
  { path: '/fairs/{fair}/timetable/capacity', as: 'organiser' },
  { path: '/fairs/{fair}/timetable/rota', as: 'organiser' },
  { path: '/fairs/{fair}/timetable/versions', as: 'organiser' },
  { path: '/fairs/{fair}/sales', as: 'organiser' },
  { path: '/fairs/{fair}/sales?tab=allot', as: 'organiser' },
  { path: '/fairs/{fair}/sales?tab=transfers', as: 'organiser' },
  { path: '/fairs/{fair}/sales?tab=statement', as: 'organiser' },
  { path: '/fairs/{fair}/sales?tab=waitlist', as: 'organiser' },
  { path: '/fairs/{fair}/subsidies', as: 'organiser' },
  { path: '/fairs/{fair}/subsidies?tab=programmes', as: 'organiser' },
  { path: '/fairs/{fair}/subsidies?tab=open', as: 'organiser' },
  { path: '/fairs/{fair}/firms', as: 'organiser' },
  { path: '/fairs/{fair}/firms?tab=back', as: 'organiser' },
  { path: '/fairs/{fair}/people', as: 'organiser' },
  { path: '/fairs/{fair}/people?tab=invite', as: 'organiser' },
  { path: '/fairs/{fair}/interpreting', as: 'interpreter' },
  { path: '/fairs/{fair}/desk', as: 'organiser' },
  { path: '/fairs/{fair}/setup', as: 'organiser' },
  { path: '/fairs/{fair}/setup?tab=hours', as: 'organiser' },
  { path: '/fairs/{fair}/setup?tab=places', as: 'organiser' },
  { path: '/fairs/{fair}/setup?tab=terms', as: 'organiser' },
  { path: '/fairs/{fair}/setup?tab=prices', as: 'organiser' },
  { path: '/fairs/{fair}/setup?tab=interpreters', as: 'organiser' },
  { path: '/fairs/{fair}/setup?tab=seminars', as: 'organiser' },
  { path: '/fairs/{fair}/halls', as: 'organiser' },
  { path: '/fairs/{fair}/draws', as: 'organiser' },
  { path: '/fairs/{fair}/words', as: 'organiser' },
  { path: '/fairs/{fair}/words?tab=unknown', as: 'organiser' },
  { path: '/fairs/new', as: 'organiser' },
  { path: '/account', as: 'buyer' },
  { path: '/no-such-page', as: undefined },
] as const;
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
        // Nothing stands beside the screen, whatever the language.
        const beside = await page.evaluate(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        );
        expect({ path, beside }).toEqual({ path, beside: 0 });
      }
      expect(faults).toEqual([]);
      await context.close();
    },
  );
});
