import type { Browser } from 'playwright-core';
import { seriousIn } from './world/axe.js';
import { ownFair, staffOf } from './world/own-fair.js';
import { BUYER, ownMeeting } from './world/own-meeting.js';
import { missing, openBrowser, type Visitor, visitor } from './world/the-world.js';

/** Between the margins of a sheet of A4, in pixels. */
const PAPER = { width: 688, height: 971 };
const FIRM = 'Khuôn Mẫu Sông';

const READERS = [
  {
    ...{ language: 'vi', print: 'In danh sách trong ngày', excel: 'Danh sách này dạng Excel' },
    ...{ pen: 'Ghi chú tại quầy', columns: ['Nơi gặp', 'Bên mua', 'Nhà cung cấp', 'Phiên dịch', 'Ghi chú'] },
  },
  {
    ...{ language: 'en', print: 'Print this day', excel: 'This day as Excel' },
    ...{ pen: 'Notes of the desk', columns: ['Place', 'Buyer', 'Supplier', 'Interpreter', 'Notes'] },
  },
] as const;

(missing ? describe.skip : describe)(`the desk on paper${missing ? ` (skipped: ${missing} is missing)` : ''}`, () => {
  let browser: Browser;
  let organiser: Visitor;
  let fairId: string;
  beforeAll(async () => {
    browser = await openBrowser();
    organiser = await visitor(browser, { as: 'organiser', language: 'en', size: 'desktop' });
    const fair = await ownFair(organiser, { firms: [FIRM], booths: 2 });
    fairId = fair.fairId;
    const phone = { language: 'vi', size: 'phone' } as const;
    const interpreter = await staffOf(browser, organiser, { fairId, speaks: ['VI', 'JA'] }, phone);
    await ownMeeting(browser, organiser, fair, {
      ...{ speaks: ['JA', 'VI'], interpreter, need: { title: 'ハウジング部品', body: '' }, message: '図面あり' },
    });
    await organiser.go(`/fairs/${fairId}/desk`);
    const buyer = organiser.page.getByRole('group', { name: BUYER.shortName });
    await buyer.getByRole('button', { name: 'Arrived' }).click();
    await buyer.locator('[aria-pressed=true]').waitFor();
  });
  afterAll(() => browser.close());

  /** What a link leads to, as lines: its file as CSV instead of Excel. */
  async function listAt({ page, context }: Visitor, link: string): Promise<string[]> {
    const address = await page.getByRole('link', { name: link }).getAttribute('href');
    const answer = await context.request.get(`${address}`.replace('format=xlsx', 'format=csv'));
    expect(answer.status()).toBe(200);
    return (await answer.text()).trim().split('\r\n');
  }

  it.each(READERS)('goes out as Excel and prints whole, with nothing cut: $language', async (reader) => {
    const desk = await visitor(browser, { as: 'organiser', language: reader.language, size: 'desktop' });
    const { page } = desk;
    await desk.go(`/fairs/${fairId}/desk`);
    const link = page.getByRole('link', { name: reader.excel });
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
    const [headings, ...rows] = await listAt(desk, reader.excel);
    expect(headings.endsWith(reader.pen)).toBe(true);
    expect(rows).toEqual([expect.stringContaining(BUYER.shortName)]);
    expect(await seriousIn(page)).toEqual([]);

    // A browser of tests has no printer: what it would tell the page, the button's own call tells it here.
    await page.evaluate(() => {
      window.print = () => void dispatchEvent(new Event('beforeprint'));
    });
    await page.getByRole('button', { name: reader.print }).click();
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize(PAPER);
    const sheet = page.getByRole('table');
    expect(await sheet.locator('thead tr').last().locator('th').allTextContents()).toEqual(reader.columns);
    const cells = (await sheet.locator('tbody td').allTextContents()).map((text) => text.trim());
    expect(cells).toEqual([
      ...[expect.stringMatching(/1$/), expect.stringMatching(`✓.*${BUYER.shortName}`), FIRM],
      ...[expect.stringMatching(/\p{L}/u), ''],
    ]);
    // Of the page as it is read nothing is printed, and what is printed stands whole on the sheet.
    const toPress = page.getByRole('main').locator('a, button, input, select').filter({ visible: true });
    expect(await toPress.allTextContents()).toEqual([]);
    expect(await page.getByRole('navigation').filter({ visible: true }).count()).toBe(0);
    const cut = await sheet.locator('th, td').evaluateAll(
      (all) =>
        all.filter((cell) => {
          const { right } = cell.getBoundingClientRect();
          return cell.scrollWidth > cell.clientWidth + 1 || right > innerWidth;
        }).length,
    );
    expect(cut).toBe(0);
    const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(paper).toMatch(/MediaBox\s*\[0 0 59[45][.\d]* 84[12]/);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await sheet.waitFor({ state: 'detached' });
    expect(desk.faults).toEqual([]);
    await desk.context.close();
  });

  it('stands beside lists of who could step in, of versions, of what they differ in and of capacity', async () => {
    const { page, go } = organiser;
    await go(`/fairs/${fairId}/timetable/versions`);
    expect((await listAt(organiser, 'Released versions as Excel'))[1]).toMatch(/^1,/);
    await page.getByLabel('From', { exact: true }).selectOption('');
    await page.getByLabel('To', { exact: true }).selectOption('1');
    const [, change] = await listAt(organiser, 'These changes, meeting by meeting, as Excel');
    expect(change).toMatch(new RegExp(`^New,${BUYER.shortName},${FIRM},`));
    await go(`/fairs/${fairId}/timetable/capacity`);
    expect((await listAt(organiser, 'These figures as Excel'))[1]).toMatch(/^As it is now,,1,\d+$/);
    await go(`/fairs/${fairId}/desk/standby`);
    await page.getByText('Nobody stands by.').waitFor();
    expect(await page.getByRole('link', { name: 'This list as Excel' }).count()).toBe(0);
    expect(organiser.faults).toEqual([]);
  });
});
