import type { Browser } from 'playwright-core';
import { firstFair, missing, openBrowser, PASSWORD, visitor } from './world/the-world.js';

(missing ? describe.skip : describe)(`signing in${missing ? ` (skipped: ${missing} is missing)` : ''}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('leads back to where one was, also after the session has ended, and says what is wrong in the own language', async () => {
    const reader = await visitor(browser, { language: 'ja', size: 'phone' });
    const { page } = reader;
    const plan = `/fairs/${await firstFair(reader)}/plan`;
    await reader.go(plan);
    // The plan is there for strangers, too: who takes part signs in, and comes back to it.
    await page.locator('[data-booth]').first().waitFor();
    await page.getByRole('main').getByRole('link', { name: 'サインイン' }).click();
    await page.getByLabel('メールアドレス').fill('exhibitor@ketnoi.example');
    await page.locator('input[name=password]').fill('not the password');
    await page.getByRole('main').getByRole('button', { name: 'サインイン' }).click();
    await page
      .getByRole('alert')
      .filter({ hasText: /[ぁ-ん]/ })
      .waitFor();
    expect(await page.getByLabel('メールアドレス').inputValue()).toBe('exhibitor@ketnoi.example');

    await page.locator('input[name=password]').fill(PASSWORD);
    await page.getByRole('main').getByRole('button', { name: 'サインイン' }).click();
    await page.waitForURL(`**${plan}`);
    await page.locator('[data-booth]').first().waitFor();

    await reader.context.clearCookies();
    await reader.go(plan.replace('/plan', '/requests'));
    await page.waitForURL('**/sign-in?then=*');
    await page.getByLabel('メールアドレス').fill('exhibitor@ketnoi.example');
    await page.locator('input[name=password]').fill(PASSWORD);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/requests');
    await page.getByRole('heading', { level: 1, name: '面談の希望' }).waitFor();

    // Where strangers read on, whose session ran out is told so all the same.
    await reader.go(plan.replace('/plan', '/companies'));
    await page.getByRole('button', { name: 'バイヤー' }).waitFor();
    // Whatever is still on its way would lead there by itself.
    await page.waitForLoadState('networkidle');
    await reader.context.clearCookies();
    await page.getByRole('button', { name: 'バイヤー' }).click();
    await page.waitForURL('**/sign-in?then=*');
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: '企業' }).waitFor();
    await reader.context.close();
  });

  it('keeps the language that was chosen on this device', async () => {
    const { context, page, go } = await visitor(browser, { language: 'en', size: 'desktop' });
    await go('/');
    await page.getByRole('button', { name: /Language and time/ }).click();
    await page.getByLabel('Language', { exact: true }).selectOption('ko');
    await page.getByRole('heading', { level: 1, name: '박람회' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: '박람회' }).waitFor();
    expect(await page.evaluate('document.documentElement.lang')).toBe('ko');
    await context.close();
  });
});
