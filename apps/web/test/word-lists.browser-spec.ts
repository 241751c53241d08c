import type { Browser } from 'playwright-core';
import { firstFair, missing, openBrowser, type Visitor, visitor } from './world/the-world.js';

(missing ? describe.skip : describe)(`lists of words${missing ? ` (skipped: ${missing} is missing)` : ''}`, () => {
  let browser: Browser;
  let organiser: Visitor;
  let fairId: string;
  beforeAll(async () => {
    browser = await openBrowser();
    organiser = await visitor(browser, { as: 'organiser', language: 'en', size: 'desktop' });
    fairId = await firstFair(organiser);
  });
  afterAll(() => browser.close());

  /** The lines of the list as it stands, the headings first; each word as its row begins. */
  const exported = async (): Promise<readonly string[]> => {
    const link = organiser.page.getByRole('link', { name: 'Export to Excel' });
    const address = (await link.getAttribute('href'))?.replace('format=xlsx', 'format=csv');
    return (await (await organiser.context.request.get(`${address}`)).text()).split('\r\n');
  };
  const send = (...lines: readonly string[]): Promise<void> =>
    organiser.page.getByLabel('Edited list of words').setInputFiles({
      name: 'words.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(lines.join('\r\n')),
    });

  it('says by an edited list what a word means, and takes it back by another', async () => {
    const { page, go } = organiser;
    await go(`/fairs/${fairId}/words?tab=back`);
    const [headings, ...rows] = await exported();
    // Not the first one: that is mapped by hand in another test.
    const row = rows.filter((one) => /^[^",]+,[\w-]+,,This fair,,/.test(one))[2] ?? '';
    const [word, language] = row.split(',');
    const meaning = (means: string): string => row.replace(/^([^,]+,[^,]+),,/, `$1,${means},`);

    await send(headings, meaning('No such thing'));
    await page.getByText('Row 2, means: Nothing in the taxonomy has this name or id.').waitFor();
    expect(await page.getByRole('button', { name: /^Make/ }).count()).toBe(0);
    await send(headings, meaning('熱間鍛造'));
    await page.getByText('Hot forging').waitFor();
    await page.getByRole('button', { name: 'Make this change' }).click();
    await page.getByText('The meaning of 1 word was changed.').waitFor();

    await page.getByRole('link', { name: 'Mapped words' }).click();
    await page.getByRole('row').filter({ hasText: word }).getByText('Hot forging').waitFor();
    const mapped = (await exported()).find((one) => one.startsWith(`${word},${language},Hot forging,`)) ?? '';
    await page.getByRole('link', { name: 'Take an edited list back' }).click();
    await send(headings, mapped.replace('Hot forging', ''));
    await page.getByRole('button', { name: 'Make this change' }).click();
    await page.getByText('The meaning of 1 word was changed.').waitFor();
    await page.getByRole('link', { name: 'Unknown words' }).click();
    await page.getByRole('article', { name: word, exact: true }).waitFor();
    expect(organiser.faults).toEqual([]);
  });

  it('gives unmet demand and the gaps of the fair out', async () => {
    const { page, go } = organiser;
    for (const [path, heading] of [
      ['words', 'What is missing'],
      ['firms?tab=gaps&gap=INCOMPLETE_PROFILE', 'Company'],
    ]) {
      await go(`/fairs/${fairId}/${path}`);
      const [headings, ...rows] = await exported();
      expect(headings).toContain(heading);
      expect(rows.filter(Boolean).length).toBeGreaterThan(0);
      await page.getByRole('heading', { level: 1 }).waitFor();
    }
    expect(organiser.faults).toEqual([]);
  });
});
