import type { Browser } from 'playwright-core';
import { seriousIn } from './world/axe.js';
import { firstFair, missing, openBrowser, visitor } from './world/the-world.js';

(missing ? describe.skip : describe)(`booking for a group${missing ? ` (skipped: ${missing} is missing)` : ''}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it("names the columns of what is wrong with a file as the page does, in the reader's language", async () => {
    const leader = await visitor(browser, { as: 'leader', language: 'th', size: 'phone' });
    const { page } = leader;
    await leader.go(`/fairs/${await firstFair(leader)}/group`);
    const rows = ['Mã số thuế,Số gian hàng,Dịch vụ thêm', '0000000000,ZZ-99,', ',,?:?'];
    await page.locator('input[type=file]').setInputFiles({
      ...{ name: 'booths.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\r\n')) },
    });
    await page.getByRole('button', { name: /booths\.csv/ }).click();
    const problems = page.getByRole('alert').locator('tbody tr');
    await problems.filter({ hasText: 'ไม่มีบูธหมายเลขนี้' }).waitFor();
    const told = await problems.evaluateAll((lines) =>
      lines.map((line) => [...line.querySelectorAll('td')].slice(0, 2).map((cell) => cell.textContent)),
    );
    expect(told).toEqual([
      ['2', 'รหัสภาษี'],
      ['2', 'หมายเลขบูธ'],
      ['3', 'รหัสภาษี'],
      ['3', 'รายการเสริม'],
    ]);
    const columns = await page.locator('dt').allTextContents();
    expect(columns).toEqual(expect.arrayContaining(told.map(([, column]) => column)));
    expect(await seriousIn(page)).toEqual([]);
    expect(leader.faults).toEqual([]);
    await leader.context.close();
  });
});
