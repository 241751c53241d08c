import type { Browser } from 'playwright-core';
import { asked, keyed } from './world/asked.js';
import { seriousIn } from './world/axe.js';
import { seeThrough } from './world/organiser-hand.js';
import { dayFrom, firmOf, ownFair, staffOf } from './world/own-fair.js';
import { missing, openBrowser, type Visitor, visitor } from './world/the-world.js';

/** What no text of the product can say by itself. */
const NEED = { title: 'ハウジング部品の調達先', body: '気密性が第一です。' };
const MESSAGE = '展示会で図面をお見せします。';

const personId = async (of: Visitor): Promise<string> =>
  (await asked<{ me: { personId: string } }>(of, '{ me { personId } }')).me.personId;

/** A day with a table, an interpreter who is engaged, and both firms with their own people there. */
async function theDay(organiser: Visitor, fairId: string, interpreter: Visitor): Promise<void> {
  const day = { date: dayFrom(400), from: '09:00', to: '11:00' };
  await organiser.ask(
    `mutation ($f: ID!, $plan: SlotPlanInput!, $terms: InterpreterTermsInput!) {
      layOutFair(fairId: $f, plan: $plan) { __typename }
      placeTables(fairId: $f, tables: [{ count: 1 }]) { __typename }
      engageInterpreter(fairId: $f, terms: $terms) { __typename } }`,
    {
      ...{ f: fairId, plan: { slotMinutes: 30, days: [day] } },
      terms: { personId: await personId(interpreter), dailyCap: 8, longestRun: 4 },
    },
  );
}

/** Firm and person may be shown. */
async function attends(member: Visitor, fairId: string, companyId: string): Promise<void> {
  await member.ask(
    `mutation ($c: ID!, $input: DelegatesInput!) {
      firm: giveConsent(companyId: $c, purpose: CATALOGUE) { __typename }
      abroad: giveConsent(companyId: $c, purpose: FOREIGN_FIRMS) { __typename }
      person: giveConsent(purpose: CATALOGUE) { __typename }
      chooseDelegates(input: $input) { __typename } }`,
    { c: companyId, input: { fairId, companyId, personIds: [await personId(member)] } },
  );
}

/** The buyer writes in its own language what it needs and why it would meet; the supplier agrees. */
async function agree(buyer: Visitor, supplier: Visitor, fairId: string, ids: Record<'buyer' | 'supplier', string>) {
  const { writeNeed } = await asked<{ writeNeed: { needId: string } }>(
    buyer,
    `mutation ($key: IdempotencyKey!, $input: CompanyAtFairInput!, $need: NeedInput!) {
      writeNeed(idempotencyKey: $key, input: $input, need: $need) { ... on SavedNeed { needId } } }`,
    {
      ...{ key: keyed('need'), input: { fairId, companyId: ids.buyer } },
      need: {
        ...{ ...NEED, language: 'JA', productId: 'aluminium-die-cast-parts', monthlyVolume: 5000, unit: 'PCS' },
        facts: [{ kind: 'PROCESS', taxonomyId: 'aluminium-die-casting' }],
      },
    },
  );
  const { askToMeet } = await asked<{ askToMeet: { requestId: string } }>(
    buyer,
    `mutation ($key: IdempotencyKey!, $wish: AskToMeetInput!) {
      askToMeet(idempotencyKey: $key, wish: $wish) { ... on AskedToMeet { requestId } } }`,
    {
      key: keyed('wish'),
      wish: {
        ...{ fairId, companyId: ids.buyer, otherCompanyId: ids.supplier, as: 'BUYER', needId: writeNeed.needId },
        ...{ message: MESSAGE, messageLanguage: 'ja' },
      },
    },
  );
  await supplier.ask(
    `mutation ($f: ID!, $c: ID!, $r: ID!) {
      answerRequest(fairId: $f, companyId: $c, requestId: $r, answer: ACCEPTED) { __typename } }`,
    { f: fairId, c: ids.supplier, r: askToMeet.requestId },
  );
}

