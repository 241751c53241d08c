import type { Browser } from 'playwright-core';
import { asked, keyed } from './world/asked.js';
import { seriousIn } from './world/axe.js';
import { linkInLetter } from './world/letters.js';
import { firmOf, invited, ownFair, staffOf } from './world/own-fair.js';
import { attends, writeNeed } from './world/own-meeting.js';
import { mailDir, missing, openBrowser, type Visitor, visitor } from './world/the-world.js';

const FIRM = 'Khuôn Mẫu Hỏi';
const ALONE = 'Xưởng Vắng';

interface Meeting {
  readonly buyer: Visitor;
  readonly supplier: Visitor;
  readonly fairId: string;
  readonly needId: string;
  readonly buyerId: string;
  readonly supplierId: string;
  readonly aloneId: string;
  readonly email: string;
}

(missing ? describe.skip : describe)(
  `asking a supplier in a browser${missing ? ` (skipped: ${missing} is missing)` : ''}`,
  () => {
    let browser: Browser;
    let organiser: Visitor;
    let met: Meeting;

    /** A buyer from Thailand with one need, a firm that can be written to, and one at which nobody reads letters. */
    async function meeting(): Promise<Meeting> {
      const { fairId, firms } = await ownFair(organiser, { firms: [FIRM, ALONE], booths: 2 });
      const [supplierId, aloneId] = firms;
      const email = `${keyed('asked')}@newcomers.example`;
      const member = { fairId, companyId: supplierId, role: 'MEMBER', email } as const;
      const supplier = await invited(browser, organiser, member, { language: 'vi', size: 'phone' });
      await attends(supplier, fairId, supplierId);
      const alone = await staffOf(
        browser,
        organiser,
        { fairId, companyId: aloneId },
        { language: 'vi', size: 'phone' },
      );
      await attends(alone, fairId, aloneId);
      for (const [of, companyId] of [[supplier, supplierId] as const, [alone, aloneId] as const])
        await of.ask(
          `mutation ($key: IdempotencyKey!, $input: CompanyAtFairInput!, $fact: ProfileFactInput!) {
            declareFacts(idempotencyKey: $key, input: $input, facts: [$fact]) { __typename } }`,
          {
            ...{ key: keyed('fact'), input: { fairId, companyId } },
            fact: { kind: 'PROCESS', taxonomyId: 'aluminium-die-casting' },
          },
        );
      await alone.context.close();
      const buyerId = await firmOf(organiser, fairId, { shortName: 'Siam Thot Long', buysFrom: 'TH' });
      const buyer = await staffOf(...([browser, organiser, { fairId, companyId: buyerId }] as const), {
        language: 'th',
        size: 'phone',
      });
      await attends(buyer, fairId, buyerId);
      const need = { title: 'ชิ้นส่วนอะลูมิเนียมฉีดขึ้นรูป', body: '' };
      const needId = await writeNeed(buyer, { fairId, companyId: buyerId }, need, [
        { kind: 'PROCESS', taxonomyId: 'aluminium-die-casting' },
        { kind: 'CERTIFICATE', taxonomyId: 'iatf-16949', strength: 'REQUIRED' },
      ]);
      return { buyer, supplier, fairId, needId, buyerId, supplierId, aloneId, email };
    }
    beforeAll(async () => {
      browser = await openBrowser();
      if (missing) return;
      organiser = await visitor(browser, { as: 'organiser', language: 'en', size: 'desktop' });
      met = await meeting();
    });
    afterAll(() => browser.close());

    it('puts questions without a name, answered from the letter and on the profile, and then the buyer knows', async () => {
      const { buyer, supplier, fairId, needId, email } = met;
      const { page } = buyer;
      await buyer.go(`/fairs/${fairId}/matches?need=${needId}`);
      const card = (name: string) =>
        page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 2, name }) });
      await card(ALONE).getByRole('button', { name: 'ถามผู้จำหน่าย: IATF 16949' }).click();
      await card(ALONE).getByText('บริษัทนี้ยังไม่มีผู้รับจดหมาย').waitFor();
      const told = card(FIRM).getByText('ถามผู้จำหน่ายแล้ว โดยไม่ระบุชื่อคุณ');
      await card(FIRM).getByRole('button', { name: 'ถามผู้จำหน่าย: IATF 16949' }).click();
      await told.first().waitFor();
      await card(FIRM).getByRole('button', { name: 'ถามผู้จำหน่าย', exact: true }).click();
      await told.nth(1).waitFor();
      expect(await seriousIn(page)).toEqual([]);

      // The one that came by letter, without signing in.
      const stranger = await visitor(browser, { language: 'vi', size: 'phone' });
      await stranger.go(await linkInLetter(mailDir(), email, '/answer#'));
      const yes = stranger.page.getByRole('button', { name: 'Có', exact: true });
      const figure = stranger.page.getByLabel('Con số');
      await yes.or(figure).first().waitFor();
      const isByFigure = await figure.isVisible();
      expect(await seriousIn(stranger.page)).toEqual([]);
      expect(await stranger.page.getByText('Siam Thot Long').count()).toBe(0);
      if (isByFigure) {
        await figure.fill('800');
        await stranger.page.getByRole('button', { name: 'Gửi' }).click();
      } else await yes.click();
      await stranger.page.getByText('Cảm ơn. Câu trả lời có hiệu lực từ bây giờ.').waitFor();
      await stranger.page.reload();
      await stranger.page.getByText('Câu hỏi này đã được trả lời.').waitFor();

      // The other one on the firm's own page.
      await supplier.go(`/fairs/${fairId}/profile`);
      await supplier.page.getByText('Người mua hoặc ban tổ chức hỏi').waitFor();
      expect(await supplier.page.getByText('Người mua hoặc ban tổ chức hỏi').count()).toBe(1);
      if (isByFigure) await supplier.page.getByRole('button', { name: /^Có: / }).click();
      else {
        await supplier.page.getByLabel(/^Con số/).fill('một ít');
        await supplier.page.getByRole('button', { name: 'Trả lời' }).click();
        await supplier.page.locator('[aria-invalid=true]').waitFor();
        await supplier.page.getByLabel(/^Con số/).fill('800');
        await supplier.page.getByRole('button', { name: 'Trả lời' }).click();
      }
      await supplier.page.getByText('Người mua hoặc ban tổ chức hỏi').waitFor({ state: 'detached' });
      const { company } = await asked<{ company: { facts: object[] } }>(
        organiser,
        'query ($c: ID!) { company(id: $c) { ... on Company { facts { kind taxonomyId amount unit source } } } }',
        { c: met.supplierId },
      );
      expect(company.facts).toEqual(
        expect.arrayContaining([
          { kind: 'CERTIFICATE', taxonomyId: 'iatf-16949', amount: null, unit: null, source: 'DECLARED' },
          { kind: 'MOQ', taxonomyId: null, amount: 800, unit: 'PCS', source: 'DECLARED' },
        ]),
      );
      await buyer.go(`/fairs/${fairId}/matches?need=${needId}`);
      const asks = (name: string) => card(name).getByRole('button', { name: /^ถามผู้จำหน่าย(: IATF|$)/ });
      await asks(ALONE).nth(1).waitFor();
      const isHeld = card(FIRM).getByRole('listitem').filter({ hasText: 'IATF 16949' });
      await isHeld.getByRole('img', { name: 'ผ่าน', exact: true }).waitFor();
      expect([await asks(ALONE).count(), await asks(FIRM).count()]).toEqual([2, 0]);
      expect([...buyer.faults, ...supplier.faults, ...stranger.faults]).toEqual([]);
      await stranger.context.close();
    });

    it('lets the office ask a firm by letter, and enter what a firm told it that nobody can write to', async () => {
      const { supplier, fairId, supplierId, aloneId } = met;
      const { page } = organiser;
      await organiser.go(`/fairs/${fairId}/firms/${aloneId}`);
      await page.getByRole('button', { name: /^Ask by letter: .*IATF 16949/ }).click();
      await page.getByText('Nobody of this company can be written to yet.').waitFor();
      const held = page.getByRole('table').getByText('IATF 16949');
      expect(await held.count()).toBe(0);
      await page.getByRole('button', { name: /^Yes: .*IATF 16949/ }).click();
      await held.waitFor();
      await page.reload();
      await held.waitFor();
      expect(await page.getByRole('button', { name: /^Ask by letter: .*IATF 16949/ }).count()).toBe(0);

      await organiser.go(`/fairs/${fairId}/firms/${supplierId}`);
      await page.getByRole('button', { name: /^Ask by letter: .*Thailand/ }).click();
      await page.getByText(/^Asked by letter/).waitFor();
      expect(await page.getByRole('button', { name: /^Ask by letter: .*Thailand/ }).count()).toBe(0);
      expect(await seriousIn(page)).toEqual([]);
      await supplier.go(`/fairs/${fairId}/profile`);
      const asked = supplier.page.getByRole('region', { name: 'Có người đang chờ bạn trả lời' });
      await asked.getByRole('button', { name: /^Có: .*Thái Lan/ }).click();
      await asked.waitFor({ state: 'detached' });
      await page.reload();
      await page.getByRole('table').getByText('Thailand').waitFor();
      expect([...organiser.faults, ...supplier.faults]).toEqual([]);
    });

    it('takes a wish to meet back, so that the other side sees it no longer, and may ask again', async () => {
      const { buyer, supplier, fairId, needId, buyerId, supplierId } = met;
      await asked(
        buyer,
        `mutation ($key: IdempotencyKey!, $wish: AskToMeetInput!) {
          askToMeet(idempotencyKey: $key, wish: $wish) { __typename } }`,
        {
          key: keyed('wish'),
          wish: { fairId, companyId: buyerId, otherCompanyId: supplierId, as: 'BUYER', needId },
        },
      );
      await supplier.go(`/fairs/${fairId}/requests`);
      await supplier.page.getByRole('button', { name: 'Đồng ý: Siam Thot Long' }).waitFor();

      const { page } = buyer;
      await buyer.go(`/fairs/${fairId}/requests`);
      await page.getByRole('link', { name: 'รออีกฝ่าย' }).click();
      await page.getByRole('heading', { level: 2, name: FIRM }).waitFor();
      await page.getByRole('button', { name: 'ถอนคำขอ' }).click();
      const sure = page.getByRole('dialog');

      await sure.getByText('อีกบริษัทจะไม่เห็นคำขอของคุณอีก').waitFor();
      await sure.getByRole('button', { name: 'คงไว้ตามเดิม' }).click();
      await page.getByRole('button', { name: 'ถอนคำขอ' }).click();
      expect(await seriousIn(page)).toEqual([]);
      await sure.getByRole('button', { name: 'ถอนคำขอ' }).click();
      await page.getByText('ไม่มีคำขอที่รออีกฝ่าย').waitFor();
      await page.getByRole('link', { name: 'จบแล้ว' }).click();
      await page.reload();
      await page.getByText('ถอนแล้ว', { exact: true }).waitFor();

      await supplier.page.reload();
      await supplier.page.getByText('Không ai đang chờ bạn trả lời.').waitFor();
      await buyer.go(`/fairs/${fairId}/matches?need=${needId}`);
      await page.getByText('ถอนคำขอแล้ว').waitFor();
      await page.getByRole('button', { name: `ขอนัดพบ: ${FIRM}` }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'ส่ง' }).click();
      await page.getByText('ขอแล้ว รอคำตอบ').waitFor();
      await supplier.page.reload();
      await supplier.page.getByRole('button', { name: 'Đồng ý: Siam Thot Long' }).waitFor();
      expect([...organiser.faults, ...buyer.faults, ...supplier.faults]).toEqual([]);
      for (const { context } of [organiser, buyer, supplier]) await context.close();
    });
  },
);
