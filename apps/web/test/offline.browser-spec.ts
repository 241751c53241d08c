import type { Browser, Page } from 'playwright-core';
import { firstFair, missing, openBrowser, visitor } from './world/the-world.js';

(missing ? describe.skip : describe)(`without a network${missing ? ` (skipped: ${missing} is missing)` : ''}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('the agenda and the plan open, say how old they are, and are up to date again afterwards', async () => {
    const reader = await visitor(browser, { as: 'buyer', language: 'en', size: 'phone', keepsApp: true });
    const { context, page, go } = reader;
    const pages = ['agenda', 'plan'];
    const fair = await firstFair(reader);
    await go(`/fairs/${fair}/agenda`);
    await until(page, 'navigator.serviceWorker.controller !== null');
    for (const name of pages) {
      await go(`/fairs/${fair}/${name}`);
      await page.locator('body:not(:has([role=status][aria-label]))').waitFor();
      await page.locator('h1').waitFor();
    }
    const seen = await page.locator('main h1').innerText();
    await context.setOffline(true);
    for (const name of pages) {
      await go(`/fairs/${fair}/${name}`);
      await page.getByText('This is how it was on').waitFor();
      await page.getByText('Connection lost').waitFor();
    }
    expect(await page.locator('main h1').innerText()).toBe(seen);
    await context.setOffline(false);
    await page.getByText('Connection lost').waitFor({ state: 'detached' });
    await page.getByText('This is how it was on').waitFor({ state: 'detached' });
    await context.close();
  });

  it('says whose page it is while the first answer is on its way', async () => {
    const { page, context } = await visitor(browser, { language: 'vi', size: 'phone' });
    await page.route('**/graphql', () => undefined);
    await page.goto('/');
    await page.getByText('Kết Nối', { exact: true }).waitFor();
    expect(await page.getByRole('main').count()).toBe(0);
    await context.close();
  });

  it('leaves nothing of its reader on the device after signing out', async () => {
    const reader = await visitor(browser, { as: 'buyer', language: 'en', size: 'desktop', keepsApp: true });
    const { context, page, go } = reader;
    await go(`/fairs/${await firstFair(reader)}/agenda`);
    const kept = `new Promise((resolve) => {
      const opening = indexedDB.open('ketnoi');
      opening.onsuccess = () => {
        const counting = opening.result.transaction('answers').objectStore('answers').count();
        counting.onsuccess = () => resolve(counting.result);
      };
    })`;
    // Looked for first: to open what is not there would make it, without what the app puts into it.
    await until(page, "indexedDB.databases().then((all) => all.some(({ name }) => name === 'ketnoi'))");
    await until(page, `${kept}.then((count) => count > 0)`);
    await page.getByRole('button', { name: 'Account' }).click();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await until(page, `${kept}.then((count) => count === 0)`);
    await context.close();
  });
});

/** Not waitForFunction: what it evaluates, the app's Content-Security-Policy forbids. */
async function until(page: Page, expression: string): Promise<void> {
  while (!(await page.evaluate(expression))) await new Promise((resolve) => setTimeout(resolve, 100));
}
