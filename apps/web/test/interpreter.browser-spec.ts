import type { Browser } from 'playwright-core';
import { seriousIn } from './world/axe.js';
import { ownFair, staffOf } from './world/own-fair.js';
import { BUYER, ownMeeting, SUPPLIER } from './world/own-meeting.js';
import { missing, openBrowser, visitor } from './world/the-world.js';

/** What no text of the product can say by itself. */
const NEED = { title: 'ハウジング部品の調達先', body: '気密性が第一です。' };
const MESSAGE = '展示会で図面をお見せします。';

(missing ? describe.skip : describe)(
  `an interpreter in a browser${missing ? ` (skipped: ${missing} is missing)` : ''}`,
  () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await openBrowser();
    });
    afterAll(() => browser.close());

    it('reads before a meeting who comes, what is needed and its words in both languages, also in a hall without a network', async () => {
      const organiser = await visitor(browser, { as: 'organiser', language: 'en', size: 'desktop' });
      const fair = await ownFair(organiser, { firms: ['Khuôn Mẫu Sông'], booths: 2 });
      const { fairId } = fair;
      const phone = { language: 'vi', size: 'phone', keepsApp: true } as const;
      const interpreter = await staffOf(browser, organiser, { fairId, speaks: ['VI', 'JA'] }, phone);
      const { buyer, supplier } = await ownMeeting(browser, organiser, fair, {
        ...{ speaks: ['JA', 'VI'], interpreter, need: NEED, message: MESSAGE },
      });

      const { page, context } = interpreter;
      const readsAll = async (): Promise<void> => {
        await page.getByText(`${BUYER.shortName} – Khuôn Mẫu Sông`).click();
        for (const said of [NEED.title, NEED.body, MESSAGE, '5.000 chiếc mỗi tháng'])
          await page.getByText(said, { exact: true }).waitFor();
        for (const [firm, person, speaks] of [
          [BUYER.shortName, BUYER.person, 'Nói Tiếng Nhật'],
          ['Khuôn Mẫu Sông', SUPPLIER.person, 'Nói Tiếng Việt'],
        ]) {
          const side = page.locator('section').filter({ has: page.getByText(firm, { exact: true }) });
          await side.getByText(person).waitFor();
          await side.getByText(speaks).waitFor();
        }
        const words = page.getByRole('row').filter({ hasText: 'アルミダイカスト部品' });
        await words.getByRole('cell').filter({ hasText: 'Chi tiết đúc áp lực nhôm' }).waitFor();
      };
      await interpreter.go(`/fairs/${fairId}/interpreting`);
      while (!(await page.evaluate('navigator.serviceWorker.controller !== null')))
        await page.evaluate('navigator.serviceWorker.ready');
      await interpreter.go(`/fairs/${fairId}/interpreting`);
      await readsAll();
      expect(await seriousIn(page)).toEqual([]);
      await context.setOffline(true);
      await interpreter.go(`/fairs/${fairId}/interpreting`);
      await page
        .getByText(/Thông tin tính đến/)
        .first()
        .waitFor();
      await readsAll();
      await context.setOffline(false);
      expect([...organiser.faults, ...supplier.faults, ...buyer.faults]).toEqual([]);
      for (const one of [organiser, supplier, buyer, interpreter]) await one.context.close();
    });
  },
);
