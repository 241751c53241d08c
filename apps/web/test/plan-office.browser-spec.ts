import type { Browser } from 'playwright-core';
import { firstFair, missing, openBrowser, type Visitor, visitor } from './world/the-world.js';

interface Booth {
  readonly id: string;
  readonly number: string;
  readonly state: string;
  readonly companyId: string | null;
}

/** Those of an own hall: other tests take the demo's free booths. */
async function boothsOf({ ask }: Visitor, fairId: string, prefix: string): Promise<Booth[]> {
  const { plan } = (await ask(
    'query ($fairId: ID!) { plan(fairId: $fairId) { ... on Plan { booths { id number state companyId } } } }',
    { fairId },
  )) as unknown as { plan: { booths: Booth[] } };
  return plan.booths
    .filter(({ number }) => number.startsWith(prefix))
    .sort((one, other) => (one.number < other.number ? -1 : 1));
}

/** A pavilion's list as somebody exports it in their own language, with another firm for one booth. */
async function editedPavilion(
  { context, page }: Visitor,
  of: Readonly<Record<'fairId' | 'groupId', string>>,
  number: string,
  firm: string,
): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const language = await page.evaluate(() => document.documentElement.lang);
  const asked = new URLSearchParams({ ...of, format: 'csv', language });
  const list = await context.request.get(`/exports/pavilion?${asked.toString()}`);
  const [headings, ...rows] = (await list.text()).trimEnd().split('\r\n');
  const row = rows.find((line) => line.startsWith(`${number},`)) ?? '';
  const [named, marks] = [headings, row].map((line) => line.split(',').slice(-2).join(','));
  const buffer = Buffer.from(`firm,${named}\r\n${firm},${marks}\r\n`);
  return { name: 'pavilion.csv', mimeType: 'text/csv', buffer };
}

const PREFIX = 'Q';
const HALL = 'Hall of the plan office';

