import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { seriousIn } from './world/axe.js';
import { askForDeposit, book, ownFair, staffOf } from './world/own-fair.js';
import { missing, openBrowser, visitor } from './world/the-world.js';

/** A file that somebody takes home by a link. */
async function taken(page: Page, link: string): Promise<{ readonly name: string; readonly begins: string }> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: link }).click()]);
  return {
    name: file.suggestedFilename(),
    begins: readFileSync(await file.path())
      .subarray(0, 5)
      .toString(),
  };
}

(missing ? describe.skip : describe)(
  `booths by the office's own hand${missing ? ` (skipped: ${missing} is missing)` : ''}`,
  () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await openBrowser();
    });
    afterAll(() => browser.close());

    it('gives a firm a booth with the reason, whose paper the firm takes home, and finds the deed again in the log', async () => {
      const organiser = await visitor(browser, { as: 'organiser', language: 'en', size: 'desktop' });
      const { fairId, firms, booths } = await ownFair(organiser, {
        ...{ firms: ['Khuôn Đông Anh', 'Thép Bảo Minh'], booths: 3 },
      });
      const [wished] = booths;
      const bookingId = await book(organiser, fairId, firms[1], booths[1].id);
      const { requestId, reference } = await askForDeposit(organiser, fairId, bookingId);
      const { page } = organiser;
      await organiser.go(`/fairs/${fairId}/sales?tab=allot`);
      await page.getByLabel('Company').fill('Đông Anh');
      await page.getByRole('button', { name: /^Khuôn Đông Anh/ }).click();
      await page.locator('select[name=booth]').selectOption({ label: `${wished.number} · 9 m²` });
      await page.getByLabel('Reason').fill('Sponsor of the opening');
      await page.getByRole('button', { name: 'Allot the booth' }).click();
      await page.getByText(`Booth ${wished.number} is now of Khuôn Đông Anh.`).waitFor();
      expect(await seriousIn(page)).toEqual([]);
      // Nobody is given it twice.
      expect(await page.locator('select[name=booth]').textContent()).not.toContain(wished.number);

      const staff = { fairId, companyId: firms[0] };
      const owner = await staffOf(browser, organiser, staff, { language: 'zh-Hant', size: 'phone' });
      await owner.go(`/fairs/${fairId}/bookings`);
      await owner.page.getByText('分配原因：Sponsor of the opening').waitFor();
      expect(await seriousIn(owner.page)).toEqual([]);
      const confirmation = await taken(owner.page, '預訂確認單（PDF）');
      expect(confirmation.name).toContain(wished.number);
      expect(confirmation.begins).toBe('%PDF-');
      await owner.go(`/fairs/${fairId}/plan?booth=${wished.id}`);
      await owner.page.locator(`[data-booth="${wished.id}"][data-look="MINE"]`).waitFor();

      const payer = await staffOf(
        browser,
        organiser,
        { fairId, companyId: firms[1] },
        { language: 'zh-Hant', size: 'phone' },
      );
      await payer.go(`/fairs/${fairId}/payments/${requestId}`);
      const asked = await taken(payer.page, '下載 PDF');
      expect(asked.name).toContain(reference);
      expect(asked.begins).toBe('%PDF-');

      await organiser.go(`/fairs/${fairId}/audit`);
      const rows = page.getByRole('table').locator('tbody tr');
      await rows.filter({ hasText: 'Thép Bảo Minh' }).first().waitFor();
      await page.getByLabel('Kind of deed').selectOption({ label: 'Allotted a booth' });
      await rows.filter({ hasText: 'Thép Bảo Minh' }).first().waitFor({ state: 'detached' });
      await rows.filter({ hasText: 'Khuôn Đông Anh' }).waitFor();
      expect(await rows.count()).toBe(1);
      await rows.first().locator('summary').first().click();
      await rows.first().getByText('Sponsor of the opening').waitFor();
      expect(await seriousIn(page)).toEqual([]);
      const list = await organiser.context.request.get(
        (await page.getByRole('link', { name: /Excel|CSV/ }).getAttribute('href')) ?? '',
      );
      expect(list.status()).toBe(200);

      // From a name to all that was done about the firm, and back to everything.
      await page.getByLabel('Kind of deed').selectOption('');
      await rows.getByRole('link', { name: 'Thép Bảo Minh' }).first().click();
      const onlyMinh = page.getByRole('button', { name: 'About Thép Bảo Minh' });
      await onlyMinh.waitFor();
      await rows.filter({ hasText: 'Thép Bảo Minh' }).first().waitFor();
      expect(await rows.filter({ hasText: 'Khuôn Đông Anh' }).count()).toBe(0);
      await page.reload();
      await onlyMinh.click();
      await rows.filter({ hasText: 'Khuôn Đông Anh' }).first().waitFor();
      expect([...organiser.faults, ...owner.faults, ...payer.faults]).toEqual([]);
      for (const { context } of [organiser, owner, payer]) await context.close();
    });
  },
);
