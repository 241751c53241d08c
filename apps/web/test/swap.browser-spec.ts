import type { Browser, Page } from 'playwright-core';
import { seriousIn } from './world/axe.js';
import { book, boothsOf, ownFair, staffOf } from './world/own-fair.js';
import { missing, openBrowser, visitor } from './world/the-world.js';

(missing ? describe.skip : describe)(
  `exchanging booths in a browser${missing ? ` (skipped: ${missing} is missing)` : ''}`,
  () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await openBrowser();
    });
    afterAll(() => browser.close());

    it('is proposed on a phone, answered at a desk, and gives both their new booth; a second one is declined', async () => {
      const organiser = await visitor(browser, { as: 'organiser', language: 'en', size: 'desktop' });
      const { fairId, firms, booths } = await ownFair(organiser, { firms: ['Early bird', 'Late riser'], booths: 4 });
      const [[early, late], [one, other]] = [firms, booths];
      const asks = await staffOf(browser, organiser, { fairId, companyId: early }, { language: 'vi', size: 'phone' });
      const isAsked = await staffOf(
        browser,
        organiser,
        { fairId, companyId: late },
        { language: 'en', size: 'desktop' },
      );
      await book(asks, fairId, early, one.id);
      await book(isAsked, fairId, late, other.id);

      const propose = async (page: Page): Promise<void> => {
        await page.goto(`/fairs/${fairId}/bookings`);
        await page.getByRole('link', { name: 'Chuyển hoặc hoán đổi' }).click();
        await page.getByLabel('Muốn lấy gian nào?').selectOption({ index: 1 + 2 });
        await page.getByLabel('Lời nhắn cho họ (không bắt buộc)').fill('Gian kia gần lối vào hơn');
        await page.getByRole('button', { name: 'Đề nghị hoán đổi' }).click();
        await page.waitForURL('**/swaps');
      };
      await propose(asks.page);
      await asks.page.getByRole('heading', { name: `${one.number} của bạn lấy ${other.number}` }).waitFor();
      expect(await seriousIn(asks.page)).toEqual([]);

      const { page } = isAsked;
      await isAsked.go(`/fairs/${fairId}/bookings`);
      await page.getByRole('link', { name: '1 exhibitor asks you for an exchange' }).click();
      await page
        .getByText(`Early bird asks you to give it your booth ${other.number} for its booth ${one.number}.`)
        .waitFor();
      await page.getByText('“Gian kia gần lối vào hơn”').waitFor();
      await page.getByText('Your price at the other booth').waitFor();
      expect(await seriousIn(page)).toEqual([]);
      await page.getByRole('button', { name: 'Exchange', exact: true }).click();
      await page.getByText('Exchanged', { exact: true }).waitFor();
      await isAsked.go(`/fairs/${fairId}/bookings`);
      await page.getByRole('heading', { name: `Booth ${one.number}` }).waitFor();
      await asks.go(`/fairs/${fairId}/bookings`);
      await asks.page.getByRole('heading', { name: `Gian hàng ${other.number}` }).waitFor();
      const stand = await boothsOf(organiser, fairId);
      expect(stand.slice(0, 2).map(({ companyId }) => companyId)).toEqual([late, early]);

      await propose(asks.page);
      await isAsked.go(`/fairs/${fairId}/swaps`);
      await page.getByRole('button', { name: 'Decline', exact: true }).click();
      await page.getByText('Declined', { exact: true }).waitFor();
      await asks.page.reload();
      await asks.page.getByText('Đã từ chối', { exact: true }).waitFor();
      expect([...organiser.faults, ...asks.faults, ...isAsked.faults]).toEqual([]);
      for (const { context } of [organiser, asks, isAsked]) await context.close();
    });
  },
);
