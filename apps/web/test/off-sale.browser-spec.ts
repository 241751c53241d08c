import type { Browser } from 'playwright-core';
import { seriousIn } from './world/axe.js';
import { book, type Booth, ownFair, staffOf } from './world/own-fair.js';
import { missing, openBrowser, visitor } from './world/the-world.js';

/** A venue's drawing, 400 × 240 pixels of 5 cm. */
const DRAWING = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="240" viewBox="0 0 400 240">
  <rect width="400" height="240" fill="#dfe8d0"/><path d="M0 120h400M200 0v240" stroke="#7a5" stroke-width="4"/></svg>`;

(missing ? describe.skip : describe)(
  `booths off sale and held a while longer${missing ? ` (skipped: ${missing} is missing)` : ''}`,
  () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await openBrowser();
    });
    afterAll(() => browser.close());

    it('takes a free booth and a booked one off the plan with the reason, and puts one back, which is then held, prolonged once and booked on a phone', async () => {
      const organiser = await visitor(browser, { as: 'organiser', language: 'en', size: 'desktop' });
      const { fairId, firms, booths } = await ownFair(organiser, { firms: ['Khuôn Đông Anh'], booths: 6 });
      const [one, booked] = booths;
      await book(organiser, fairId, firms[0], booked.id);
      const staff = { fairId, companyId: firms[0] };
      const exhibitor = await staffOf(browser, organiser, staff, { language: 'ja', size: 'phone' });
      const phone = exhibitor.page;
      const looks = (boothId: string, look: string): Promise<void> =>
        phone.locator(`[data-booth="${boothId}"][data-look="${look}"]`).waitFor();
      const bookIt = phone.getByRole('button', { name: 'このブースを予約' });
      await exhibitor.go(`/fairs/${fairId}/plan?booth=${one.id}`);
      await bookIt.waitFor();

      const { page } = organiser;
      const inOffice = ({ id }: Booth, look: string) => page.locator(`g[data-booth="${id}"][data-look="${look}"]`);
      const withdraw = async (booth: Booth, reason: string): Promise<void> => {
        await page.locator(`g[data-booth="${booth.id}"]`).click();
        await page.getByText('Take off the plan', { exact: true }).first().click();
        await page.getByLabel('Reason for taking it off the plan').fill(reason);
        await page.getByRole('button', { name: 'Take off the plan' }).click();
        await page.getByText(`Booth ${booth.number} is off the plan.`).waitFor();
      };
      await organiser.go(`/fairs/${fairId}/halls`);
      await withdraw(one, 'A pillar stands in it');
      // Whoever looks at it learns so at once, and why it cannot be booked.
      await looks(one.id, 'WITHDRAWN');
      await phone.getByText('主催者がこのブースを販売対象から外しました。').waitFor();
      expect(await bookIt.count()).toBe(0);
      expect(await seriousIn(phone)).toEqual([]);
      const stranger = await visitor(browser, { language: 'ko', size: 'phone' });
      await stranger.go(`/fairs/${fairId}/plan`);
      await stranger.page.locator(`[data-booth="${one.id}"]:not([data-look="FREE"])`).waitFor();

      await withdraw(booked, 'The fire brigade needs the way');
      await exhibitor.go(`/fairs/${fairId}/bookings`);
      await phone.getByText('The fire brigade needs the way').waitFor();

      await page.reload();
      await inOffice(one, 'WITHDRAWN').click();
      expect(await seriousIn(page)).toEqual([]);
      await page.getByRole('button', { name: 'Put back on the plan' }).click();
      await page.getByText(`Booth ${one.number} is back on the plan.`).waitFor();
      await inOffice(one, 'FREE').waitFor();

      await exhibitor.go(`/fairs/${fairId}/plan?booth=${one.id}`);
      await phone.getByRole('button', { name: '30分間確保する' }).click();
      const left = phone.getByRole('timer');
      const until = await left.getAttribute('datetime');
      expect(await left.textContent()).toMatch(/^(30:00|29:\d\d)$/);
      await inOffice(one, 'HELD').waitFor();
      const prolong = phone.getByRole('button', { name: '一度だけ延長' });
      await prolong.click();
      await phone.locator(`[role=timer]:not([datetime="${until}"])`).waitFor();
      const later = (await left.getAttribute('datetime')) ?? '';
      expect(later > (until ?? '')).toBe(true);
      // Nobody is offered what would be refused.
      await phone.getByText('延長済みです。').waitFor();
      expect(await prolong.count()).toBe(0);
      await phone.reload();
      await phone.locator(`[role=timer][datetime="${later}"]`).waitFor();
      expect(await seriousIn(phone)).toEqual([]);
      await bookIt.click();
      await phone.waitForURL('**/bookings');
      await inOffice(one, 'BOOKED').waitFor();
      expect([...organiser.faults, ...exhibitor.faults, ...stranger.faults]).toEqual([]);
      for (const { context } of [organiser, exhibitor, stranger]) await context.close();
    });

    it('lays the venue’s picture under the booths of a hall, true to scale, and takes it away', async () => {
      const organiser = await visitor(browser, { as: 'organiser', language: 'vi', size: 'desktop' });
      const { fairId } = await ownFair(organiser, { firms: [], booths: 4 });
      const { page } = organiser;
      const office = `/fairs/${fairId}/halls`;
      const comes = (name: string, mimeType: string, text: string) =>
        page.getByLabel('Ảnh', { exact: true }).setInputFiles({ name, mimeType, buffer: Buffer.from(text) });
      const lay = page.getByRole('button', { name: 'Đặt dưới mặt bằng' });
      const drawing = page.getByAltText('Mặt bằng của địa điểm');
      const pressAt = async (share: number): Promise<void> => {
        const box = await drawing.boundingBox();
        await drawing.click({ position: { x: (box?.width ?? 0) * share, y: (box?.height ?? 0) / 4 } });
      };
      await organiser.go(office);
      await page.getByRole('button', { name: 'Ảnh mặt bằng' }).click();
      await comes('hall.svg', 'image/svg+xml', DRAWING);
      await drawing.waitFor();
      await pressAt(0.25);
      expect(await lay.isDisabled()).toBe(true);
      await pressAt(0.75);
      await page.getByText('Đã chọn 2 trên 2 điểm').waitFor();
      await page.getByLabel('Khoảng cách hai điểm, m').fill('10');
      expect(await seriousIn(page)).toEqual([]);
      await lay.click();
      await page.getByText('Ảnh đã nằm dưới mặt bằng.').waitFor();

      await page.reload();
      // Half of its 400 pixels are 10 m, and neither the floor nor an aisle hides it.
      const laid = page.locator('svg image');
      await laid.waitFor();
      const scale = Number(/scale\(([\d.]+)\)/.exec((await laid.getAttribute('transform')) ?? '')?.[1]);
      expect(Math.abs(scale - 50)).toBeLessThan(1);
      expect(await page.locator('svg image ~ [data-kind=AISLE]').count()).toBe(0);
      expect(await page.locator('svg image ~ g[data-booth]').count()).toBe(4);
      const stranger = await visitor(browser, { language: 'vi', size: 'phone' });
      const address = (await laid.getAttribute('href')) ?? '';
      expect((await organiser.context.request.get(address)).status()).toBe(200);
      expect((await stranger.context.request.get(address)).status()).toBe(401);

      await page.getByRole('button', { name: 'Ảnh mặt bằng' }).click();
      await page.getByRole('button', { name: 'Bỏ ảnh' }).click();
      await laid.waitFor({ state: 'detached' });
      await page.reload();
      await page.locator('g[data-booth]').first().waitFor();
      expect(await laid.count()).toBe(0);
      expect(organiser.faults).toEqual([]);
      for (const { context } of [organiser, stranger]) await context.close();
    });
  },
);
