import type { Browser, Page } from 'playwright-core';
import { seriousIn } from './world/axe.js';
import { firstFair, missing, openBrowser, type Visitor, visitor } from './world/the-world.js';

const WORDS = {
  vi: {
    catalogue: 'Danh mục đơn vị trưng bày',
    companies: 'Doanh nghiệp',
    print: 'Danh mục để in',
    index: 'Tra cứu theo sản phẩm',
  },
  ja: { catalogue: '出展企業カタログ', companies: '企業', print: '印刷用カタログ', index: '製品別索引' },
  th: { catalogue: 'แค็ตตาล็อกผู้แสดงสินค้า', companies: 'บริษัท', print: 'แค็ตตาล็อกสำหรับพิมพ์', index: 'ดัชนีตามสินค้า' },
} as const;
const STRANGERS = [
  { language: 'vi', size: 'phone' },
  { language: 'ja', size: 'desktop' },
  { language: 'th', size: 'phone' },
] as const;

interface Firm {
  readonly id: string;
  readonly shortName: string;
  readonly taxCode?: string | null;
  readonly booths?: readonly object[];
}
interface FirmPage {
  readonly nodes: readonly Firm[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

/** All firms that a query over pages answers: `found` is its alias. */
async function everyFirm({ ask }: Visitor, fair: string, query: string): Promise<readonly Firm[]> {
  const firms: Firm[] = [];
  for (let after: string | null = null, more = true; more;) {
    const { found } = (await ask(query, { fair, after })) as unknown as { found: FirmPage };
    firms.push(...found.nodes);
    after = found.pageInfo.endCursor;
    more = found.pageInfo.hasNextPage;
  }
  return firms;
}
const PUBLIC_FIRMS = `query ($fair: ID!, $after: String) { found: publicCatalogue(fairId: $fair, first: 100, after: $after) {
  ... on CatalogueEntryConnection { nodes { id shortName booths { id } } pageInfo { hasNextPage endCursor } } } }`;
const ALL_FIRMS = `query ($fair: ID!, $after: String) { found: companies(fairId: $fair, first: 100, after: $after) {
  ... on CompanyConnection { nodes { id shortName taxCode } pageInfo { hasNextPage endCursor } } } }`;

/** Everything that the gateway sends this page from now on. */
function heardBy(page: Page): () => Promise<string> {
  const bodies: Promise<string>[] = [];
  page.on('response', (response) => {
    if (/graphql$|booths.taken$/.test(response.url())) bodies.push(response.text().catch(() => ''));
  });
  return async () => (await Promise.all(bodies)).join('\n');
}

async function expectFine(page: Page): Promise<void> {
  expect(await seriousIn(page)).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0);
}

(missing ? describe.skip : describe)(`before the public${missing ? ` (skipped: ${missing} is missing)` : ''}`, () => {
  let browser: Browser;
  let fair: string;
  let atBooth: string;
  /** What no stranger may hear: ids and names of firms that did not agree, and everybody's tax code. */
  let secrets: readonly string[];
  beforeAll(async () => {
    browser = await openBrowser();
    const organiser = await visitor(browser, { as: 'organiser', language: 'en', size: 'desktop' });
    fair = await firstFair(organiser);
    const shown = await everyFirm(organiser, fair, PUBLIC_FIRMS);
    atBooth = shown.find(({ booths }) => booths && booths.length > 0)?.id ?? '';
    const ids = new Set(shown.map(({ id }) => id));
    secrets = (await everyFirm(organiser, fair, ALL_FIRMS)).flatMap(({ id, shortName, taxCode }) => [
      ...(ids.has(id) ? [] : [id, shortName]),
      ...(taxCode ? [taxCode] : []),
    ]);
    await organiser.context.close();
  });
  afterAll(() => browser.close());

  it.each(STRANGERS)(
    'a stranger goes from the fair to the printable catalogue and hears of no firm that did not agree: $language on a $size',
    async ({ language, size }) => {
      const { context, page, faults, go } = await visitor(browser, { language, size });
      const heard = heardBy(page);
      const words = WORDS[language];
      const main = page.getByRole('main');
      await go(`/fairs/${fair}`);
      await main.getByRole('link', { name: words.catalogue }).click();
      await page.getByRole('heading', { level: 1, name: words.companies }).waitFor();
      const firm = main.getByRole('heading', { level: 2 }).getByRole('link').first();
      const name = (await firm.textContent()) ?? '';
      await expectFine(page);
      await firm.click();
      await page.getByRole('heading', { level: 1, name }).waitFor();
      await expectFine(page);

      await go(`/fairs/${fair}/companies/${atBooth}`);
      await main.locator('a[href*="/plan?booth="]').first().click();
      await page.locator('[data-booth][data-selected]').waitFor();
      // Strangers tell free from taken, and nothing between.
      const looks = await page.evaluate<string[]>(
        "[...new Set([...document.querySelectorAll('[data-booth]')].map((booth) => booth.dataset.look))].sort()",
      );
      expect(looks).toEqual(['BOOKED', 'FREE']);
      await expectFine(page);

      await go(`/fairs/${fair}/companies`);
      await main.getByRole('link', { name: words.print }).click();
      await page.getByRole('heading', { level: 2, name: words.index }).waitFor();
      expect(await page.locator('article').count()).toBeGreaterThan(100);
      await expectFine(page);

      const everything = await heard();
      expect(everything).toContain(`"${name}"`);
      expect(secrets.length).toBeGreaterThan(100);
      expect(secrets.filter((word) => everything.includes(`"${word}"`))).toEqual([]);
      expect(faults).toEqual([]);
      await context.close();
    },
  );

  it.each([
    ['ja', '機械製造（Cơ khí）'],
    ['en', 'Mechanical engineering (Cơ khí)'],
    ['vi', 'Cơ khí'],
  ])('a stranger reads in %s what a zone is, beside the name that hangs in the hall: %s', async (language, name) => {
    const { page, go, faults, context } = await visitor(browser, { language, size: 'phone' });
    await go(`/fairs/${fair}/plan`);
    const zone = page.getByRole('button', { name, exact: true });
    await zone.click();
    await zone.and(page.locator('[aria-pressed=true]')).waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  it('a stranger sees a booth change its colour when somebody holds it', async () => {
    const stranger = await visitor(browser, { language: 'en', size: 'desktop' });
    await stranger.go(`/fairs/${fair}/plan`);
    const boothId = await stranger.page.locator('[data-booth][data-look=FREE]').last().getAttribute('data-booth');
    const exhibitor = await visitor(browser, { as: 'exhibitor', language: 'en', size: 'desktop' });
    const { me } = (await exhibitor.ask('{ me { memberships { companyId } } }')) as unknown as {
      me: { memberships: { companyId: string | null }[] };
    };
    const companyId = me.memberships.find((membership) => membership.companyId)?.companyId;
    const { holdBooth } = (await exhibitor.ask(
      `mutation ($input: ClaimInput!, $key: IdempotencyKey!) {
        holdBooth(input: $input, idempotencyKey: $key) { __typename ... on HeldBooth { bookingId } } }`,
      { input: { fairId: fair, boothId, companyId }, key: crypto.randomUUID() },
    )) as unknown as { holdBooth: { __typename: string; bookingId: string } };
    expect(holdBooth.__typename).toBe('HeldBooth');
    await stranger.page.locator(`[data-booth="${boothId}"][data-look=BOOKED]`).waitFor();
    await exhibitor.ask(
      `mutation ($input: ReleaseInput!, $key: IdempotencyKey!) {
        releaseBooth(input: $input, idempotencyKey: $key) { __typename } }`,
      { input: { fairId: fair, bookingId: holdBooth.bookingId }, key: crypto.randomUUID() },
    );
    expect(stranger.faults).toEqual([]);
    await stranger.context.close();
    await exhibitor.context.close();
  });
});
