import type { Browser } from 'playwright-core';
import { keyed } from './world/asked.js';
import { seriousIn } from './world/axe.js';
import { book, ownFair, staffOf } from './world/own-fair.js';
import { missing, openBrowser, visitor } from './world/the-world.js';

(missing ? describe.skip : describe)(
  `sharing a booth in a browser${missing ? ` (skipped: ${missing} is missing)` : ''}`,
  () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await openBrowser();
    });
    afterAll(() => browser.close());

    it('is asked of a firm found by its name, for a fee that was told, accepted in Thai, and ended', async () => {
      const organiser = await visitor(browser, { as: 'organiser', language: 'en', size: 'desktop' });
      const name = keyed('Guest');
      const { fairId, firms, booths } = await ownFair(organiser, {
        ...{ firms: ['Host firm', name], booths: 2 },
        terms: { coExhibitorFees: [{ amount: 3_000_000, currency: 'VND' }] },
      });
      const [hostId, guestId] = firms;
      const host = await staffOf(browser, organiser, { fairId, companyId: hostId }, { language: 'en', size: 'phone' });
      const guest = await staffOf(
        browser,
        organiser,
        { fairId, companyId: guestId },
        { language: 'th', size: 'phone' },
      );
      // Found is who agreed to stand in the catalogue.
      await guest.ask('mutation ($c: ID!) { giveConsent(companyId: $c, purpose: CATALOGUE) { __typename } }', {
        c: guestId,
      });
      await book(host, fairId, hostId, booths[0].id);
      const { number } = booths[0];

      const { page } = host;
      await host.go(`/fairs/${fairId}/bookings`);
      await page
        .getByText(/^₫21,600,000/)
        .first()
        .waitFor();
      await page.getByRole('link', { name: 'Shared booths' }).click();
      await page.getByText(`Share booth ${number} with another firm`).click();
      await page.getByText(/₫3,000,000/).waitFor();
      await page.getByLabel('Name of the firm').fill(name);
      await page.getByRole('button', { name: 'Find' }).click();
      await page.getByRole('button', { name: `Ask ${name}` }).click();
      await page.getByText(`With ${name}`).waitFor();
      expect(await seriousIn(page)).toEqual([]);

      await guest.go(`/fairs/${fairId}/bookings`);
      await guest.page.getByRole('link', { name: /1/ }).filter({ hasText: 'บูธ' }).click();
      await guest.page.getByText('จองโดย Host firm').waitFor();
      await guest.page.getByRole('button', { name: 'เข้าร่วม' }).click();
      await guest.page.getByText('ใช้บูธร่วม', { exact: true }).waitFor();
      expect(await seriousIn(guest.page)).toEqual([]);

      // The fee of the guest is the host's to pay.
      await host.go(`/fairs/${fairId}/bookings`);
      await page
        .getByText(/^₫24,840,000/)
        .first()
        .waitFor();
      await host.go(`/fairs/${fairId}/shared`);
      await page.getByRole('button', { name: 'End the sharing' }).click();
      await page.getByText('Left', { exact: true }).waitFor();
      await host.go(`/fairs/${fairId}/bookings`);
      await page
        .getByText(/^₫21,600,000/)
        .first()
        .waitFor();
      expect([...organiser.faults, ...host.faults, ...guest.faults]).toEqual([]);
      for (const { context } of [organiser, host, guest]) await context.close();
    });
  },
);
