import { randomUUID } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { cutTexts, enlargeText } from './world/large-text.js';
import { firstFair, missing, openBrowser, SIZES, visitor, type Visitor } from './world/the-world.js';

/** The one company of a person of the demo. */
async function companyOf({ ask }: Visitor): Promise<string> {
  const { me } = (await ask('{ me { memberships { companyId } } }')) as unknown as {
    me: { memberships: { companyId: string | null }[] };
  };
  return me.memberships.find(({ companyId }) => companyId)?.companyId ?? '';
}

(missing ? describe.skip : describe)(
  `an exhibitor in a browser${missing ? ` (skipped: ${missing} is missing)` : ''}`,
  () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await openBrowser();
    });
    afterAll(() => browser.close());

    it('waits for a booth and stops waiting, and ranks wishes for a draw by the keyboard', async () => {
      const exhibitor = await visitor(browser, { as: 'exhibitor', language: 'en', size: 'desktop' });
      const { page } = exhibitor;
      const fairId = await firstFair(exhibitor);
      await exhibitor.go(`/fairs/${fairId}/waitlist`);
      await page.getByRole('button', { name: 'Join' }).click();
      await page.getByRole('heading', { name: /^You are number \d+$/ }).waitFor();
      await page.getByRole('button', { name: 'Leave the waitlist' }).click();
      await page.getByRole('button', { name: 'Join' }).waitFor();

      await exhibitor.go(`/fairs/${fairId}/wishes`);
      const lines = page.locator('main ol > li');
      for (const summary of ['Name booths', 'Describe a place']) {
        await page.locator('summary', { hasText: summary }).click();
        const form = page.locator('details', { hasText: summary });
        if (summary === 'Name booths') await form.getByLabel('Which booth?').selectOption({ index: 1 });
        await form.getByRole('button', { name: 'Add to the list' }).click();
      }
      await lines.nth(1).waitFor();
      expect(await lines.nth(0).textContent()).toContain('Booth');
      await page.getByRole('button', { name: /^Move up: 1 booth/ }).focus();
      await page.keyboard.press('Enter');
      expect(await lines.nth(0).textContent()).toContain('1 booth');
      await page.getByRole('button', { name: 'Hand in' }).click();
      await page.getByText(/^Handed in/).waitFor();
      await page.reload();
      await lines.nth(1).waitFor();
      expect(await lines.nth(0).textContent()).toContain('1 booth');
      await page.setViewportSize(SIZES.phone);
      await enlargeText(exhibitor.context, page);
      await page.reload();
      await lines.nth(1).waitFor();
      expect(await cutTexts(page)).toEqual({ beside: 0, cut: [] });
      expect(exhibitor.faults).toEqual([]);
      await exhibitor.context.close();
    });

    it('sees what a move would cost before making it', async () => {
      const exhibitor = await visitor(browser, { as: 'exhibitor', language: 'en', size: 'phone' });
      const { page } = exhibitor;
      const fairId = await firstFair(exhibitor);
      const { plan } = (await exhibitor.ask(
        'query ($fairId: ID!) { plan(fairId: $fairId) { ... on Plan { booths { id number state } } } }',
        { fairId },
      )) as unknown as { plan: { booths: { id: string; number: string; state: string }[] } };
      const to = plan.booths.filter(({ state }) => state === 'FREE').at(-1);
      await exhibitor.go(`/fairs/${fairId}/bookings`);
      await page.getByRole('link', { name: 'Move or exchange' }).first().click();
      await page.getByLabel('Which booth instead?').selectOption(to?.id ?? '');
      await page.getByText(/^You pay (more|less) by$/).waitFor();
      await page.getByRole('button', { name: `Move to booth ${to?.number}` }).click();
      await page.waitForURL('**/bookings');
      await page.getByRole('heading', { name: `Booth ${to?.number}` }).waitFor();
      expect(exhibitor.faults).toEqual([]);
      await exhibitor.context.close();
    });

    it('reads who wants to meet, takes a no back in time, and agrees in one tap', async () => {
      const exhibitor = await visitor(browser, { as: 'exhibitor', language: 'en', size: 'phone' });
      const buyer = await visitor(browser, { as: 'buyer', language: 'ja', size: 'phone' });
      const fairId = await firstFair(exhibitor);
      const wish = {
        ...{ as: 'BUYER', fairId, companyId: await companyOf(buyer), otherCompanyId: await companyOf(exhibitor) },
        ...{ message: 'About die-cast brackets', messageLanguage: 'en' },
      };
      // Refused as long as one is open.
      const isAsked = async (): Promise<boolean> => {
        const { askToMeet } = (await buyer.ask(
          'mutation ($key: IdempotencyKey!, $wish: AskToMeetInput!) { askToMeet(idempotencyKey: $key, wish: $wish) { __typename } }',
          { key: randomUUID(), wish },
        )) as unknown as { askToMeet: { __typename: string } };
        return askToMeet.__typename === 'AskedToMeet';
      };
      await isAsked();

      const { page } = exhibitor;
      await exhibitor.go(`/fairs/${fairId}/requests`);
      const { company } = (await buyer.ask('query ($id: ID!) { company(id: $id) { ... on Company { shortName } } }', {
        id: wish.companyId,
      })) as unknown as { company: { shortName: string } };
      const card = page.locator('main li', { hasText: company.shortName });
      // Whoever leaves right after a no has said it.
      await card.getByRole('button', { name: /^No, thanks/ }).click();
      await card.getByRole('button', { name: 'Undo' }).waitFor();
      await page.goto('/');
      while (!(await isAsked()));
      await exhibitor.go(`/fairs/${fairId}/requests`);
      await card.getByRole('button', { name: /^No, thanks/ }).click();
      await card.getByRole('button', { name: 'Undo' }).click();
      await card.getByRole('button', { name: /^Accept/ }).click();
      await card.waitFor({ state: 'detached' });
      await page.getByRole('link', { name: 'Agreed' }).click();
      await card.waitFor();
      expect(exhibitor.faults).toEqual([]);
      await exhibitor.context.close();
      await buyer.context.close();
    });
  },
);