async function release({ page, go, ask }: Visitor, fairId: string): Promise<void> {
  await go(`/fairs/${fairId}/rounds`);
  await page.getByRole('radio', { name: /^Timetable round/ }).check();
  await page.getByRole('button', { name: 'Start the timetable round' }).click();
  await seeThrough(page, 'Timetable round');
  await ask(
    'mutation ($key: IdempotencyKey!, $f: ID!) { releaseTimetable(idempotencyKey: $key, fairId: $f) { __typename } }',
    { key: keyed('release'), f: fairId },
  );
}

(missing ? describe.skip : describe)(
  `an interpreter in a browser${missing ? ` (skipped: ${missing} is missing)` : ''}`,
  () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await openBrowser();
    });
    afterAll(() => browser.close());

    it('reads before a meeting who comes, what is needed and its words in both languages, also in a hall without a network', async () => {
      const organiser = await visitor(browser, { as: 'organiser', language: 'en', size: 'desktop' });
      const { fairId, firms } = await ownFair(organiser, { firms: ['Khuôn Mẫu Sông'], booths: 2 });
      const ids = {
        supplier: firms[0],
        buyer: await firmOf(organiser, fairId, { shortName: 'Hoshizora', buysFrom: 'JP' }),
      };
      const phone = { language: 'vi', size: 'phone', keepsApp: true } as const;
      const interpreter = await staffOf(browser, organiser, { fairId, speaks: ['VI', 'JA'] }, phone);
      const member = (companyId: string, ownName: string, speaks: string): Promise<Visitor> =>
        staffOf(
          browser,
          organiser,
          { fairId, companyId, ownName, speaks: [speaks] },
          { language: 'en', size: 'phone' },
        );
      const supplier = await member(ids.supplier, 'Sông Thị Thử', 'VI');
      const buyer = await member(ids.buyer, '星野 試子', 'JA');
      await theDay(organiser, fairId, interpreter);
      await attends(supplier, fairId, ids.supplier);
      await attends(buyer, fairId, ids.buyer);
      await agree(buyer, supplier, fairId, ids);
      await release(organiser, fairId);

      const { page, context } = interpreter;
      const readsAll = async (): Promise<void> => {
        await page.getByText('Hoshizora – Khuôn Mẫu Sông').click();
        for (const said of [NEED.title, NEED.body, MESSAGE, '5.000 chiếc mỗi tháng'])
          await page.getByText(said, { exact: true }).waitFor();
        for (const [firm, person, speaks] of [
          ['Hoshizora', '星野 試子', 'Nói Tiếng Nhật'],
          ['Khuôn Mẫu Sông', 'Sông Thị Thử', 'Nói Tiếng Việt'],
        ]) {
          const side = page.locator('section').filter({ has: page.getByText(firm, { exact: true }) });
          await side.getByText(person).waitFor();
          await side.getByText(speaks).waitFor();
        }
        const words = page.getByRole('row').filter({ hasText: 'アルミダイカスト部品' });
        await words.getByRole('cell').filter({ hasText: 'Chi tiết đúc áp lực nhôm' }).waitFor();
      };
      await interpreter.go(`/fairs/${fairId}/interpreting`);
      while (!(await page.evaluate('navigator.serviceWorker.controller !== null')))
        await page.evaluate('navigator.serviceWorker.ready');
      await interpreter.go(`/fairs/${fairId}/interpreting`);
      await readsAll();
      expect(await seriousIn(page)).toEqual([]);
      await context.setOffline(true);
      await interpreter.go(`/fairs/${fairId}/interpreting`);
      await page
        .getByText(/Thông tin tính đến/)
        .first()
        .waitFor();
      await readsAll();
      await context.setOffline(false);
      expect([...organiser.faults, ...supplier.faults, ...buyer.faults]).toEqual([]);
      for (const one of [organiser, supplier, buyer, interpreter]) await one.context.close();
    });
  },
);
