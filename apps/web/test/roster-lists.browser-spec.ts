import type { Browser } from 'playwright-core';
import { asked } from './world/asked.js';
import { seriousIn } from './world/axe.js';
import { firstFair, missing, openBrowser, type Visitor, visitor } from './world/the-world.js';

/** Of an exported list the last two columns, id and stamp, and whom each row is about. */
interface Exported {
  readonly headings: string;
  readonly rows: readonly { readonly name: string; readonly marks: string }[];
}

(missing ? describe.skip : describe)(
  `lists of interpreters and of seats at seminars${missing ? ` (skipped: ${missing} is missing)` : ''}`,
  () => {
    let browser: Browser;
    let organiser: Visitor;
    let fairId: string;
    beforeAll(async () => {
      browser = await openBrowser();
      organiser = await visitor(browser, { as: 'organiser', language: 'en', size: 'desktop' });
      fairId = await firstFair(organiser);
    });
    afterAll(() => browser.close());

    async function exported(link: string): Promise<Exported> {
      const address = await organiser.page.getByRole('link', { name: link }).getAttribute('href');
      const list = await organiser.context.request.get(`${address?.replace('format=xlsx', 'format=csv')}`);
      const [headings, ...rows] = (await list.text()).trim().split('\r\n');
      const marksOf = (line: string): string => line.split(',').slice(-2).join(',');
      return {
        headings: marksOf(headings),
        rows: rows.map((line) => ({ name: line.split(',')[0], marks: marksOf(line) })),
      };
    }
    const send = (heading: string, list: Exported, ...cells: readonly string[]): Promise<void> =>
      organiser.page.getByLabel('Edited list').setInputFiles({
        name: 'list.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(
          [`${heading},${list.headings}`, ...cells.map((cell, i) => `${cell},${list.rows[i].marks}`)].join('\r\n'),
        ),
      });

    it('keeps when an interpreter is not there and how much in a row is asked of it, by a list', async () => {
      const { page, go } = organiser;
      await go(`/fairs/${fairId}/setup?tab=engagements`);
      const list = await exported('Interpreters as Excel');
      await send('"Not there (2026-10-21 09:00-12:00; 2026-10-22)"', list, 'mornings');
      await page.getByText('Row 2, not there: Write days and hours of the fair as').waitFor();
      expect(await page.getByRole('button', { name: /^Make/ }).count()).toBe(0);
      const { interpreters } = await asked<{ interpreters: { personId: string; longestRun: number }[] }>(
        organiser,
        'query ($id: ID!) { interpreters(fairId: $id) { personId longestRun } }',
        { id: fairId },
      );
      const now = interpreters.find(({ personId }) => list.rows[0].marks.startsWith(personId))?.longestRun;
      const run = now === 7 ? '6' : '7';
      await send('Meetings in a row at most', list, run);
      await page.getByRole('cell', { name: 'Meetings in a row at most' }).waitFor();
      expect(await seriousIn(page)).toEqual([]);
      await page.getByRole('button', { name: 'Make this change' }).click();
      await page.getByText('1 interpreter was changed.').waitFor();
      await page.getByRole('link', { name: 'Interpreters', exact: true }).click();
      const card = page.getByRole('article').filter({ hasText: list.rows[0].name });
      await card.locator(`input[name=longestRun][value="${run}"]`).waitFor();
      await go(`/fairs/${fairId}/timetable/rota`);
      const rota = await exported('This list as Excel');
      expect(rota.headings).toBe('Supplier,Also at it');
      expect(organiser.faults).toEqual([]);
    });

    it('seats people at a seminar by a list that it shows first', async () => {
      const { page, go } = organiser;
      const { fair } = await asked<{ fair: { startsOn: string } }>(
        organiser,
        'query ($id: ID!) { fair(id: $id) { ... on Fair { startsOn } } }',
        { id: fairId },
      );
      const title = `Moulds that last ${Date.now()} (Fictional)`;
      await go(`/fairs/${fairId}/setup?tab=seminars`);
      await page.getByLabel('Title').fill(title);
      await page.getByLabel('From').fill(`${fair.startsOn}T08:00`);
      await page.getByLabel('Until').fill(`${fair.startsOn}T18:00`);
      await page.getByRole('button', { name: 'Plan it' }).click();
      await page.getByRole('heading', { name: title }).waitFor();
      await go(`/fairs/${fairId}/setup?tab=seats`);
      const list = await exported('Seats at seminars as Excel');
      const heading = 'Seminars attended (split by ;)';
      await send(heading, list, 'Dragons');
      await page.getByText('Row 2, seminars: No seminar is called so').waitFor();
      await send(heading, list, title, title);
      await page.getByRole('button', { name: 'Make these 2 changes' }).waitFor();
      expect(await seriousIn(page)).toEqual([]);
      await send(heading, list, title);
      await page.getByRole('button', { name: 'Make this change' }).click();
      await page.getByText('The seats of 1 person were changed.').waitFor();
      await page.getByRole('link', { name: 'Seminars', exact: true }).click();
      const card = page.getByRole('article').filter({ hasText: title });
      await card.getByRole('button', { name: 'Who sits there' }).click();
      await card.getByText('1 person sits there').waitFor();
      await card.getByRole('button', { name: 'Drop it' }).click();
      await page.getByRole('heading', { name: title }).waitFor({ state: 'detached' });
      expect(organiser.faults).toEqual([]);
    });
  },
);
