import type { Browser } from 'playwright-core';
import { keyed } from './world/asked.js';
import { seriousIn } from './world/axe.js';
import { book, ownFair, staffOf } from './world/own-fair.js';
import { missing, openBrowser, visitor } from './world/the-world.js';

(missing ? describe.skip : describe)(`extras in a browser${missing ? ` (skipped: ${missing} is missing)` : ''}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('are ordered on a phone for a price that was seen, and stand in what is to be paid', async () => {
    const organiser = await visitor(browser, { as: 'organiser', language: 'en', size: 'desktop' });
    const { fairId, firms, booths } = await ownFair(organiser, {
      ...{ firms: ['Power firm'], booths: 2, terms: { approval: 'BY_ORGANISER' } },
    });
    const exhibitor = await staffOf(
      browser,
      organiser,
      { fairId, companyId: firms[0] },
      { language: 'vi', size: 'phone' },
    );
    const bookingId = await book(exhibitor, fairId, firms[0], booths[0].id);

    const { page } = exhibitor;
    await exhibitor.go(`/fairs/${fairId}/bookings`);
    await page
      .getByText(/^21\.600\.000/)
      .first()
      .waitFor();
    await page.getByRole('link', { name: 'Điện, nội thất và dịch vụ khác' }).click();
    const power = page.getByLabel('Điện 3 pha');
    await power.fill('2');
    await page.getByRole('button', { name: 'Xem giá mới' }).click();
    await page.getByRole('button', { name: /^Đặt với giá 22\.680\.000/ }).waitFor();
    // What was looked at is not what is ordered: the price is asked for again.
    await power.fill('4');
    expect(await page.getByRole('button', { name: /^Đặt với giá/ }).count()).toBe(0);
    await page.getByRole('button', { name: 'Xem giá mới' }).click();
    await page.getByRole('button', { name: /^Đặt với giá 23\.760\.000/ }).click();
    await page.getByText('Đã đặt thêm. Giá mới đã ghi vào đơn.').waitFor();
    expect(await seriousIn(page)).toEqual([]);

    // The deposit is a share of what the firm pays when the organiser agrees.
    await organiser.ask(
      'mutation ($key: IdempotencyKey!, $input: BookingInput!) { approveBooking(idempotencyKey: $key, input: $input) { __typename } }',
      { key: keyed('approve'), input: { fairId, bookingId } },
    );
    await exhibitor.go(`/fairs/${fairId}/bookings`);
    await page
      .getByText(/^23\.760\.000/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Trả tiền cọc' }).click();
    await page.getByRole('heading', { name: /^Thanh toán KN/ }).waitFor();
    const line = page.getByRole('row').filter({ hasText: `Gian hàng ${booths[0].number}` });
    await line.getByText(/^11\.880\.000/).waitFor();
    expect([...organiser.faults, ...exhibitor.faults]).toEqual([]);
    for (const { context } of [organiser, exhibitor]) await context.close();
  });
});
