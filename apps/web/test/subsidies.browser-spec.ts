import type { Browser } from 'playwright-core';
import { keyed } from './world/asked.js';
import { seriousIn } from './world/axe.js';
import { book, invited, ownFair, staffOf } from './world/own-fair.js';
import { missing, openBrowser, visitor } from './world/the-world.js';

const DAY_MS = 86_400_000;

/** Half of the rent, and at most five million đồng. */
const programme = (fairId: string) => ({
  ...{ fairId, name: 'First fair (Fictional)', decisionNumber: '1/QĐ-TEST', budget: 50_000_000, percent: 50 },
  ...{ covers: ['RENT'], mostPerFirm: 5_000_000 },
  opensAt: new Date(Date.now() - DAY_MS).toISOString(),
  closesAt: new Date(Date.now() + DAY_MS).toISOString(),
  papers: [
    {
      code: 'registration',
      names: [
        { language: 'vi', name: 'Giấy đăng ký doanh nghiệp' },
        { language: 'en', name: 'Business registration' },
      ],
    },
  ],
});

(missing ? describe.skip : describe)(
  `what the city pays, in a browser${missing ? ` (skipped: ${missing} is missing)` : ''}`,
  () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await openBrowser();
    });
    afterAll(() => browser.close());

    it('is asked for by a firm on a phone, approved by an officer who saw the papers, and taken off what the firm has to pay', async () => {
      const organiser = await visitor(browser, { as: 'organiser', language: 'en', size: 'desktop' });
      const { fairId, firms, booths } = await ownFair(organiser, { firms: ['Young firm'], booths: 2 });
      await organiser.ask(
        `mutation ($key: IdempotencyKey!, $input: SubsidyProgrammeInput!) {
          openSubsidyProgramme(idempotencyKey: $key, input: $input) { __typename } }`,
        { key: keyed('programme'), input: programme(fairId) },
      );
      const of = { fairId, companyId: firms[0] };
      const firm = await staffOf(browser, organiser, of, { language: 'vi', size: 'phone' });
      await book(firm, fairId, firms[0], booths[0].id);

      const { page } = firm;
      await firm.go(`/fairs/${fairId}/bookings`);
      await page.getByRole('link', { name: 'Hỗ trợ của thành phố' }).click();
      await page
        .getByText(/5\.000\.000/)
        .first()
        .waitFor();
      await page.getByRole('button', { name: /^Đề nghị hỗ trợ/ }).click();
      await page.getByText('Giấy đăng ký doanh nghiệp').first().waitFor();
      expect(await seriousIn(page)).toEqual([]);

      const officer = await invited(
        browser,
        organiser,
        { fairId, role: 'PROGRAMME_OFFICER' },
        { language: 'en', size: 'desktop' },
      );
      await officer.go(`/fairs/${fairId}/subsidies`);
      const paper = officer.page.getByRole('checkbox', { name: 'Business registration' });
      await paper.click();
      await paper.and(officer.page.locator(':checked')).waitFor();
      await officer.page.getByRole('button', { name: 'Approve' }).click();
      const dialog = officer.page.getByRole('dialog');
      await dialog.getByLabel('Number of the decision').fill('8/QĐ-TEST');
      await dialog.getByRole('button', { name: 'Approve' }).click();
      await dialog.waitFor({ state: 'hidden' });

      await firm.go(`/fairs/${fairId}/our-subsidies`);
      await page.getByText('8/QĐ-TEST').waitFor();
      await firm.go(`/fairs/${fairId}/bookings`);
      await page.getByText(/^[-−]5\.000\.000/).waitFor();
      await page.getByText(/^16\.600\.000/).waitFor();
      await page.getByRole('button', { name: 'Trả tiền cọc' }).click();
      await page.waitForURL('**/payments/*');
      await page.getByRole('heading', { name: /^Thanh toán KN/ }).waitFor();
      expect([...organiser.faults, ...officer.faults, ...firm.faults]).toEqual([]);
      for (const { context } of [organiser, officer, firm]) await context.close();
    });
  },
);
