import type { Browser } from 'playwright-core';
import { asked, keyed } from './world/asked.js';
import { seriousIn } from './world/axe.js';
import { book, ownFair, staffOf } from './world/own-fair.js';
import { missing, openBrowser, visitor } from './world/the-world.js';

(missing ? describe.skip : describe)(
  `paying for several booths${missing ? ` (skipped: ${missing} is missing)` : ''}`,
  () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await openBrowser();
    });
    afterAll(() => browser.close());

    it('asks for two deposits in one transfer and for a third booth’s whole price, and the office asks for the fee of one given up', async () => {
      const organiser = await visitor(browser, { as: 'organiser', language: 'en', size: 'desktop' });
      const { fairId, firms, booths } = await ownFair(organiser, {
        ...{ firms: ['Khuôn Đông Anh'], booths: 4 },
        terms: { cancellationFees: [{ daysBefore: 30, percent: 20 }] },
      });
      const [companyId] = firms;
      const staff = { fairId, companyId };
      const firm = await staffOf(browser, organiser, staff, { language: 'vi', size: 'phone' });
      const bookings: string[] = [];
      for (const { id } of booths.slice(0, 2)) bookings.push(await book(firm, fairId, companyId, id));
      const { page } = firm;
      const card = (nth: number) =>
        page.locator('main li').filter({ has: page.getByRole('heading', { name: `Gian hàng ${booths[nth].number}` }) });
      await firm.go(`/fairs/${fairId}/bookings`);
      await page.getByRole('button', { name: /^Đặt cọc 2 gian trong một lần chuyển: 21.600.000/ }).click();
      await page.waitForURL('**/payments/*');
      for (const { number } of booths.slice(0, 2)) await page.getByText(`Gian hàng ${number}`).waitFor();
      await page.getByRole('row', { name: /^Tổng.*21.600.000/ }).waitFor();
      expect(await seriousIn(page)).toEqual([]);

      const third = await book(firm, fairId, companyId, booths[2].id);
      await firm.go(`/fairs/${fairId}/bookings`);
      await card(2).getByRole('button', { name: 'Trả tiền cọc' }).waitFor();
      // Nothing is asked for twice.
      for (const nth of [0, 1])
        expect(
          await card(nth)
            .getByRole('button', { name: /^Trả (tiền|toàn|phần)/ })
            .count(),
        ).toBe(0);
      expect(await page.getByRole('button', { name: /trong một lần chuyển/ }).count()).toBe(0);
      expect(await seriousIn(page)).toEqual([]);
      await card(2).getByRole('button', { name: 'Trả toàn bộ một lần' }).click();
      await page.waitForURL('**/payments/*');
      await page.getByRole('row', { name: /^Tổng.*21.600.000/ }).waitFor();

      const { cancelBooking } = await asked<{ cancelBooking: { __typename: string } }>(
        firm,
        `mutation ($key: IdempotencyKey!, $input: CancelBookingInput!) {
          cancelBooking(idempotencyKey: $key, input: $input) { __typename } }`,
        {
          key: keyed('cancel'),
          input: { fairId, bookingId: third, seenFee: { amount: 4_320_000, currency: 'VND' }, reason: 'No staff' },
        },
      );
      expect(cancelBooking.__typename).not.toContain('Refused');
      await organiser.go(`/fairs/${fairId}/sales?state=CANCELLED`);
      await organiser.page.getByText('₫4,320,000 for cancelling').waitFor();
      expect(await seriousIn(organiser.page)).toEqual([]);
      await organiser.page.getByRole('button', { name: 'Ask for the fee' }).click();
      await organiser.page.waitForURL('**/payments/*');
      await organiser.page.getByRole('row', { name: /^Total.*4,320,000/ }).waitFor();
      await firm.go(`/fairs/${fairId}/bookings`);
      await page.getByRole('listitem').filter({ hasText: '4.320.000' }).getByRole('link').click();
      await page.getByText('phí', { exact: false }).first().waitFor();
      expect([...organiser.faults, ...firm.faults]).toEqual([]);
      for (const { context } of [organiser, firm]) await context.close();
    });
  },
);
