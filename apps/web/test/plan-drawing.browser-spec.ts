import type { Browser, Page } from 'playwright-core';
import { seriousIn } from './world/axe.js';
import { dragByMouse, middleOf, type Point } from './world/finger.js';
import { boothsOf, ownFair } from './world/own-fair.js';
import { missing, openBrowser, visitor } from './world/the-world.js';

const HEADINGS = 'kind,number,x,y,width,depth';
const HALL = ['hall,,0,0,20000,12000', 'entrance,,8000,11900,4000,100'];
const HALL_LINES = 1 + HALL.length;

/** Where a spot of the hall, in millimetres, is on the screen now. */
async function onScreen(page: Page, label: RegExp, { x, y }: Point): Promise<Point> {
  const [scaleX, skewY, skewX, scaleY, left, top] = await page.getByLabel(label).evaluate((element) => {
    const { a, b, c, d, e, f } = (element as unknown as { getScreenCTM(): Record<string, number> }).getScreenCTM();
    return [a, b, c, d, e, f];
  });
  return { x: scaleX * x + skewX * y + left, y: skewY * x + scaleY * y + top };
}

(missing ? describe.skip : describe)(
  `drawing a plan in a browser${missing ? ` (skipped: ${missing} is missing)` : ''}`,
  () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await openBrowser();
    });
    afterAll(() => browser.close());

    it('shows on the floor what is wrong with a file, imports it mended, draws a booth, takes an area, and removes a booth for good', async () => {
      const organiser = await visitor(browser, { as: 'organiser', language: 'vi', size: 'desktop' });
      const { fairId } = await ownFair(organiser, { firms: [], booths: 2 });
      const { page } = organiser;
      const comes = (lines: readonly string[]) =>
        page.getByLabel('Tệp', { exact: true }).setInputFiles({
          name: 'hall-2.csv',
          mimeType: 'text/csv',
          buffer: Buffer.from([HEADINGS, ...HALL, ...lines, ''].join('\n')),
        });
      await organiser.go(`/fairs/${fairId}/halls`);
      await page.getByRole('button', { name: 'Nhập từ tệp' }).click();
      // One number twice, and a booth that stands in another and out of the hall.
      await comes(['shell,T1,2000,2000,3000,3000', 'shell,T1,6000,2000,3000,3000', 'shell,T3,7000,-1000,3000,3500']);
      const faults = page.getByRole('alert');
      await faults.getByText(/^Có \d+ lỗi:$/).waitFor();
      const told = await faults.getByRole('listitem').allTextContents();
      expect(told.length).toBeGreaterThanOrEqual(3);
      expect(told[0]).toContain(`Dòng ${HALL_LINES + 2} · T1`);
      // Each has its number in the list and on the floor, also where a booth leaves the hall.
      const drawing = page.getByRole('img', { name: 'Bản vẽ trong hall-2.csv' });
      const marks = await drawing.locator('circle ~ text').allTextContents();
      expect(marks).toEqual(told.map((_, ordinal) => String(ordinal + 1)));
      const frame = await drawing.boundingBox();
      for (const mark of await drawing.locator('circle').all())
        expect((await middleOf(mark)).y).toBeGreaterThan(frame?.y ?? 0);
      expect(await page.getByRole('button', { name: 'Lưu nhà trưng bày này' }).count()).toBe(0);
      expect(await seriousIn(page)).toEqual([]);

      await comes(['shell,T1,2000,2000,3000,3000', 'shell,T2,5000,2000,3000,3000']);
      await page.getByText('2 gian hàng, không có lỗi nào.').waitFor();
      await page.getByLabel('Tên nhà trưng bày').fill('Nhà 2');
      await page.locator('input[name=amount]').fill('20000000');
      await page.getByRole('button', { name: 'Lưu nhà trưng bày này' }).click();
      await page.getByText('Đã lưu nhà trưng bày cùng tất cả gian hàng.').waitFor();

      const floor = /Nhà 2/;
      const drag = async (from: Point, to: Point): Promise<void> =>
        dragByMouse(page, await onScreen(page, floor, from), await onScreen(page, floor, to));
      await page.getByRole('button', { name: 'Vẽ gian hàng' }).click();
      await drag({ x: 12_000, y: 2_000 }, { x: 15_000, y: 5_000 });
      await page.getByText('9 m²', { exact: true }).waitFor();
      await page.getByLabel('Số gian').fill('T9');
      await page.locator('input[name=amount]').fill('20000000');
      await page.getByRole('button', { name: 'Thêm gian hàng' }).click();
      await page.getByText('Gian T9 đã có trên sơ đồ.').waitFor();

      await page.getByRole('button', { name: 'Sửa gian hàng', exact: true }).click();
      await page.getByRole('button', { name: 'Chọn theo vùng' }).click();
      await drag({ x: 1_000, y: 1_000 }, { x: 9_000, y: 6_000 });
      await page.getByRole('heading', { name: 'T1, T2', exact: true }).waitFor();
      await page.getByRole('button', { name: 'Bỏ chọn hết' }).click();
      await page.getByRole('button', { name: 'Chọn theo vùng' }).click();

      await page.getByRole('checkbox', { name: 'T9', exact: true }).last().check();
      await page.getByText('Xóa hẳn', { exact: true }).click();
      await page.getByRole('button', { name: 'Xóa hẳn' }).click();
      await page.getByText('Đã xóa gian T9.').waitFor();
      const numbers = (await boothsOf(organiser, fairId)).map(({ number }) => number);
      expect(numbers.filter((number) => number.startsWith('T'))).toEqual(['T1', 'T2']);
      expect(organiser.faults).toEqual([]);
      await organiser.context.close();
    });
  },
);
