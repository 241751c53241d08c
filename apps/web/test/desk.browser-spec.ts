import type { Browser } from 'playwright-core';
import { seriousIn } from './world/axe.js';
import { ownFair } from './world/own-fair.js';
import { BUYER, ownMeeting } from './world/own-meeting.js';
import { missing, openBrowser, visitor } from './world/the-world.js';

(missing ? describe.skip : describe)(
  `the desk in a browser${missing ? ` (skipped: ${missing} is missing)` : ''}`,
  () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await openBrowser();
    });
    afterAll(() => browser.close());

    it('marks who came and takes a mark back, cancels for who does not come, and undoes that when they come after all, in calendars too', async () => {
      const organiser = await visitor(browser, { as: 'organiser', language: 'en', size: 'desktop' });
      const fair = await ownFair(organiser, { firms: ['Khuôn Mẫu Sông'], booths: 2 });
      const { buyer, supplier } = await ownMeeting(browser, organiser, fair, {
        ...{ speaks: ['VI', 'VI'], need: { title: 'ハウジング部品', body: '' }, message: '図面あり' },
      });
      const { fairId } = fair;
      const desk = await visitor(browser, { as: 'organiser', language: 'vi', size: 'phone' });
      const { page } = desk;
      const line = page.getByRole('group', { name: BUYER.shortName });
      const arrived = line.getByRole('button', { name: 'Đã đến' });
      await desk.go(`/fairs/${fairId}/desk`);
      await arrived.click();
      await arrived.and(page.locator('[aria-pressed=true]')).waitFor();
      await page.reload();
      await arrived.and(page.locator('[aria-pressed=true]')).waitFor();
      expect(await seriousIn(page)).toEqual([]);
      await arrived.click();
      await arrived.and(page.locator('[aria-pressed=false]')).waitFor();

      // The supplier's calendar follows the agenda by an address of its own, which needs no session.
      await supplier.go(`/fairs/${fairId}/agenda`);
      const create = supplier.page.getByRole('button', { name: 'Create a calendar address' });
      const stop = supplier.page.getByRole('button', { name: 'Make the calendar address stop working' });
      await create.waitFor();
      expect(await stop.count()).toBe(0);
      await create.click();
      await stop.waitFor();
      const address = await supplier.page.getByRole('textbox', { name: 'Calendar address' }).inputValue();
      const app = supplier.page.getByRole('link', { name: 'Open in the calendar app' });
      expect(await app.getAttribute('href')).toBe(address.replace('http:', 'webcal:'));
      expect(await seriousIn(supplier.page)).toEqual([]);
      const calendar = async (): Promise<readonly [number, readonly string[]]> => {
        const answer = await fetch(address);
        return [answer.status, (await answer.text()).match(/^SUMMARY:.*/gm) ?? []];
      };
      const meeting = [expect.stringContaining(BUYER.shortName)];
      expect(await calendar()).toEqual([200, meeting]);

      const holds = supplier.page.getByText(BUYER.shortName).first();
      await supplier.go(`/fairs/${fairId}/agenda`);
      await holds.waitFor();
      await line.getByRole('button', { name: 'Không đến' }).click();
      await page.getByRole('button', { name: 'Áp dụng và báo cho mọi người' }).click();
      await page.getByText(/^Xong: /).waitFor();
      await supplier.go(`/fairs/${fairId}/agenda`);
      await supplier.page.getByText('No meetings yet.').first().waitFor();
      expect(await calendar()).toEqual([200, []]);

      await page.getByRole('button', { name: /^Hoàn tác/ }).click();
      await page.getByRole('button', { name: /^Chắc chắn/ }).click();
      await page.getByText(/^Đã hoàn tác/).waitFor();
      await supplier.go(`/fairs/${fairId}/agenda`);
      await holds.waitFor();
      expect(await calendar()).toEqual([200, meeting]);
      await stop.click();
      await supplier.page.getByText('The calendar address has stopped working.').waitFor();
      expect((await calendar())[0]).toBe(404);
      await supplier.go(`/fairs/${fairId}/agenda`);
      await create.waitFor();
      expect(await stop.count()).toBe(0);
      // Whoever has no meetings of their own makes no calendar of them.
      await organiser.go(`/fairs/${fairId}/agenda`);
      await organiser.page.getByText('No meetings yet.').first().waitFor();
      expect(await organiser.page.getByRole('button', { name: /calendar address/ }).count()).toBe(0);
      expect([...organiser.faults, ...desk.faults, ...supplier.faults, ...buyer.faults]).toEqual([]);
      for (const { context } of [organiser, desk, supplier, buyer]) await context.close();
    });
  },
);
