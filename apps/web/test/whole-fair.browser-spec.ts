import type { Browser, Page } from 'playwright-core';
import { linkInLetter } from './world/letters.js';
import { chipOf, dragToWhereItFits, seeThrough } from './world/organiser-hand.js';
import { aTaxCode } from './world/tax-code.js';
import { mailDir, missing, openBrowser, PASSWORD, type Visitor, visitor } from './world/the-world.js';

const DAY_MS = 86_400_000;
const dayFrom = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);
/** What the newcomer's firm makes, as it says it. */
const CLAIM = 'Chúng tôi đúc áp lực nhôm (die casting) các chi tiết ô tô. Năng lực 50.000 chiếc/tháng.';
const NEED = 'アルミニウムダイカストの自動車部品を探しています。月5,000個。';

interface Firm {
  readonly id: string;
  readonly shortName: string;
}

async function ownCompanyId({ ask }: Visitor): Promise<string> {
  const { me } = (await ask('{ me { memberships { companyId } } }')) as unknown as {
    me: { memberships: { companyId: string | null }[] };
  };
  return me.memberships.find(({ companyId }) => companyId)?.companyId ?? '';
}

/** One firm from a list, two that the directory knows. */
async function bringFirms(
  organiser: Visitor,
  fairId: string,
  known: Record<'supplier' | 'buyer', string>,
): Promise<Firm> {
  const { page, go, ask } = organiser;
  await go(`/fairs/${fairId}/firms?tab=import`);
  await page.getByLabel('List of companies').setInputFiles({
    name: 'firms.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      `registered name,tax code,country,role\nNewcomer ${Date.now()} (Fictional),${aTaxCode()},VN,supplier\n`,
    ),
  });
  await page.getByRole('button', { name: 'Register 1 company' }).click();
  await page.getByText('1 company takes part.').waitFor();
  for (const input of [
    { fairId, companyId: known.supplier, asSupplier: true },
    { fairId, companyId: known.buyer, asBuyer: true },
  ])
    await ask('mutation ($input: ParticipationInput!) { registerParticipation(input: $input) { __typename } }', {
      input,
    });
  const { companies } = (await ask(
    `query ($f: ID!) { companies(fairId: $f, first: 20, filter: { role: SUPPLIER }) {
      ... on CompanyConnection { nodes { id shortName } } } }`,
    { f: fairId },
  )) as unknown as { companies: { nodes: Firm[] } };
  const [newcomer] = companies.nodes.filter(({ id }) => id !== known.supplier);
  return newcomer;
}

async function nameOf({ ask }: Visitor, companyId: string): Promise<string> {
  const { company } = (await ask('query ($id: ID!) { company(id: $id) { ... on Company { shortName } } }', {
    id: companyId,
  })) as unknown as { company: Firm };
  return company.shortName;
}

async function openFair({ page, go }: Visitor): Promise<string> {
  await go('/');
  await page.getByRole('link', { name: 'Open another fair' }).click();
  await page.getByLabel('Name in Vietnamese').fill('Hội chợ thử (Mẫu)');
  await page.getByLabel('Name in English').fill('A fair tried out (Fictional)');
  await page.getByLabel('First day').fill(dayFrom(400));
  await page.getByLabel('Last day').fill(dayFrom(400));
  await page.getByLabel('Venue').fill('Demo Exhibition Centre (Fictional)');
  await page.getByLabel('Short name').fill(`tried-${Date.now()}`);
  await page.getByRole('button', { name: 'Open the fair' }).click();
  await page.waitForURL('**/setup?tab=hours');
  return /fairs\/([^/]+)/.exec(page.url())?.[1] ?? '';
}

/** Hours, tables, terms, prices and a hall: what a fair needs before anybody can book. */
async function setUp({ page, go }: Visitor, fairId: string): Promise<void> {
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved.').waitFor();
  await page.getByRole('link', { name: 'Tables and rooms' }).click();
  await page.getByLabel('Beside all zones').fill('4');
  await page.getByRole('button', { name: 'Save' }).first().click();
  await page.getByText('Saved.').waitFor();
  await page.getByRole('link', { name: 'Booking terms' }).click();
  await page.getByLabel('Booking opens').fill(`${dayFrom(-1)}T08:00`);
  await page.getByLabel('Booking closes').fill(`${dayFrom(50)}T18:00`);
  await page.getByRole('button', { name: 'Save' }).first().click();
  await page.getByText('Saved.').waitFor();
  await page.getByRole('link', { name: 'Prices and accounts' }).click();
  await page.getByRole('group', { name: 'Rent' }).getByRole('button', { name: 'Add a row' }).click();
  await page.getByLabel('đồng (firms of Vietnam)').fill('2500000');
  await page.getByRole('button', { name: 'Set version 1' }).click();
  await page.getByText(/^Version 1, since/).waitFor();
  await go(`/fairs/${fairId}/halls`);
  await page.getByRole('button', { name: 'Lay out a hall' }).click();
  await page.getByLabel('Name of the hall').fill('Hall 1');
  await page.getByLabel('Number of booths').fill('12');
  await page.getByLabel('Price of a booth').fill('22000000');
  await page.getByRole('button', { name: 'Lay it out' }).click();
  await page.getByText('The hall is laid out.').first().waitFor();
}

