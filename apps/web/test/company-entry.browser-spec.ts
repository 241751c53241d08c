import type { Browser } from 'playwright-core';
import { seriousIn } from './world/axe.js';
import { firstFair, missing, openBrowser, visitor } from './world/the-world.js';

(missing ? describe.skip : describe)(`a company's entry${missing ? ` (skipped: ${missing} is missing)` : ''}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('keeps what was typed when a colleague saves meanwhile, and says who changed what', async () => {
    const [mine, theirs] = [
      await visitor(browser, { as: 'buyer', language: 'ja', size: 'phone' }),
      await visitor(browser, { as: 'buyer', language: 'en', size: 'desktop' }),
    ];
    const path = `/fairs/${await firstFair(mine)}/company`;
    const website = `https://buyer-${Date.now()}.example`;
    const year = String(1950 + (Date.now() % 50));
    await mine.go(path);
    await mine.page.getByLabel('設立年').fill(year);
    await theirs.go(path);
    await theirs.page.getByLabel('Website').fill(website);
    await theirs.page.getByRole('button', { name: 'Save', exact: true }).click();
    await theirs.page.getByText('Saved.').waitFor();

    await mine.page.getByRole('button', { name: '保存', exact: true }).click();
    const conflict = mine.page.getByRole('alert').filter({ hasText: 'ほかの人が変更を保存しました' });
    await conflict.getByText(website).waitFor();
    const { me } = (await theirs.ask('{ me { person { ownName } } }')) as unknown as {
      me: { person: { ownName: string } };
    };
    expect(await conflict.textContent()).toContain(me.person.ownName);
    expect(await mine.page.getByLabel('設立年').inputValue()).toBe(year);
    expect(await seriousIn(mine.page)).toEqual([]);

    await mine.page.getByLabel('ウェブサイト').fill(website);
    await conflict.getByRole('button', { name: '自分の内容で保存' }).click();
    await mine.page.getByText('保存しました。').waitFor();
    await theirs.page.reload();
    await theirs.page.getByLabel('Website').waitFor();
    expect(await theirs.page.getByLabel('Website').inputValue()).toBe(website);
    expect(await theirs.page.getByLabel('Founded in').inputValue()).toBe(year);
    expect([...mine.faults, ...theirs.faults]).toEqual([]);
    await mine.context.close();
    await theirs.context.close();
  });
});
