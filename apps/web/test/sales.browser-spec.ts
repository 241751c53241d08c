import type { Browser } from 'playwright-core';
import { seriousIn } from './world/axe.js';
import { depositNeverCame } from './world/days-gone-by.js';
import { book, boothsOf, ownFair, staffOf } from './world/own-fair.js';
import { missing, openBrowser, visitor } from './world/the-world.js';

(missing ? describe.skip : describe)(
  `selling booths in a browser${missing ? ` (skipped: ${missing} is missing)` : ''}`,
  () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await openBrowser();
    });
    afterAll(() => browser.close());

    it('approves one booking that waits, refuses another with the reason, and frees a booth whose deposit never came', async () => {
      const organiser = await visitor(browser, { as: 'organiser', language: 'vi', size: 'desktop' });
      const { fairId, firms, booths } = await ownFair(organiser, {
        ...{ firms: ['Wanted firm', 'Unwanted firm'], booths: 4, terms: { approval: 'BY_ORGANISER' } },
      });
      const [wanted, unwanted] = firms;
      const exhibitor = await staffOf(
        browser,
        organiser,
        { fairId, companyId: unwanted },
        { language: 'en', size: 'phone' },
      );
      const bookingId = await book(organiser, fairId, wanted, booths[0].id);
      await book(exhibitor, fairId, unwanted, booths[1].id);
      await exhibitor.go(`/fairs/${fairId}/bookings`);
      await exhibitor.page.getByText('Waiting for approval').waitFor();

      const { page } = organiser;
      const row = (firm: string) => page.getByRole('row').filter({ hasText: firm });
      await organiser.go(`/fairs/${fairId}/sales?state=APPLIED`);
      await row('Unwanted firm').getByRole('button', { name: 'Từ chối' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Lý do').fill('This hall is for metal firms');
      await dialog.getByRole('button', { name: 'Từ chối' }).click();
      await row('Unwanted firm').waitFor({ state: 'detached' });
      expect(await seriousIn(page)).toEqual([]);
      await row('Wanted firm').getByRole('button', { name: 'Duyệt' }).click();
      await row('Wanted firm').waitFor({ state: 'detached' });
      await exhibitor.page.reload();
      await exhibitor.page.getByText('This hall is for metal firms').waitFor();

      await depositNeverCame(fairId, bookingId);
      await organiser.go(`/fairs/${fairId}/sales?overdue=1`);
      await row('Wanted firm')
        .getByRole('button', { name: /^Giải phóng gian/ })
        .click();
      await dialog.getByText('Wanted firm').waitFor();
      await dialog.getByRole('button', { name: 'Giải phóng gian hàng' }).click();
      await row('Wanted firm').waitFor({ state: 'detached' });
      expect((await boothsOf(organiser, fairId)).slice(0, 2).map(({ state }) => state)).toEqual(['FREE', 'FREE']);
      expect([...organiser.faults, ...exhibitor.faults]).toEqual([]);
      for (const { context } of [organiser, exhibitor]) await context.close();
    });
  },
);
