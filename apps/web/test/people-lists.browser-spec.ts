import type { Browser } from 'playwright-core';
import { firstFair, missing, openBrowser, type Visitor, visitor } from './world/the-world.js';

(missing ? describe.skip : describe)(`lists about people${missing ? ` (skipped: ${missing} is missing)` : ''}`, () => {
  let browser: Browser;
  let organiser: Visitor;
  let fairId: string;
  beforeAll(async () => {
    browser = await openBrowser();
    organiser = await visitor(browser, { as: 'organiser', language: 'en', size: 'desktop' });
    fairId = await firstFair(organiser);
  });
  afterAll(() => browser.close());

  it('invites by an edited list whom it shows, once that is approved', async () => {
    const { page, go } = organiser;
    await go(`/fairs/${fairId}/people?tab=back`);
    const address = await page.getByRole('link', { name: 'Export to Excel' }).first().getAttribute('href');
    const list = await organiser.context.request.get(`${address?.replace('format=xlsx', 'format=csv')}`);
    const [headings] = (await list.text()).split('\r\n');
    const email = `by-list-${Date.now()}@ketnoi.example`;
    const send = (...rows: string[]): Promise<void> =>
      page.getByLabel('Edited list of invitations').setInputFiles({
        name: 'invitations.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from([headings, ...rows].join('\r\n')),
      });
    await send(`${email},Lan,Interpreter,,ja,,,,,`, `${email},Lan,Cook,,ja,,,,,`);
    await page.getByText('Row 3, E-mail: This stands here twice.').waitFor();
    await page.getByText('Row 3, role: This entry cannot be used as it is.').waitFor();
    expect(await page.getByRole('button', { name: /^Make/ }).count()).toBe(0);
    await send(`${email},Lan,Interpreter,,ja,,,,,`);
    await page.getByText('Lan · Interpreter · ja').waitFor();
    await page.getByRole('button', { name: 'Make this change' }).click();
    await page.getByText('1 invitation was sent or revoked.').waitFor();
    await go(`/fairs/${fairId}/people?tab=invitations`);
    await page.getByRole('row').filter({ hasText: email }).getByText('Open').waitFor();
    expect(organiser.faults).toEqual([]);
  });
});
