import type { Browser } from 'playwright-core';
import { asked, keyed } from './world/asked.js';
import { seriousIn } from './world/axe.js';
import { chipOf, dragOneToWhereItFits, dragToWhereItFits, seeThrough } from './world/organiser-hand.js';
import { missing, openBrowser, type Visitor, visitor } from './world/the-world.js';

/** The second fair: what is released here is seen by no other test. */
async function secondFair({ ask }: Visitor): Promise<string> {
  const { fairs } = (await ask('{ fairs { id slug } }')) as unknown as { fairs: { id: string; slug: string }[] };
  return fairs.filter(({ slug }) => slug.startsWith('cnht-'))[1].id;
}

/** The page of a timetable round that searches for longer than any test waits. */
async function longRound(organiser: Visitor, fairId: string): Promise<void> {
  await asked(
    organiser,
    `mutation ($key: IdempotencyKey!, $f: ID!) {
      requestRound(idempotencyKey: $key, fairId: $f, kind: TIMETABLE, iterations: 200000000) { __typename } }`,
    { key: keyed('long'), f: fairId },
  );
  await organiser.go(`/fairs/${fairId}/rounds`);
  await organiser.page.getByRole('progressbar', { name: 'Timetable round' }).waitFor();
  await organiser.page.getByRole('link', { name: 'Details' }).click();
  await organiser.page.getByRole('heading', { level: 1, name: 'Timetable round' }).waitFor();
}

/** Which round made the timetable that organisers see; null where none has. */
const workingRound = async (organiser: Visitor, fairId: string): Promise<string | null> =>
  (
    await asked<{ workingTimetable: { roundId: string } | null }>(
      organiser,
      'query ($f: ID!) { workingTimetable(fairId: $f) { roundId } }',
      { f: fairId },
    )
  ).workingTimetable?.roundId ?? null;

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
      const pairOf = async (what: 'Take out' | 'Put back'): Promise<string> =>
        `${await page.getByRole('button', { name: what }).first().getAttribute('aria-label')}`.replace(`${what}: `, '');
      const pair = await pairOf('Take out');
      await page.getByRole('button', { name: `Take out: ${pair}` }).click();
      await page.getByRole('button', { name: `Put back: ${pair}` }).click();
      await page.getByRole('button', { name: `Take out: ${pair}` }).click();
      await page.getByRole('button', { name: `Put back: ${pair}` }).waitFor();
      await page.reload();
      await page.getByLabel('Show').selectOption('DROPPED');
      expect([await pairOf('Put back'), await page.getByRole('article').count()]).toEqual([pair, 1]);
      await page.getByRole('button', { name: /^Offer to both sides/ }).click();
      await page.getByRole('heading', { name: /^Offer [1-9][\d,]* proposals\?/ }).waitFor();
      await page.getByRole('button', { name: 'Offer them' }).click();
      await page.getByText(/meetings were offered/).waitFor();
      // What was taken out is not offered with the others.
      await page.getByLabel('Show').selectOption('DROPPED');
      await page.getByRole('button', { name: `Put back: ${pair}` }).waitFor();
      await page.getByLabel('Show').selectOption('PROPOSED');
      await page.getByText('There are none.').waitFor();

      // One round is stopped without a result, the next one with the best that it has found.
      const before = await workingRound(organiser, fairId);
      await longRound(organiser, fairId);
      await page.getByRole('button', { name: 'Cancel', exact: true }).click();
      await page.getByText('This round was cancelled. Nothing was changed.').waitFor();
      await page.getByRole('link', { name: 'All rounds' }).click();
      const last = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'Timetable round' }) });
      await last.first().getByText('cancelled', { exact: true }).waitFor();
      expect(await workingRound(organiser, fairId)).toBe(before);

      await longRound(organiser, fairId);
      await page.getByText(/^[1-9][\d,]* of at most [\d,]+ meetings/).waitFor();
      expect(await seriousIn(page)).toEqual([]);
      await page.getByRole('button', { name: 'Finish now with the best so far' }).click();
      await page.locator('[role=progressbar][data-state=FINISHED][aria-valuenow="100"]').waitFor();
      await page.reload();
      await page.getByText('Result fingerprint').waitFor();
      await page.getByText(/^[1-9][\d,]* of at most [\d,]+ meetings/).waitFor();
      await page.getByRole('link', { name: 'Open the timetable' }).waitFor();
      expect(await workingRound(organiser, fairId)).toBe(page.url().split('/').at(-1));

      // Two organisers look at the same grid.
      const other = await visitor(browser, { as: 'organiser', language: 'en', size: 'desktop' });
      await organiser.go(`/fairs/${fairId}/timetable`);
      await other.go(`/fairs/${fairId}/timetable`);
      await page.locator('[data-request]').first().waitFor();
      await other.page.locator('[data-request]').first().waitFor();
      const requestId = await dragOneToWhereItFits(page);
      const stood = await chipOf(other.page, requestId).getAttribute('aria-label');
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
