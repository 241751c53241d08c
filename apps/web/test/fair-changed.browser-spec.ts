import type { Browser } from 'playwright-core';
import { asked } from './world/asked.js';
import { seriousIn } from './world/axe.js';
import { askForDeposit, book, dayFrom, ownFair, staffOf } from './world/own-fair.js';
import { missing, openBrowser, visitor } from './world/the-world.js';

(missing ? describe.skip : describe)(
  `changing a fair in a browser${missing ? ` (skipped: ${missing} is missing)` : ''}`,
  () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await openBrowser();
    });
    afterAll(() => browser.close());

    it('moves it to other days under other names, says beside the field what cannot be, and everybody reads it', async () => {
      const organiser = await visitor(browser, { as: 'organiser', language: 'en', size: 'desktop' });
      const { fairId } = await ownFair(organiser, { firms: [], booths: 1 });
      const { fairs } = await asked<{ fairs: { id: string; slug: string }[] }>(organiser, '{ fairs { id slug } }');
      const taken = fairs.find(({ id }) => id !== fairId)?.slug ?? '';
      const { page } = organiser;
      const field = (label: string) => page.getByLabel(label);
      const wrong = (label: string) => field(label).and(page.locator('[aria-invalid=true]'));
      await organiser.go(`/fairs/${fairId}/setup`);
      await field('Name in Vietnamese').fill('Hội chợ dời ngày (Mẫu)');
      await field('Name in English').fill('The fair that moved (Fictional)');
      await field('Name in Japanese').fill('移った展示会（架空）');
      await field('Venue').fill('Another hall (Fictional)');
      await field('First day').fill(dayFrom(420));
      await field('Last day').fill(dayFrom(419));
      const slug = await field('Short name').inputValue();
      await page.getByRole('button', { name: 'Save' }).click();
      await wrong('Last day').waitFor();
      expect(await seriousIn(page)).toEqual([]);
      await field('Last day').fill(dayFrom(421));
      await field('Short name').fill(taken);
      await page.getByRole('button', { name: 'Save' }).click();
      await wrong('Short name').waitFor();
      // What was typed stays.
      expect(await field('Venue').inputValue()).toBe('Another hall (Fictional)');
      await field('Short name').fill(slug);
      await page.getByRole('button', { name: 'Save' }).click();
      await page.getByText('Saved.').waitFor();
      await page.reload();
      expect(await field('Last day').inputValue()).toBe(dayFrom(421));

      const stranger = await visitor(browser, { language: 'ja', size: 'phone' });
      await stranger.go(`/fairs/${fairId}`);
      await stranger.page.getByRole('heading', { level: 1, name: '移った展示会（架空）' }).waitFor();
      await stranger.page.getByText('Another hall (Fictional)').waitFor();
      await stranger.page.getByText(/^開催まであと4(19|20)日$/).waitFor();
      expect([...organiser.faults, ...stranger.faults]).toEqual([]);
      for (const { context } of [organiser, stranger]) await context.close();
    });

    it('sets the terms of booking: days off, what a further firm at a booth pays, and that booking is over', async () => {
      const organiser = await visitor(browser, { as: 'organiser', language: 'vi', size: 'desktop' });
      const { fairId, firms, booths } = await ownFair(organiser, { firms: ['Khuôn Đông Anh'], booths: 2 });
      const { page } = organiser;
      const daysOff = page.getByRole('group', { name: 'Ngày nghỉ ngoài cuối tuần' });
      await organiser.go(`/fairs/${fairId}/setup?tab=terms`);
      await page.getByLabel('Hạn đặt cọc, ngày làm việc').fill('1');
      await page.getByLabel('Mỗi doanh nghiệp cùng gian, đồng').fill('3000000');
      await daysOff.getByRole('button', { name: 'Thêm dòng' }).click();
      await daysOff.getByLabel('Từ').fill(dayFrom(0));
      await daysOff.getByLabel('Đến').fill(dayFrom(40));
      await page.getByRole('button', { name: 'Lưu' }).first().click();
      await page.getByText('Đã lưu.').waitFor();
      expect(await seriousIn(page)).toEqual([]);

      // The deposit of who books now is due on the first day on which people work again.
      const bookingId = await book(organiser, fairId, firms[0], booths[0].id);
      const { requestId } = await askForDeposit(organiser, fairId, bookingId);
      const staff = { fairId, companyId: firms[0] };
      const exhibitor = await staffOf(browser, organiser, staff, { language: 'th', size: 'phone' });
      const phone = exhibitor.page;
      await exhibitor.go(`/fairs/${fairId}/payments/${requestId}`);
      await phone.getByText('ครบกำหนด').waitFor();
      const { paymentRequest } = await asked<{ paymentRequest: { dueOn: string } }>(
        exhibitor,
        'query ($f: ID!, $r: ID!) { paymentRequest(fairId: $f, requestId: $r) { ... on PaymentRequest { dueOn } } }',
        { f: fairId, r: requestId },
      );
      expect(paymentRequest.dueOn >= dayFrom(41)).toBe(true);
      await exhibitor.go(`/fairs/${fairId}/shared`);
      await phone.locator('summary').click();
      await phone.getByText('3,000,000').waitFor();

      await page.reload();
      expect(await daysOff.getByLabel('Đến').inputValue()).toBe(dayFrom(40));
      await page.getByLabel('Đóng đặt gian').fill(`${dayFrom(-1)}T17:00`);
      await page.getByLabel('Mở đặt gian').fill(`${dayFrom(-3)}T08:00`);
      await page.getByRole('button', { name: 'Lưu' }).first().click();
      await page.getByText('Đã lưu.').waitFor();
      await exhibitor.go(`/fairs/${fairId}/plan?booth=${booths[1].id}`);
      await phone.getByText('ปิดรับจองแล้ว').waitFor();
      expect(await phone.getByRole('button', { name: 'จองบูธนี้' }).count()).toBe(0);
      expect(await seriousIn(phone)).toEqual([]);
      expect([...organiser.faults, ...exhibitor.faults]).toEqual([]);
      for (const { context } of [organiser, exhibitor]) await context.close();
    });
  },
);
