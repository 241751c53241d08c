import type { Browser } from 'playwright-core';
import { seriousIn } from './world/axe.js';
import { firstFair, missing, openBrowser, visitor } from './world/the-world.js';

interface Booth {
  readonly id: string;
  readonly number: string;
}

(missing ? describe.skip : describe)(
  `notices in a browser${missing ? ` (skipped: ${missing} is missing)` : ''}`,
  () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await openBrowser();
    });
    afterAll(() => browser.close());

    it('lets a firm read again what the fair wrote to it, and show it to a colleague until it is taken back', async () => {
      const exhibitor = await visitor(browser, { as: 'exhibitor', language: 'ja', size: 'phone' });
      const organiser = await visitor(browser, { as: 'organiser', language: 'vi', size: 'desktop' });
      const fairId = await firstFair(exhibitor);
      const numberPrefix = `N${String(Date.now()).slice(-5)}`;
      await organiser.ask(
        'mutation ($input: LayOutHallInput!, $key: IdempotencyKey!) { layOutHall(input: $input, idempotencyKey: $key) { __typename } }',
        {
          key: numberPrefix,
          input: {
            ...{ fairId, name: `Hall of notices ${numberPrefix}`, booths: 2, numberPrefix },
            price: { amount: 20_000_000, currency: 'VND' },
          },
        },
      );
      const { plan } = (await organiser.ask(
        'query ($fairId: ID!) { plan(fairId: $fairId) { ... on Plan { booths { id number } } } }',
        { fairId },
      )) as unknown as { plan: { booths: Booth[] } };
      const [booth] = plan.booths.filter(({ number }) => number.startsWith(numberPrefix));
      const { me } = (await exhibitor.ask('{ me { memberships { companyId } } }')) as unknown as {
        me: { memberships: { companyId: string | null }[] };
      };
      const companyId = me.memberships.find((membership) => membership.companyId)?.companyId;
      await organiser.ask(
        'mutation ($key: IdempotencyKey!, $input: AllotInput!) { allotBooth(idempotencyKey: $key, input: $input) { __typename } }',
        { key: `allot-${numberPrefix}`, input: { fairId, boothId: booth.id, companyId, reason: 'テスト' } },
      );

      const { page } = exhibitor;
      await exhibitor.go(`/fairs/${fairId}/notices`);
      const notice = page.getByRole('article').filter({ hasText: booth.number });
      await notice.getByRole('heading').waitFor();
      expect(await seriousIn(page)).toEqual([]);
      await notice.getByRole('button').click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('button', { name: 'リンクを作成' }).click();
      const address = await dialog.getByRole('textbox').inputValue();

      const colleague = await visitor(browser, { language: 'en', size: 'desktop' });
      await colleague.go(address);
      await colleague.page.getByRole('heading', { name: new RegExp(`Booth ${booth.number}`) }).waitFor();
      await dialog.getByRole('listitem').getByRole('button').click();
      await dialog.getByRole('listitem').waitFor({ state: 'detached' });
      await colleague.page.reload();
      await colleague.page.getByRole('heading', { name: 'Nothing is shown here any more' }).waitFor();
      for (const one of [exhibitor, organiser, colleague]) {
        expect(one.faults).toEqual([]);
        await one.context.close();
      }
    });
  },
);
