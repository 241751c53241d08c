import type { Browser } from 'playwright-core';
import { seriousIn } from './world/axe.js';
import { chipOf, dragToWhereItFits, seeThrough } from './world/organiser-hand.js';
import { missing, openBrowser, type Visitor, visitor } from './world/the-world.js';

/** The second fair: what is released here is seen by no other test. */
async function secondFair({ ask }: Visitor): Promise<string> {
  const { fairs } = (await ask('{ fairs { id slug } }')) as unknown as { fairs: { id: string; slug: string }[] };
  return fairs.filter(({ slug }) => slug.startsWith('cnht-'))[1].id;
}

(missing ? describe.skip : describe)(
  `the timetable in a browser${missing ? ` (skipped: ${missing} is missing)` : ''}`,
  () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await openBrowser();
    });
    afterAll(() => browser.close());

    it('is made by rounds with their progress, mended by dragging, and released to those whom it concerns', async () => {
      const organiser = await visitor(browser, { as: 'organiser', language: 'en', size: 'desktop' });
      const { page } = organiser;
      const fairId = await secondFair(organiser);

      // Nobody answers in this story, so that silence counts as a yes.
      await organiser.go(`/fairs/${fairId}/rounds`);
      await page.getByText('Rules of the round').click();
      await page.getByLabel('An offer that nobody answers').selectOption('ACCEPT');
      await page.getByRole('button', { name: 'Start the propose round' }).click();
      await seeThrough(page, 'Propose round');
      await page.getByRole('link', { name: 'Look through the proposals' }).click();
      await page.getByRole('article').first().waitFor();
      expect(await seriousIn(page)).toEqual([]);
      await page.getByRole('button', { name: 'Take out' }).first().click();
      await page.getByRole('button', { name: 'Put back' }).waitFor();
      await page.getByRole('button', { name: /^Offer to both sides/ }).click();
      await page.getByRole('heading', { name: /^Offer [1-9][\d,]* proposals\?/ }).waitFor();
      await page.getByRole('button', { name: 'Offer them' }).click();
      await page.getByText(/meetings were offered/).waitFor();

      await organiser.go(`/fairs/${fairId}/rounds`);
      await page.getByRole('radio', { name: /^Timetable round/ }).check();
      await page.getByRole('button', { name: 'Start the timetable round' }).click();
      await seeThrough(page, 'Timetable round');
      await page
        .getByText(/[\d,]+ of at most [\d,]+ meetings/)
        .first()
        .waitFor();

      // Two organisers look at the same grid.
      const other = await visitor(browser, { as: 'organiser', language: 'en', size: 'desktop' });
      await organiser.go(`/fairs/${fairId}/timetable`);
      await other.go(`/fairs/${fairId}/timetable`);
      await page.locator('[data-request]').first().waitFor();
      await other.page.locator('[data-request]').first().waitFor();
      const requestId = (await page.locator('[data-request]').first().getAttribute('data-request')) ?? '';
      const stood = await chipOf(page, requestId).getAttribute('aria-label');

      await dragToWhereItFits(page, requestId);
      await page.mouse.up();
      await page.locator(`[data-request="${requestId}"][aria-label$=", pinned"]`).first().waitFor();
      const stands = await chipOf(page, requestId).getAttribute('aria-label');
      expect(stands).not.toBe(`${stood}, pinned`);
      expect(await seriousIn(page)).toEqual([]);

      // The other still sees it where it stood: the move is refused, and the grid catches up.
      expect(await chipOf(other.page, requestId).getAttribute('aria-label')).toBe(stood);
      await dragToWhereItFits(other.page, requestId);
      await other.page.mouse.up();
      await other.page.getByText('Somebody else has just moved this meeting.').waitFor();
      await other.page.locator(`[data-request="${requestId}"][aria-label="${stands}"]`).first().waitFor();

      await page.getByRole('link', { name: 'Versions and release' }).click();
      await page.getByRole('button', { name: 'Release the timetable…' }).click();
      await page.getByText(/^[1-9][\d,]* (person|people) will see other meetings/).waitFor();
      await page.getByRole('button', { name: /^Release version \d+$/ }).click();
      await page
        .getByText(/^Version \d+ is released\. [1-9][\d,]* letters? w/)
        .first()
        .waitFor();
      const { timetableVersions: versions } = (await organiser.ask(
        'query ($fairId: ID!) { timetableVersions(fairId: $fairId) { versionNumber held } }',
        { fairId },
      )) as unknown as { timetableVersions: { versionNumber: number; held: number }[] };
      await page.getByText(`Version ${versions[0].versionNumber}`, { exact: true }).first().waitFor();
      expect(versions[0].held).toBeGreaterThan(0);
      expect([...organiser.faults, ...other.faults]).toEqual([]);
      await organiser.context.close();
      await other.context.close();
    });
  },
);
