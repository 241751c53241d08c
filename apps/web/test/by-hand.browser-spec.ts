import type { Browser } from 'playwright-core';
import { dragByFinger, dragByMouse, middleOf, toMiddleOfScreen } from './world/finger.js';
import { firstFair, missing, openBrowser, visitor } from './world/the-world.js';

(missing ? describe.skip : describe)(
  `what hands do in a browser${missing ? ` (skipped: ${missing} is missing)` : ''}`,
  () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await openBrowser();
    });
    afterAll(() => browser.close());

    it.each([
      ['a mouse', 'desktop', dragByMouse],
      ['a finger', 'phone', dragByFinger],
    ] as const)('ranks wishes by dragging with %s', async (_, size, drag) => {
      const exhibitor = await visitor(browser, { as: 'exhibitor', language: 'en', size });
      const { page } = exhibitor;
      await exhibitor.go(`/fairs/${await firstFair(exhibitor)}/wishes`);
      const lines = page.locator('main ol > li');
      await page.locator('summary', { hasText: 'Name booths' }).click();
      const form = page.locator('details', { hasText: 'Name booths' });
      const stood = await lines.count();
      for (let more = 1; more <= 3; more++) {
        await form.getByLabel('Which booth?').selectOption({ index: more });
        await form.getByRole('button', { name: 'Add to the list' }).click();
        await lines.nth(stood + more - 1).waitFor();
      }
      await toMiddleOfScreen(lines.nth(stood + 1));
      const told = (nth: number) => lines.nth(nth).locator('span').nth(1).textContent();
      const names = await Promise.all([0, 1, 2].map((nth) => told(stood + nth)));
      const grip = (nth: number) =>
        lines
          .nth(stood + nth)
          .locator('span')
          .first();
      await drag(page, await middleOf(grip(0)), await middleOf(grip(2)));
      expect(await Promise.all([0, 1, 2].map((nth) => told(stood + nth)))).toEqual([names[1], names[2], names[0]]);
      await drag(page, await middleOf(grip(2)), await middleOf(grip(0)));
      expect(await Promise.all([0, 1, 2].map((nth) => told(stood + nth)))).toEqual(names);
      expect(exhibitor.faults).toEqual([]);
      await exhibitor.context.close();
    });

    it('paints times with a finger, and scrolls beside them', async () => {
      const buyer = await visitor(browser, { as: 'buyer', language: 'en', size: 'phone' });
      const { page } = buyer;
      await buyer.go(`/fairs/${await firstFair(buyer)}/availability`);
      const cells = page.locator('tbody tr td[data-slot]:nth-child(2)');
      await cells.first().waitFor();
      const free = (nth: number) => cells.nth(nth).getAttribute('data-free');
      const before = await free(0);
      await toMiddleOfScreen(cells.nth(1));
      await dragByFinger(page, await middleOf(cells.nth(0)), await middleOf(cells.nth(2)));
      const turned = before === 'true' ? 'false' : 'true';
      expect(await Promise.all([0, 1, 2].map(free))).toEqual([turned, turned, turned]);
      await page.getByRole('button', { name: 'Save', exact: true }).waitFor();
      expect(buyer.faults).toEqual([]);
      await buyer.context.close();
    });

    it('makes two draws and lays them side by side', async () => {
      const organiser = await visitor(browser, { as: 'organiser', language: 'en', size: 'desktop' });
      const { page } = organiser;
      await organiser.go(`/fairs/${await firstFair(organiser)}/draws`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      for (const name of [`By turns ${Date.now()}`, `By points ${Date.now()}`]) {
        const open = page.getByRole('button', { name: 'New draw' });
        const field = page.locator('input[name=name]');
        await open.or(field).first().waitFor();
        if (await open.isVisible()) await open.click();
        await field.fill(name);
        await page.getByRole('button', { name: 'Draw', exact: true }).click();
        await page.getByRole('listitem').filter({ hasText: name }).getByRole('checkbox').check();
      }
      await page.getByRole('heading', { name: 'Side by side' }).waitFor();
      expect(organiser.faults).toEqual([]);
      await organiser.context.close();
    });

    it('tries weights before they count, and says what a word means', async () => {
      const organiser = await visitor(browser, { as: 'organiser', language: 'en', size: 'desktop' });
      const { page } = organiser;
      const fairId = await firstFair(organiser);
      await organiser.go(`/fairs/${fairId}/rounds`);
      await page.getByText(/^Weights/).click();
      await page.getByRole('slider').first().fill('0');
      await page.getByRole('button', { name: /^Try/ }).click();
      await page.getByRole('columnheader', { name: 'with these weights' }).waitFor();

      await organiser.go(`/fairs/${fairId}/words?tab=unknown`);
      const word = page.getByRole('article').first();
      const name = (await word.getAttribute('aria-label')) ?? '';
      await word.getByRole('combobox', { name: 'Means' }).fill('die');
      await word.getByRole('listbox').getByRole('option').first().click();
      await word.getByRole('button', { name: 'Map it' }).click();
      await page.getByRole('article', { name, exact: true }).waitFor({ state: 'detached' });
      await page.getByRole('link', { name: 'Mapped words' }).click();
      await page.getByText(name, { exact: true }).first().waitFor();
      expect(organiser.faults).toEqual([]);
      await organiser.context.close();
    });
  },
);