(missing ? describe.skip : describe)(`the plan's office${missing ? ` (skipped: ${missing} is missing)` : ''}`, () => {
  let browser: Browser;
  let organiser: Visitor;
  let fairId: string;
  beforeAll(async () => {
    browser = await openBrowser();
    organiser = await visitor(browser, { as: 'organiser', language: 'en', size: 'desktop' });
    fairId = await firstFair(organiser);
    await organiser.ask(
      'mutation ($input: LayOutHallInput!, $key: IdempotencyKey!) { layOutHall(input: $input, idempotencyKey: $key) { __typename } }',
      {
        key: `plan-office-${Date.now()}`,
        input: {
          ...{ fairId, name: HALL, booths: 16, numberPrefix: PREFIX },
          price: { amount: 20_000_000, currency: 'VND' },
        },
      },
    );
  });
  afterAll(() => browser.close());

  it('shows what merging makes before it is approved, by the keyboard alone, and splits the booth again', async () => {
    const { page, go } = organiser;
    const [one, other] = await boothsOf(organiser, fairId, PREFIX);
    await go(`/fairs/${fairId}/halls`);
    await page.getByRole('button', { name: HALL }).first().click();
    await page.locator(`g[data-booth="${one.id}"]`).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Shift+ArrowRight');
    await page.getByRole('heading', { name: `${one.number}, ${other.number}` }).waitFor();
    await page.getByRole('button', { name: 'Show what it would be' }).press('Enter');
    const merged = `${one.number}+${other.number}`;
    await page.locator(`[data-would-be="${merged}"]`).waitFor();
    // Nothing has happened yet.
    expect((await boothsOf(organiser, fairId, PREFIX)).map(({ number }) => number)).not.toContain(merged);
    await page.getByRole('button', { name: 'Merge', exact: true }).press('Enter');
    await page.getByText(`${one.number}, ${other.number} are now booth ${merged}.`).waitFor();
    const made = (await boothsOf(organiser, fairId, PREFIX)).find(({ number }) => number === merged);

    await page.locator(`g[data-booth="${made?.id}"]`).click();
    await page.getByText('Split', { exact: true }).click();
    await page.getByRole('textbox', { name: 'First piece' }).fill(`${one.number}x`);
    await page.getByRole('textbox', { name: 'Second piece' }).fill(`${one.number}y`);
    await page.getByRole('button', { name: 'Show what it would be' }).click();
    await page.locator(`[data-would-be="${one.number}y"]`).waitFor();
    await page.getByRole('button', { name: 'Split', exact: true }).click();
    await page.getByText(`Booth ${merged} is now ${one.number}x, ${one.number}y.`).waitFor();
    expect(organiser.faults).toEqual([]);
  });

  it('names a number that is taken, and changes what a booth is', async () => {
    const { page, go } = organiser;
    const booths = await boothsOf(organiser, fairId, PREFIX);
    const [booth, last] = [booths[booths.length - 2], booths[booths.length - 1]];
    await go(`/fairs/${fairId}/halls`);
    await page.getByRole('button', { name: HALL }).first().click();
    await page.locator(`g[data-booth="${booth.id}"]`).click();
    await page.getByText('Change what it is').click();
    await page.getByRole('textbox', { name: 'Number' }).fill(last.number);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('This booth number appears twice.').waitFor();
    await page.getByRole('textbox', { name: 'Number' }).fill(`${booth.number}z`);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText(`Booth ${booth.number}z is saved.`).waitFor();
    await page.locator(`g[data-booth="${booth.id}"]`, { hasText: `${booth.number}z` }).waitFor();
    expect(organiser.faults).toEqual([]);
  });

  it('shows what an edited list of booths would change, and changes it once that is approved', async () => {
    const { page, go } = organiser;
    const [one, other] = (await boothsOf(organiser, fairId, PREFIX)).slice(3);
    await go(`/fairs/${fairId}/halls`);
    await page.getByRole('button', { name: 'Booths by file' }).click();
    const address = await page.getByRole('link', { name: 'Export to Excel' }).getAttribute('href');
    const list = await organiser.context.request.get(`${address?.replace('format=xlsx', 'format=csv')}`);
    const numbers = new Map([
      [one.number, other.number],
      [other.number, one.number],
    ]);
    const swapped = (await list.text())
      .split('\r\n')
      .map((line) => line.replace(/^[^,]+/, (number) => numbers.get(number) ?? number))
      .join('\r\n');
    const file = { name: 'booths.csv', mimeType: 'text/csv', buffer: Buffer.from(swapped) };
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('heading', { name: '2 changes' }).waitFor();
    await page.getByRole('button', { name: 'Make these 2 changes' }).click();
    await page.getByText('2 booths were changed.').waitFor();
    const now = new Map((await boothsOf(organiser, fairId, PREFIX)).map(({ id, number }) => [id, number]));
    expect([now.get(one.id), now.get(other.id)]).toEqual([other.number, one.number]);
    expect(organiser.faults).toEqual([]);
  });

  it('puts booths aside for a group, whose leader gives one to a firm and takes it back', async () => {
    const { page, go } = organiser;
    const [booth] = (await boothsOf(organiser, fairId, PREFIX)).slice(-4);
    const leader = await visitor(browser, { as: 'leader', language: 'vi', size: 'phone' });
    const { groups } = (await leader.ask(
      'query ($fairId: ID!) { groups(fairId: $fairId) { ... on Groups { groups { id } } } }',
      {
        fairId,
      },
    )) as unknown as { groups: { groups: { id: string }[] } };
    const groupId = groups.groups[0].id;
    await go(`/fairs/${fairId}/pavilions?group=${groupId}`);
    await page.getByRole('button', { name: HALL }).first().click();
    await page.locator(`g[data-booth="${booth.id}"]`).click();
    await page.getByLabel('The leader may give them until').fill('2099-12-24T17:00');
    await page.getByRole('button', { name: 'Put aside' }).click();
    await page.getByText(`Booth ${booth.number} is put aside.`).waitFor();

    await leader.go(`/fairs/${fairId}/pavilions`);
    await leader.page.getByRole('checkbox', { name: booth.number, exact: true }).check();
    await leader.page.getByLabel('Doanh nghiệp trong đoàn').selectOption({ index: 1 });
    await leader.page.getByRole('button', { name: 'Phân cho doanh nghiệp này' }).click();
    await leader.page.getByText(`đã có gian ${booth.number}.`).waitFor();
    // The organiser's plan follows by itself.
    await page.locator(`g[data-booth="${booth.id}"][data-look="MINE"]`).waitFor();
    await leader.page.getByRole('checkbox', { name: booth.number, exact: true }).check();
    await leader.page.getByRole('button', { name: 'Lấy lại' }).click();
    await leader.page.getByText(`Gian ${booth.number} lại thuộc về đoàn.`).waitFor();
    const [{ state }] = await boothsOf(organiser, fairId, booth.number);
    expect(state).toBe('RESERVED');

    // The same by the edited list: whose the booth is from now on stands beside it.
    const { pavilion } = (await organiser.ask(
      'query ($fairId: ID!, $groupId: ID!) { pavilion(fairId: $fairId, groupId: $groupId) { ... on Pavilion { firms { companyId companyName } } } }',
      { fairId, groupId },
    )) as unknown as { pavilion: { firms: { companyId: string; companyName: string }[] } };
    const [firm] = pavilion.firms;
    const given = await editedPavilion(organiser, { fairId, groupId }, booth.number, firm.companyId);
    await page.getByLabel('Edited list of the pavilion').setInputFiles(given);
    await page.getByRole('row').filter({ hasText: firm.companyName }).waitFor();
    await page.getByRole('row').filter({ hasText: 'price' }).filter({ hasText: 'VND' }).waitFor();
    await page.getByRole('button', { name: 'Make these 2 changes' }).click();
    await page.locator(`g[data-booth="${booth.id}"][data-look="MINE"]`).waitFor();
    const [{ companyId }] = await boothsOf(organiser, fairId, booth.number);
    expect(companyId).toBe(firm.companyId);

    // Its leader takes a list back in a language that the office does not have, and sees what is wrong in it, too.
    const abroad = await visitor(browser, { as: 'leader', language: 'ja', size: 'phone' });
    const byLeader = async (cell: string): Promise<void> => {
      const file = await editedPavilion(abroad, { fairId, groupId }, booth.number, cell);
      await abroad.page.getByLabel('編集した団体ブースの一覧').setInputFiles(file);
    };
    await abroad.go(`/fairs/${fairId}/pavilions`);
    const link = abroad.page.getByRole('link', { name: 'Excelでダウンロード' });
    expect(await link.getAttribute('href')).toContain(`groupId=${groupId}&format=xlsx&language=ja`);
    await byLeader('Nobody');
    await abroad.page.getByText('修正が必要な箇所が1件あります').waitFor();
    await byLeader('');
    await abroad.page.getByRole('row').filter({ hasText: firm.companyName }).filter({ hasText: '（空欄）' }).waitFor();
    await abroad.page.getByRole('button', { name: '1件の変更を実行' }).click();
    await abroad.page.getByText('1件のブースを変更しました。').waitFor();
    expect(await boothsOf(organiser, fairId, booth.number)).toMatchObject([{ state: 'RESERVED', companyId: null }]);
    expect(abroad.faults).toEqual([]);
    await abroad.context.close();
    expect([...organiser.faults, ...leader.faults]).toEqual([]);
    await leader.context.close();
  });
});
