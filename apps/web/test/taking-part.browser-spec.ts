import type { Browser } from 'playwright-core';
import { seriousIn } from './world/axe.js';
import { linkInLetter } from './world/letters.js';
import { aCorporateNumber } from './world/tax-code.js';
import { firstFair, mailDir, missing, openBrowser, visitor } from './world/the-world.js';

/** Nobody else has this address, also when the world is used again. */
const EMAIL = `tanaka-${Date.now()}@hoshizora.example`;
const FIRM = `Hoshizora Seiki ${Date.now() % 100_000}`;
const CORPORATE_NUMBER = aCorporateNumber();

(missing ? describe.skip : describe)(`taking part${missing ? ` (skipped: ${missing} is missing)` : ''}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('is asked for on a phone in Japanese, confirmed by letter, granted by the organiser, and begun from the invitation', async () => {
    const stranger = await visitor(browser, { language: 'ja', size: 'phone' });
    const { page } = stranger;
    await stranger.go(`/fairs/${await firstFair(stranger)}`);
    await page.getByRole('link', { name: '出展・来場を申し込む' }).click();
    await page.getByRole('heading', { level: 1, name: '参加を申し込む' }).waitFor();
    await page.getByLabel('ご希望').selectOption('buyer');
    await page.getByLabel('正式な会社名').fill(FIRM);
    await page.getByLabel('略称').fill(FIRM);
    await page.getByLabel('登録番号').fill(CORPORATE_NUMBER.replace(/^./, (first) => String((Number(first) % 9) + 1)));
    await page.getByLabel('氏名', { exact: false }).first().fill('田中 星子');
    await page.getByLabel('ローマ字氏名').fill('Tanaka Hoshiko');
    await page.getByLabel('メールアドレス').fill(EMAIL);
    await page.getByLabel('電話番号').fill('none');
    await page.getByRole('button', { name: '送信する' }).click();
    await page.getByText('電話番号の形式ではありません。').waitFor();
    await page.getByText('この国の税コードまたは登録番号ではありません。各桁をご確認ください。').waitFor();
    expect(await page.getByLabel('正式な会社名').inputValue()).toBe(FIRM);
    expect(await seriousIn(page)).toEqual([]);
    await page.getByLabel('電話番号').fill('+81 3 1234 5678');
    await page.getByLabel('登録番号').fill(`T${CORPORATE_NUMBER}`);
    await page.getByRole('button', { name: '送信する' }).click();
    await page.getByText('メールをご確認ください').waitFor();

    await stranger.go(await linkInLetter(mailDir(), EMAIL, '/take-part#'));
    await page.getByText(FIRM, { exact: true }).first().waitFor();
    await page.getByText('バイヤーとして来場する').waitFor();
    expect(await seriousIn(page)).toEqual([]);
    await page.getByRole('button', { name: '確認する' }).click();
    await page.getByText(/主催者に届きました/).waitFor();

    const organiser = await visitor(browser, { as: 'organiser', language: 'en', size: 'desktop' });
    await organiser.go(`/fairs/${await firstFair(organiser)}/firms?tab=admissions`);
    const card = organiser.page.getByRole('listitem').filter({ hasText: FIRM });
    await card.getByText('Tanaka Hoshiko').waitFor();
    await card.getByText(`JP${CORPORATE_NUMBER}`).waitFor();
    expect(await seriousIn(organiser.page)).toEqual([]);
    await card.getByRole('button', { name: 'Admit as a new company' }).click();
    await organiser.page.getByText('Admitted; the invitation is on its way.').waitFor();

    await stranger.go(await linkInLetter(mailDir(), EMAIL, '/invitation#'));
    await page.getByText(FIRM).waitFor();
    expect(await page.locator('input[name=latinName]').inputValue()).toBe('Tanaka Hoshiko');
    await page.locator('input[name=password]').fill('nine wooden boats');
    await page.getByRole('main').getByRole('button').last().click();
    await page.waitForURL(/\/fairs\/[^/]+$/);
    const { me } = (await stranger.ask('{ me { person { ownName } memberships { role companyId } } }')) as unknown as {
      me: { person: { ownName: string }; memberships: { role: string }[] };
    };
    expect(me).toMatchObject({ person: { ownName: '田中 星子' }, memberships: [{ role: 'MEMBER' }] });
    expect([...stranger.faults, ...organiser.faults]).toEqual([]);
    await stranger.context.close();
    await organiser.context.close();
  });
});
