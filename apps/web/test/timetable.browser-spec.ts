import type { Browser, Locator, Page } from 'playwright-core';
import { seriousIn } from './world/axe.js';
import { missing, openBrowser, type Visitor, visitor } from './world/the-world.js';

/** The second fair: what is released here is seen by no other test. */
async function secondFair({ ask }: Visitor): Promise<string> {
  const { fairs } = (await ask('{ fairs { id } }')) as unknown as { fairs: { id: string }[] };
  return fairs[1].id;
}

/** Sees a round that was just started to its end. */
async function seeThrough(page: Page, kind: string): Promise<void> {
  const bar = page.getByRole('progressbar', { name: kind });
  await bar.waitFor();
  expect(Number(await bar.getAttribute('aria-valuenow'))).toBeLessThanOrEqual(100);
  await page.locator('[role=progressbar][data-state=FINISHED][aria-valuenow="100"]').waitFor();
}

const chipOf = (page: Page, requestId: string): Locator => page.locator(`[data-request="${requestId}"]`).first();

/** Drags a meeting over the slots of the day until the grid says that it fits, and holds it there. */
async function dragToWhereItFits(page: Page, requestId: string): Promise<void> {
  const chip = await chipOf(page, requestId).boundingBox();
  const grid = await page.getByRole('region', { name: 'Timetable grid' }).boundingBox();
  if (!chip || !grid) throw new Error('The meeting is not on the screen.');
  const y = chip.y + chip.height / 2;
  await page.mouse.move(chip.x + 20, y);
  await page.mouse.down();
  for (const time of await page.locator('[data-aim]').all()) {
    const cell = await time.boundingBox();
    if (!cell) continue;
    const x = cell.x + cell.width / 2;
    const isOwn = x > chip.x && x < chip.x + chip.width;
    // Near its edges the grid scrolls along.
    if (isOwn || x < grid.x + 240 || x > grid.x + grid.width - 60) continue;
    await page.mouse.move(x, y, { steps: 6 });
    await page.locator('[data-aim=true]').and(time).waitFor();
    const told = page.locator('[role=status] [data-look=fits], [role=status] [data-look=clashes]');
    await told.first().waitFor();
    if ((await told.first().getAttribute('data-look')) === 'fits') return;
    expect(await told.first().locator('li').count()).toBeGreaterThan(0);
  }
  throw new Error('The meeting fits nowhere on this day.');
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
      await page.getByRole('heading', { name: /^Offer [1-9]\d* proposals\?/ }).waitFor();
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
      await page.getByText(/^[1-9]\d* (person|people) will see other meetings/).waitFor();
      await page.getByRole('button', { name: /^Release version \d+$/ }).click();
      await page
        .getByText(/^Version \d+ is released\. [1-9]\d* letters? w/)
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
