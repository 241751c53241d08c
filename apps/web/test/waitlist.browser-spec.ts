import type { Browser } from 'playwright-core';
import { seriousIn } from './world/axe.js';
import { book, boothsOf, ownFair, staffOf } from './world/own-fair.js';
import { missing, openBrowser, visitor } from './world/the-world.js';

(missing ? describe.skip : describe)(
  `waiting for a booth in a browser${missing ? ` (skipped: ${missing} is missing)` : ''}`,
  () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await openBrowser();
    });
    afterAll(() => browser.close());

    it('is offered what another firm gives back while the page is open, declines nothing by accident, and takes it', async () => {
      const organiser = await visitor(browser, { as: 'organiser', language: 'en', size: 'desktop' });
      const { fairId, firms, booths } = await ownFair(organiser, {
        firms: ['Has a booth', 'Waits for one'],
        booths: 2,
      });
      const [has, waits] = firms;
      const owner = await staffOf(browser, organiser, { fairId, companyId: has }, { language: 'vi', size: 'phone' });
      const waiting = await staffOf(
        browser,
        organiser,
        { fairId, companyId: waits },
        { language: 'ko', size: 'phone' },
      );
      for (const { id } of booths) await book(owner, fairId, has, id);

      const { page } = waiting;
      await waiting.go(`/fairs/${fairId}/waitlist`);
      await page.getByLabel('최소 면적(m²)').fill('nine');
      await page.getByRole('button', { name: '등록' }).click();
      await page.getByLabel('최소 면적(m²)').and(page.locator('[aria-invalid=true]')).waitFor();
      await page.getByLabel('최소 면적(m²)').fill('6');
      await page.getByRole('button', { name: '등록' }).click();
      await page.getByRole('heading', { name: '순번 1번' }).waitFor();
      expect(await seriousIn(page)).toEqual([]);

      await owner.go(`/fairs/${fairId}/bookings`);
      await owner.page.getByRole('button', { name: 'Trả gian' }).first().click();
      const dialog = owner.page.getByRole('dialog');
      await dialog.getByRole('button', { name: 'Trả gian' }).click();

      // Nobody loads the page anew.
      await page.getByRole('timer').waitFor();
      await page.getByText(/^₫21,600,000/).waitFor();
      await page.getByRole('button', { name: '거절' }).click();
      await page.getByText('거절하면 다음 업체에 제안됩니다.').waitFor();
      expect(await seriousIn(page)).toEqual([]);
      await page.getByRole('button', { name: '받기' }).click();
      await page.waitForURL('**/bookings');
      const taken = (await boothsOf(organiser, fairId)).filter(({ companyId }) => companyId === waits);
      expect(taken.map(({ state }) => state)).toEqual(['BOOKED']);
      await page.getByRole('heading', { name: `부스 ${taken[0].number}` }).waitFor();
      expect([...organiser.faults, ...owner.faults, ...waiting.faults]).toEqual([]);
      for (const { context } of [organiser, owner, waiting]) await context.close();
    });
  },
);
