import type { Browser } from 'playwright-core';
import { firstFair, missing, openBrowser, visitor } from './world/the-world.js';

interface Booth {
  readonly id: string;
  readonly number: string;
  readonly state: string;
  readonly companyId: string | null;
}

(missing ? describe.skip : describe)(
  `booking in a browser${missing ? ` (skipped: ${missing} is missing)` : ''}`,
  () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await openBrowser();
    });
    afterAll(() => browser.close());

    it('shows a booth that another takes at once, holds one with a countdown, gives it back, books one and asks for a payment', async () => {
      const exhibitor = await visitor(browser, { as: 'exhibitor', language: 'en', size: 'desktop' });
      const organiser = await visitor(browser, { as: 'organiser', language: 'vi', size: 'desktop' });
      const fairId = await firstFair(exhibitor);
      const { plan } = (await organiser.ask(
        'query ($fairId: ID!) { plan(fairId: $fairId) { ... on Plan { booths { id number state companyId } } } }',
        { fairId },
      )) as unknown as { plan: { booths: Booth[] } };
      const [lost, own, next] = plan.booths.filter(({ state }) => state === 'FREE');
      const { me } = (await exhibitor.ask('{ me { memberships { companyId } } }')) as unknown as {
        me: { memberships: { companyId: string | null }[] };
      };
      const others = plan.booths.find(
        ({ companyId }) => companyId && !me.memberships.some((membership) => membership.companyId === companyId),
      );

      const { page } = exhibitor;
      await exhibitor.go(`/fairs/${fairId}/plan?booth=${lost.id}`);
      await page.getByRole('button', { name: 'Book this booth' }).waitFor();
      await page.getByText('You pay').waitFor();
      await organiser.ask(
        'mutation ($key: IdempotencyKey!, $input: AllotInput!) { allotBooth(idempotencyKey: $key, input: $input) { __typename } }',
        { key: `allot-${lost.id}`, input: { fairId, boothId: lost.id, companyId: others?.companyId, reason: 'Test' } },
      );
      await page.locator(`[data-booth="${lost.id}"][data-look="BOOKED"]`).waitFor();
      await page.getByText('Somebody else has just taken this booth').waitFor();
      expect(await page.getByRole('button', { name: 'Book this booth' }).count()).toBe(0);

      // By the keyboard: to the booth in the list, Enter, and on to the buttons.
      await exhibitor.go(`/fairs/${fairId}/plan?booth=${own.id}`);
      await page.getByRole('button', { name: /^Hold it for/ }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('timer').waitFor();
      expect(await page.getByRole('timer').textContent()).toMatch(/^\d+:\d\d$/);
      await page.locator(`[data-booth="${own.id}"][data-look="MINE"]`).waitFor();
      await page.getByRole('button', { name: 'Give back' }).click();
      // Not theirs any more; the waitlist may have been offered it at once.
      await page.locator(`[data-booth="${own.id}"]:not([data-look="MINE"])`).waitFor();

      await exhibitor.go(`/fairs/${fairId}/plan?booth=${next.id}`);
      await page.getByRole('button', { name: 'Book this booth' }).click();
      await page.waitForURL('**/bookings');
      await page.getByRole('heading', { name: `Booth ${next.number}` }).waitFor();
      await page.getByRole('button', { name: 'Pay the deposit' }).click();
      await page.waitForURL('**/payments/*');
      await page.getByRole('img', { name: 'VietQR code for the transfer' }).waitFor();
      expect(exhibitor.faults).toEqual([]);
      await exhibitor.context.close();
      await organiser.context.close();
    });
  },
);
