import type { Browser } from 'playwright-core';
import { keyed } from './world/asked.js';
import { seriousIn } from './world/axe.js';
import { linkInLetter } from './world/letters.js';
import { invited, ownFair } from './world/own-fair.js';
import { mailDir, missing, openBrowser, PASSWORD, visitor } from './world/the-world.js';

const NEW = 'seven paper lanterns';
const NEWER = 'eleven stone bridges';

(missing ? describe.skip : describe)(
  `passwords in a browser${missing ? ` (skipped: ${missing} is missing)` : ''}`,
  () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await openBrowser();
    });
    afterAll(() => browser.close());

    it('are set anew by a letter, which signs every other device out, and changed by who knows the old one', async () => {
      const organiser = await visitor(browser, { as: 'organiser', language: 'en', size: 'desktop' });
      const { fairId } = await ownFair(organiser, { firms: [], booths: 1 });
      const email = `${keyed('forgets')}@newcomers.example`;
      const lost = await invited(
        browser,
        organiser,
        { fairId, role: 'PROGRAMME_OFFICER', email },
        { language: 'en', size: 'desktop' },
      );
      await lost.go('/account');
      await lost.page.getByRole('heading', { level: 1 }).waitFor();

      const phone = await visitor(browser, { language: 'ko', size: 'phone' });
      const { page } = phone;
      await phone.go('/sign-in');
      await page.getByRole('link', { name: '비밀번호를 잊으셨나요?' }).click();
      await page.getByRole('heading', { level: 1, name: '비밀번호 찾기' }).waitFor();
      await page.getByLabel('이메일').fill(email);
      await page.getByRole('button', { name: '링크 보내기' }).click();
      await page.getByText(/메일이 곧 도착합니다/).waitFor();
      expect(await seriousIn(page)).toEqual([]);
      const link = await linkInLetter(mailDir(), email, '/reset-password#');
      await phone.go(link);
      await page.locator('input[name=password]').fill('short');
      await page.getByRole('button', { name: '저장하고 로그인' }).click();
      await page.locator('input[name=password][aria-invalid=true]').waitFor();
      await page.locator('input[name=password]').fill(NEW);
      await page.getByRole('button', { name: '저장하고 로그인' }).click();
      await page.waitForURL((url) => !url.pathname.startsWith('/reset-password'));

      // The device that somebody else may have is signed out, and the letter is used up.
      await lost.page.reload();
      await lost.page.waitForURL('**/sign-in**');
      await lost.go(link);
      await lost.page.locator('input[name=password]').fill(NEWER);
      await lost.page.getByRole('main').getByRole('button').last().click();
      await lost.page.getByRole('alert').waitFor();

      await phone.go('/account');
      const change = page.locator('form').filter({ has: page.getByLabel('현재 비밀번호') });
      const enter = async (current: string): Promise<void> => {
        await change.getByLabel('현재 비밀번호').fill(current);
        await change.getByLabel('새 비밀번호').fill(NEWER);
        await change.getByRole('button', { name: '비밀번호 변경' }).click();
      };
      await enter(PASSWORD);
      await page.getByText('현재 비밀번호가 맞지 않습니다.').waitFor();
      await enter(NEW);
      await page.getByText('저장했습니다.').waitFor();
      const signsIn = async (password: string): Promise<string> => {
        const { signIn } = (await lost.ask(
          'mutation ($email: String!, $password: String!) { signIn(as: BEARER, email: $email, password: $password) { __typename } }',
          { email, password },
        )) as unknown as { signIn: { __typename: string } };
        return signIn.__typename;
      };
      expect(await signsIn(NEWER)).toBe('SignedIn');
      expect(await signsIn(NEW)).not.toBe('SignedIn');
      expect([...organiser.faults, ...phone.faults]).toEqual([]);
      for (const { context } of [organiser, lost, phone]) await context.close();
    });
  },
);