/** A newcomer comes by the letter, says who they are, what they speak and agree to, and what their firm makes. */
async function settleIn(newcomer: Visitor, { email, fairId }: { email: string; fairId: string }): Promise<void> {
  const { page, go } = newcomer;
  await go('/');
  await page.goto(await linkInLetter(mailDir(), email, new URL('/invitation#', page.url()).href));
  await page.locator('input[name=ownName]').fill('Người Thử (Mẫu)');
  await page.locator('input[name=latinName]').fill('Nguoi Thu (Fictional)');
  await page.locator('input[name=password]').fill(PASSWORD);
  await page.getByRole('button', { name: 'Tạo tài khoản và nhận lời mời' }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/invitation'));

  await go('/account');
  // No interpreter is engaged at this fair.
  await page.locator('select[name=JA]').selectOption('WORKING');
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await page.getByText('Đã lưu.').waitFor();
  for (const consent of [/trong danh mục hội chợ/, /doanh nghiệp nước ngoài/]) {
    await page.getByRole('checkbox', { name: consent, disabled: false }).click();
    await page.getByRole('checkbox', { name: consent, checked: true, disabled: false }).waitFor();
  }
  await go(`/fairs/${fairId}/profile`);
  await page.getByRole('textbox', { name: 'Nội dung' }).fill(CLAIM);
  await page.getByRole('button', { name: 'Lưu và đọc' }).click();
  await page
    .getByRole('button', { name: /^Đúng: / })
    .first()
    .waitFor();
}

const freeBooth = async ({ ask }: Visitor, fairId: string): Promise<string> => {
  const { plan } = (await ask('query ($f: ID!) { plan(fairId: $f) { ... on Plan { booths { id state } } } }', {
    f: fairId,
  })) as unknown as { plan: { booths: { id: string; state: string }[] } };
  return plan.booths.find(({ state }) => state === 'FREE')?.id ?? '';
};

/** Both press at once: one gets it, the other is told in words. */
async function race(one: Visitor, other: Visitor, fairId: string): Promise<void> {
  const boothId = await freeBooth(one, fairId);
  const rivals = [
    { visitor: one, book: 'Book this booth', lost: /Somebody else has just taken this booth/ },
    { visitor: other, book: 'Đặt gian hàng này', lost: /vừa có người khác lấy/ },
  ];
  const button = ({ visitor: { page }, book }: (typeof rivals)[number]) => page.getByRole('button', { name: book });
  await Promise.all(
    rivals.map(async (rival) => {
      await rival.visitor.go(`/fairs/${fairId}/plan?booth=${boothId}`);
      await button(rival).waitFor();
    }),
  );
  await Promise.all(rivals.map((rival) => button(rival).click()));
  const ends = await Promise.all(
    rivals.map(({ visitor: { page }, lost }) =>
      Promise.race([
        page.waitForURL('**/bookings').then(() => 'booked'),
        page
          .getByText(lost)
          .first()
          .waitFor()
          .then(() => 'lost'),
      ]),
    ),
  );
  expect([...ends].sort()).toEqual(['booked', 'lost']);
}

/** Says that oneself goes to the fair for the company. */
async function attend({ ask }: Visitor, fairId: string, companyId: string): Promise<void> {
  const { me } = (await ask('{ me { personId } }')) as unknown as { me: { personId: string } };
  await ask('mutation ($input: DelegatesInput!) { chooseDelegates(input: $input) { __typename } }', {
    input: { fairId, companyId, personIds: [me.personId] },
  });
}

async function startRound(page: Page, fairId: string, kind: 'propose' | 'timetable'): Promise<void> {
  await page.goto(`/fairs/${fairId}/rounds`);
  await page.getByRole('radio', { name: new RegExp(`^${kind} round`, 'i') }).check();
  await page.getByRole('button', { name: `Start the ${kind} round` }).click();
  await seeThrough(page, kind === 'propose' ? 'Propose round' : 'Timetable round');
}

(missing ? describe.skip : describe)(
  `a whole fair in a browser${missing ? ` (skipped: ${missing} is missing)` : ''}`,
  () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await openBrowser();
    });
    afterAll(() => browser.close());

    it('goes from the empty hall to a repaired day, in three languages, on desktops and phones', async () => {
      const organiser = await visitor(browser, { as: 'organiser', language: 'en', size: 'desktop' });
      const exhibitor = await visitor(browser, { as: 'exhibitor', language: 'en', size: 'desktop' });
      const newcomer = await visitor(browser, { language: 'vi', size: 'phone' });
      const buyer = await visitor(browser, { as: 'buyer', language: 'ja', size: 'phone' });
      const { page } = organiser;

      const fairId = await openFair(organiser);
      await setUp(organiser, fairId);
      const known = { supplier: await ownCompanyId(exhibitor), buyer: await ownCompanyId(buyer) };
      const firm = await bringFirms(organiser, fairId, known);
      const email = `newcomer-${Date.now()}@newcomers.example`;
      await organiser.ask(
        `mutation ($key: IdempotencyKey!, $i: InvitationInput!) {
          invitePerson(idempotencyKey: $key, invitation: $i) { __typename } }`,
        { key: email, i: { fairId, companyId: firm.id, role: 'MEMBER', language: 'VI', email } },
      );
      await settleIn(newcomer, { email, fairId });
      await attend(newcomer, fairId, firm.id);
      await attend(buyer, fairId, known.buyer);

      await race(exhibitor, newcomer, fairId);

      await buyer.go(`/fairs/${fairId}/needs/new`);
      await buyer.page.getByRole('textbox', { name: '文章' }).fill(NEED);
      await buyer.page.getByRole('button', { name: '読み取る' }).click();
      await buyer.page
        .getByRole('button', { name: /^正しい/ })
        .first()
        .waitFor();

      await startRound(page, fairId, 'propose');
      await page.getByRole('link', { name: 'Look through the proposals' }).click();
      await page.getByRole('article').filter({ hasText: firm.shortName }).waitFor();
      await page.getByRole('button', { name: /^Offer to both sides/ }).click();
      await page.getByRole('button', { name: 'Offer them' }).click();
      await page.getByText(/meetings? w.* offered/).waitFor();
      await newcomer.go(`/fairs/${fairId}/requests`);
      await newcomer.page.getByRole('button', { name: 'Đồng ý' }).click();
      await newcomer.page.getByText('Không ai đang chờ bạn trả lời.').waitFor();
      await buyer.go(`/fairs/${fairId}/requests`);
      await buyer.page.getByText(firm.shortName).first().waitFor();
      await buyer.page.getByRole('button', { name: '受ける' }).click();

      await startRound(page, fairId, 'timetable');
      await page.goto(`/fairs/${fairId}/timetable`);
      const requestId = (await page.locator('[data-request]').first().getAttribute('data-request')) ?? '';
      await chipOf(page, requestId).scrollIntoViewIfNeeded();
      const stood = await chipOf(page, requestId).getAttribute('aria-label');
      await dragToWhereItFits(page, requestId);
      await page.mouse.up();
      await page.locator(`[data-request="${requestId}"][aria-label$=", pinned"]`).first().waitFor();
      expect(await chipOf(page, requestId).getAttribute('aria-label')).not.toBe(`${stood}, pinned`);
      await page.getByRole('link', { name: 'Versions and release' }).click();
      await page.getByRole('button', { name: 'Release the timetable…' }).click();
      await page.getByRole('button', { name: /^Release version \d+$/ }).click();
      await page
        .getByText(/^Version \d+ is released\./)
        .first()
        .waitFor();

      await newcomer.go(`/fairs/${fairId}/agenda`);
      await newcomer.page.getByRole('heading', { level: 1, name: /^Lịch hẹn/ }).waitFor();
      await newcomer.page
        .getByText(await nameOf(organiser, known.buyer))
        .first()
        .waitFor();
      await buyer.go(`/fairs/${fairId}/agenda`);
      await buyer.page.getByRole('heading', { level: 1, name: /予定/ }).waitFor();
      await buyer.page.getByText(firm.shortName).first().waitFor();
      // One of the buyer's people takes the meeting.
      const { me } = (await buyer.ask('{ me { person { id } } }')) as unknown as { me: { person: { id: string } } };
      await buyer.ask('mutation ($input: DelegatesInput!) { chooseDelegates(input: $input) { __typename } }', {
        input: { fairId, companyId: known.buyer, personIds: [me.person.id] },
      });
      await buyer.go(`/fairs/${fairId}/agenda`);
      await buyer.page.getByText('当社の出席者を選ぶ').first().click();
      const goes = buyer.page.getByRole('group', { name: '当社の出席者を選ぶ' }).first().getByRole('button').first();
      await goes.click();
      await goes.and(buyer.page.locator('[aria-pressed=true]')).waitFor();

      // The day of the fair: the newcomer's firm does not come.
      await page.goto(`/fairs/${fairId}/desk`);
      const line = page.getByRole('group', { name: firm.shortName });
      await line.getByRole('button', { name: 'No-show' }).first().click();
      await page.getByText(/1 cancelled/).waitFor();
      await page.getByRole('button', { name: 'Apply and tell everybody' }).click();
      await page.getByText(/^Done: timetable \d+ is released/).waitFor();
      await buyer.go(`/fairs/${fairId}/agenda`);
      await buyer.page.getByText('面談はまだありません。').waitFor();

      for (const { faults, context } of [organiser, exhibitor, newcomer, buyer]) {
        expect(faults).toEqual([]);
        await context.close();
      }
    });
  },
);
