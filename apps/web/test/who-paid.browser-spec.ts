import type { Browser } from 'playwright-core';
import { seriousIn } from './world/axe.js';
import { askForDeposit, book, ownFair, staffOf } from './world/own-fair.js';
import { missing, openBrowser, visitor } from './world/the-world.js';

const HEADINGS = 'Ngày giao dịch,Ghi nợ,Ghi có,Nội dung,Số tham chiếu';
const statement = (...rows: readonly string[]) => ({
  ...{ name: 'sao-ke.csv', mimeType: 'text/csv' },
  buffer: Buffer.from([HEADINGS, ...rows, ''].join('\n')),
});

(missing ? describe.skip : describe)(
  `finding out in a browser who paid${missing ? ` (skipped: ${missing} is missing)` : ''}`,
  () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await openBrowser();
    });
    afterAll(() => browser.close());

    it('reads a bank statement, books what is beyond doubt, and asks a person about a payer without a reference and about too much', async () => {
      const organiser = await visitor(browser, { as: 'organiser', language: 'vi', size: 'desktop' });
      const { fairId, firms, booths } = await ownFair(organiser, {
        ...{ firms: ['Thép Bảo Minh', 'Nhựa Hòa Phát', 'Khuôn Đông Anh'], booths: 4 },
      });
      const [minh, phat, anh] = await Promise.all(
        firms.map(async (companyId, nth) =>
          askForDeposit(organiser, fairId, await book(organiser, fairId, companyId, booths[nth].id)),
        ),
      );
      const staff = { fairId, companyId: firms[0] };
      const payer = await staffOf(browser, organiser, staff, { language: 'ko', size: 'phone' });
      await payer.go(`/fairs/${fairId}/payments/${minh.requestId}`);
      await payer.page.getByText('납부 대기').first().waitFor();

      const { page } = organiser;
      const comes = (file: ReturnType<typeof statement>) =>
        page.getByLabel('Sao kê', { exact: true }).setInputFiles(file);
      const row = (what: string) => page.getByRole('row').filter({ hasText: what });
      const dialog = page.getByRole('dialog');
      await organiser.go(`/fairs/${fairId}/sales?tab=statement`);
      await comes(statement('05/01/2027,,4000000,CTY BAO MINH TT,FT1', '31/02/2027,,bốn triệu,CTY KHAC,FT2'));
      await page.getByText('Dòng 3, Ngày giao dịch:').waitFor();
      await page.getByText('Dòng 3, Ghi có:').waitFor();
      expect(await page.getByRole('button', { name: /^Nhập/ }).count()).toBe(0);

      const lines = [
        '05/01/2027,,4000000,CTY BAO MINH TT GIAN HANG,FT1',
        `05/01/2027,,${phat.total + 1_200_000},${phat.reference} NHUA HOA PHAT,FT2`,
        `06/01/2027,,${anh.total},KHUON DONG ANH ${anh.reference},FT3`,
        '06/01/2027,,1234,LAI TIEN GUI,FT4',
        '06/01/2027,22000,,PHI DICH VU,FT5',
      ];
      await comes(statement(...lines));
      await page.getByText('1 dòng trả đúng yêu cầu, 3 dòng cần xem lại, 0 dòng đã có, 1 dòng chuyển đi.').waitFor();
      expect(await seriousIn(page)).toEqual([]);
      await page.getByRole('button', { name: 'Nhập 5 dòng mới' }).click();
      await page.getByRole('link', { name: 'Đến các khoản cần xem lại' }).click();

      // The firm that the wording means stands first, although the payer knew no reference.
      await row('BAO MINH').getByRole('button', { name: 'Gán' }).click();
      const which = dialog.getByLabel('Yêu cầu thanh toán');
      const likely = which.locator('optgroup').first().locator('option');
      await likely.first().waitFor({ state: 'attached' });
      expect(await likely.allTextContents()).toEqual([expect.stringContaining(`Thép Bảo Minh (${booths[0].number})`)]);
      await which.selectOption(minh.requestId);
      await dialog.getByText('Sẽ còn thiếu 6.800.000').waitFor();
      await dialog.getByLabel('Ghi chú').fill('They called: their first instalment');
      expect(await seriousIn(page)).toEqual([]);
      await dialog.getByRole('button', { name: 'Gán' }).click();
      await row('BAO MINH').waitFor({ state: 'detached' });

      await row('HOA PHAT').getByRole('button', { name: 'Gán' }).click();
      await dialog.getByText('Thừa 1.200.000').waitFor();
      await dialog.getByLabel('Ghi chú').fill('Paid too much by mistake');
      await dialog.getByRole('button', { name: 'Gán' }).click();
      await row('HOA PHAT').waitFor({ state: 'detached' });
      await row('LAI TIEN GUI').getByRole('button', { name: 'Không phải của hội chợ' }).click();
      await dialog.getByLabel('Ghi chú').fill('Interest');
      await dialog.getByRole('button', { name: 'Không phải của hội chợ' }).click();
      await row('LAI TIEN GUI').waitFor({ state: 'detached' });

      await page.reload();
      await page.getByLabel('Trạng thái').selectOption('BOOKED');
      await row('HOA PHAT').getByText('thừa 1.200.000').waitFor();
      await row('DONG ANH').getByRole('link', { name: anh.reference }).click();
      await page.getByText('Đã thanh toán').first().waitFor();
      await payer.page.reload();
      await payer.page.getByText('일부 납부').first().waitFor();
      await payer.page.getByRole('row', { name: /남은 금액.*6,800,000/ }).waitFor();
      expect(await seriousIn(payer.page)).toEqual([]);

      // Booked for the wrong request: it waits again, and the firm owes everything.
      await organiser.go(`/fairs/${fairId}/sales?tab=transfers&transfers=BOOKED`);
      await row('BAO MINH').getByRole('button', { name: 'Rút lại' }).click();
      await dialog.getByLabel('Ghi chú').fill('Another firm of that name');
      await dialog.getByRole('button', { name: 'Rút lại' }).click();
      await row('BAO MINH').waitFor({ state: 'detached' });
      await page.getByLabel('Trạng thái').selectOption('DOUBTFUL');
      await row('BAO MINH').waitFor();
      await payer.page.reload();
      await payer.page.getByText('납부 대기').first().waitFor();

      // The bank's next statement has the same lines again.
      await page.getByRole('link', { name: 'Sao kê' }).click();
      await comes(statement(...lines));
      await page.getByText('0 dòng trả đúng yêu cầu, 0 dòng cần xem lại, 5 dòng đã có').waitFor();
      expect(await page.getByRole('button', { name: /^Nhập/ }).count()).toBe(0);
      expect([...organiser.faults, ...payer.faults]).toEqual([]);
      for (const { context } of [organiser, payer]) await context.close();
    });
  },
);
