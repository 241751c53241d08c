import type { Browser } from 'playwright-core';
import { firstFair, missing, openBrowser, type Visitor, visitor } from './world/the-world.js';

const NEED = `自動車用のアルミニウムダイカスト部品を探しています。
月5,000個、公差±0.05mm、納期は30日以内。IATF 16949が必須です。`;
/** Kana: nothing but Japanese is written so. */
const JAPANESE = /[ぁ-んァ-ン]/;

interface Named {
  readonly id: string;
}

async function ownCompany({ ask }: Visitor): Promise<string> {
  const { me } = (await ask('{ me { memberships { companyId } } }')) as unknown as {
    me: { memberships: { companyId: string | null }[] };
  };
  return me.memberships.find(({ companyId }) => companyId)?.companyId ?? '';
}

(missing ? describe.skip : describe)(
  `matching in a browser${missing ? ` (skipped: ${missing} is missing)` : ''}`,
  () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await openBrowser();
    });
    afterAll(() => browser.close());

    it('lets a buyer paste a need in Japanese, confirm what was read, see why suppliers suit it and ask one to meet', async () => {
      const buyer = await visitor(browser, { as: 'buyer', language: 'ja', size: 'phone' });
      const { page } = buyer;
      const fairId = await firstFair(buyer);
      await buyer.go(`/fairs/${fairId}/needs/new`);
      await page.getByRole('textbox', { name: '文章' }).fill(NEED);
      await page.getByRole('button', { name: '読み取る' }).click();
      await page.getByRole('heading', { level: 1, name: /自動車用のアルミニウムダイカスト部品/ }).waitFor();

      const yes = page.getByRole('button', { name: /^正しい/ });
      const before = await yes.count();
      expect(before).toBeGreaterThan(2);
      await page.getByRole('button', { name: /^正しい: 認証 IATF 16949/ }).click();
      await page.getByRole('heading', { name: `確認待ちの情報 ${before - 1}件` }).waitFor();
      const needId = page.url().split('/').at(-1);
      const { need } = (await buyer.ask(
        'query ($f: ID!, $n: ID!) { need(fairId: $f, id: $n) { ... on Need { facts { taxonomyId strength source } readFacts { id } } } }',
        { f: fairId, n: needId },
      )) as unknown as { need: { facts: object[]; readFacts: Named[] } };
      expect(need.facts).toEqual([{ taxonomyId: 'iatf-16949', strength: 'REQUIRED', source: 'DECLARED' }]);
      expect(need.readFacts).toHaveLength(before - 1);

      await page.getByRole('link', { name: 'サプライヤーを見る' }).click();
      const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 2 }) });
      await card.first().waitFor();
      const why = await card.first().innerText();
      expect(why).toMatch(/IATF 16949/);
      const told = why.split('\n').filter((line) => line.length > 20 && !line.includes('(Fictional)'));
      expect(told.length).toBeGreaterThan(3);
      for (const sentence of told) expect(sentence).toMatch(JAPANESE);

      const choose = page.getByRole('checkbox', { name: /^比較に追加: / });
      await choose.nth(0).check();
      await choose.nth(1).check();
      await page.getByRole('button', { name: '比較する' }).click();
      await page.getByRole('rowheader', { name: '認証' }).waitFor();
      expect(await page.getByRole('columnheader').filter({ hasText: '(Fictional)' }).count()).toBe(2);
      await page.getByRole('button', { name: '一覧に戻る' }).click();
      await card.first().waitFor();

      const meet = page.getByRole('button', { name: /^面談を申し込む: / });
      const name = ((await meet.first().getAttribute('aria-label')) ?? '').replace('面談を申し込む: ', '');
      await meet.first().click();
      await page.getByRole('textbox', { name: 'メッセージ' }).fill('図面をお持ちします。');
      await page.getByRole('button', { name: '送信する' }).click();
      await card.filter({ hasText: name }).getByText('申込済み・回答待ち').waitFor();
      const { meetingRequests } = (await buyer.ask(
        `query ($f: ID!, $c: ID!) { meetingRequests(fairId: $f, companyId: $c, first: 1) { nodes {
          message state needId otherCompany { shortName } } } }`,
        { f: fairId, c: await ownCompany(buyer) },
      )) as unknown as { meetingRequests: { nodes: object[] } };
      expect(meetingRequests.nodes).toEqual([
        { message: '図面をお持ちします。', state: 'OPEN', needId, otherCompany: { shortName: name } },
      ]);
      expect(buyer.faults).toEqual([]);
      await buyer.context.close();
    });

    it('shows a list of needs with what is wrong in it, and saves one that is right', async () => {
      const buyer = await visitor(browser, { as: 'buyer', language: 'en', size: 'desktop' });
      const { page } = buyer;
      await buyer.go(`/fairs/${await firstFair(buyer)}/needs/new?by=file`);
      const choose = (body: string): Promise<void> =>
        page
          .getByLabel('Excel or CSV file')
          .setInputFiles({ name: 'needs.csv', mimeType: 'text/csv', buffer: Buffer.from(body) });
      await choose('title,processes,monthlyVolume\nGears of the list,hot-forging,5000\nRiddles,zorbling,some\n');
      await page.getByText('2 problems in the file').waitFor();
      await page.getByText(/^Row 3, Processes: /).waitFor();
      expect(await page.getByRole('button', { name: /^Save \d/ }).count()).toBe(0);
      await choose('title,processes,monthlyVolume\nGears of the list,hot-forging,5000\n');
      await page.getByRole('button', { name: 'Save 1 need' }).click();
      await page.waitForURL('**/needs');
      expect(buyer.faults).toEqual([]);
      await buyer.context.close();
    });

    it('lets times be painted by mouse and keyboard', async () => {
      const buyer = await visitor(browser, { as: 'buyer', language: 'en', size: 'desktop' });
      const { page } = buyer;
      const fairId = await firstFair(buyer);
      const companyId = await ownCompany(buyer);
      const before = async (): Promise<number[]> => {
        const { unavailableSlots } = (await buyer.ask(
          'query ($f: ID!, $c: ID!) { unavailableSlots(fairId: $f, companyId: $c) }',
          { f: fairId, c: companyId },
        )) as unknown as { unavailableSlots: number[] };
        return unavailableSlots;
      };
      const known = await before();
      await buyer.go(`/fairs/${fairId}/availability`);
      // Down the last day, of which the demo's buyers have the morning.
      const free = page.locator('tbody tr td:last-child[data-free="true"]');
      await free.first().waitFor();
      const slots = await free.evaluateAll((cells) => cells.map((cell) => Number(cell.getAttribute('data-slot'))));
      const [first, second] = slots;
      expect(slots.length).toBeGreaterThan(2);
      const cell = (slot: number) => page.locator(`[data-slot="${slot}"]`);
      await cell(first).hover();
      await page.mouse.down();
      await cell(second).hover();
      await page.mouse.up();
      await page.locator(`[data-slot="${second}"][data-free="false"]`).waitFor();
      const last = slots.at(-1) ?? 0;
      await cell(last).focus();
      await page.keyboard.press('Space');
      await page.locator(`[data-slot="${last}"][data-free="false"]`).waitFor();
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      await page.getByText('Saved', { exact: true }).waitFor();
      expect(new Set(await before())).toEqual(new Set([...known, first, second, last]));
      expect(buyer.faults).toEqual([]);
      await buyer.context.close();
    });

    it('reads an exhibitor’s own text and takes a confirmation in one tap', async () => {
      const exhibitor = await visitor(browser, { as: 'exhibitor', language: 'vi', size: 'phone' });
      const { page } = exhibitor;
      await exhibitor.go(`/fairs/${await firstFair(exhibitor)}/profile`);
      const text = page.getByRole('textbox', { name: 'Nội dung' });
      await text.fill(`${await text.inputValue()}\nChúng tôi nhận dập nguội. Đơn hàng tối thiểu 700 chiếc.`);
      await page.getByRole('button', { name: 'Lưu và đọc' }).click();
      const yes = page.getByRole('button', { name: /^Đúng: Đơn hàng tối thiểu 700/ });
      await yes.click();
      await yes.waitFor({ state: 'detached' });
      const { company } = (await exhibitor.ask(
        'query ($c: ID!) { company(id: $c) { ... on Company { facts { kind amount unit source } } } }',
        { c: await ownCompany(exhibitor) },
      )) as unknown as { company: { facts: object[] } };
      expect(company.facts).toContainEqual({ kind: 'MOQ', amount: 700, unit: 'PCS', source: 'DECLARED' });
      expect(exhibitor.faults).toEqual([]);
      await exhibitor.context.close();
    });
  },
);
