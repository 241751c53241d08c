import type { Browser } from 'playwright-core';
import { asked, keyed } from './world/asked.js';
import { seriousIn } from './world/axe.js';
import { boothsOf, dayFrom, ownFair, staffOf } from './world/own-fair.js';
import { missing, openBrowser, type Visitor, visitor } from './world/the-world.js';

/** Booths one firm after another would like, by themselves. */
const wishFor = (of: Visitor, fairId: string, companyId: string, boothIds: readonly string[]): Promise<unknown> =>
  asked(
    of,
    `mutation ($key: IdempotencyKey!, $input: HandInWishesInput!) {
      handInWishes(idempotencyKey: $key, input: $input) { __typename ... on HandedInWishes { requestId } } }`,
    { key: keyed('wishes'), input: { fairId, companyId, wishes: boothIds.map((id) => ({ boothIds: [id] })) } },
  );

(missing ? describe.skip : describe)(`a draw in a browser${missing ? ` (skipped: ${missing} is missing)` : ''}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('is called for, weighed by points, tried twice, published and released: firms find their booths and why', async () => {
    const organiser = await visitor(browser, { as: 'organiser', language: 'en', size: 'desktop' });
    const { page, go } = organiser;
    const { fairId, firms, booths } = await ownFair(organiser, {
      firms: ['Alder', 'Birch', 'Cedar'],
      booths: 2,
    });
    const [alder, birch, cedar] = firms;
    const [wanted, other] = booths;
    const member = (companyId: string, language: string): Promise<Visitor> =>
      staffOf(browser, organiser, { fairId, companyId }, { language, size: 'phone' });
    const [winner, loser, third] = [await member(alder, 'ko'), await member(birch, 'en'), await member(cedar, 'vi')];

    await go(`/fairs/${fairId}/draws`);
    await page.getByLabel('Wishes until').fill(`${dayFrom(30)}T18:00`);
    await page.getByRole('button', { name: 'Call for wishes' }).click();
    await page.getByText(/^Exhibitors may hand in wishes until .+, for up to 4 booths together\.$/).waitFor();

    // All would like the same booth, and one of them the other one as well.
    await winner.go(`/fairs/${fairId}/wishes`);
    await winner.page.locator('summary', { hasText: '부스 지정' }).click();
    await winner.page.getByLabel('어느 부스입니까?').selectOption(wanted.id);
    await winner.page.getByRole('button', { name: '목록에 추가' }).click();
    await winner.page.getByRole('button', { name: '제출', exact: true }).click();
    await winner.page.getByText(/^제출했습니다/).waitFor();
    await wishFor(loser, fairId, birch, [wanted.id]);
    await wishFor(third, fairId, cedar, [wanted.id, other.id]);

    // Points by a file: nothing of a wrong one, all of a right one.
    await page.getByRole('link', { name: 'Applicants' }).click();
    await page.getByText('3 firms have handed in wishes.').waitFor();
    const list = await page.getByRole('link', { name: 'Wishes and points as Excel' }).getAttribute('href');
    const csv = await (await organiser.context.request.get(`${list}`.replace('xlsx', 'csv'))).text();
    const send = (body: string): Promise<void> =>
      page.getByLabel('Priority points').setInputFiles({
        ...{ name: 'points.csv', mimeType: 'text/csv' },
        buffer: Buffer.from(body),
      });
    const given = (sheet: string, name: string, points: number): string =>
      sheet.replace(new RegExp(`(,${name}[^,]*,[^,]*),0,`), `$1,${points},`);
    const withPoints = given(given(csv, 'Birch', 20), 'Cedar', 5);
    await send(withPoints.replace(/^\d+(?=,Cedar)/m, '0000000000'));
    await page.getByText(/^Row 4 company:/).waitFor();
    const pointsOf = (name: string) => page.getByRole('textbox', { name: `Points of ${name}` });
    expect(await pointsOf('Birch').inputValue()).toBe('0');
    await send(withPoints);
    await page.getByText('3 firms have their points.').waitFor();
    await page.locator('input[aria-label="Points of Birch"][value="20"]').waitFor();
    // And by hand: no letters, then a number.
    await pointsOf('Alder').fill('many');
    await page.getByText('A whole number from 0 to 10,000').first().waitFor();
    expect(await page.getByRole('button', { name: /^Save the points/ }).count()).toBe(0);
    await pointsOf('Alder').fill('300');
    await page.getByRole('checkbox', { name: 'Cedar is a newcomer' }).check();
    expect(await seriousIn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Save the points of 2 firms' }).click();
    await page.getByText('2 firms have their points.').waitFor();
    await page.reload();
    await page.locator('input[aria-label="Points of Alder"][value="300"]').waitFor();
    expect(await page.getByRole('checkbox', { name: 'Cedar is a newcomer' }).isChecked()).toBe(true);
    await winner.page.reload();
    await winner.page.getByText('지난 참가로 받은 점수는 300점입니다.').waitFor();

    // Two what-ifs beside each other; meanwhile a firm hands in its wishes anew.
    await page.getByRole('link', { name: 'Draws', exact: true }).click();
    const card = (name: string) => page.getByRole('article', { name, exact: true });
    for (const name of ['By chance', 'By points']) {
      const open = page.getByRole('button', { name: 'New draw' });
      await open.or(page.locator('input[name=name]')).first().waitFor();
      if (await open.isVisible()) await open.click();
      await page.getByText(/^Wishes can still be handed in until/).waitFor();
      await page.locator('input[name=name]').fill(name);
      await page.locator('input[name=seed]').fill('7');
      if (name === 'By chance') {
        await page.locator('summary', { hasText: 'What a wish is worth' }).click();
        await page.getByLabel('Points that everybody has').fill('10000');
      }
      await page.getByRole('button', { name: 'Draw', exact: true }).click();
      await card(name).getByText('Drawn', { exact: true }).waitFor();
      await card(name).getByRole('checkbox', { name: 'Compare' }).check();
      if (name === 'By chance') await wishFor(third, fairId, cedar, [wanted.id, other.id]);
    }
    await page
      .getByRole('region', { name: 'Side by side' })
      .getByText(/^By points: better for \d, worse for \d$/)
      .waitFor();
    await card('By points').getByRole('button', { name: 'Who gets what' }).click();
    const outcome = (name: string) => card('By points').getByRole('row').filter({ hasText: name });
    await outcome('Alder').getByRole('cell', { name: wanted.number, exact: true }).waitFor();
    await outcome('Cedar').getByRole('cell', { name: other.number, exact: true }).waitFor();
    expect(await seriousIn(page)).toEqual([]);
    const dialog = page.getByRole('dialog');
    await card('By chance').getByRole('button', { name: 'Release', exact: true }).click();
    await dialog.getByRole('button', { name: 'Release it' }).click();
    await dialog.getByText('The firm has changed its wishes since the draw. Please draw anew.').waitFor();
    expect(await dialog.getByRole('listitem').allTextContents()).toEqual([expect.stringContaining(', Cedar:')]);
    await dialog.getByRole('button', { name: 'Not now' }).click();
    await card('By chance').getByRole('button', { name: 'Publish the inputs' }).click();
    await card('By chance')
      .getByText(/^Inputs published/)
      .waitFor();
    await card('By chance').getByRole('button', { name: 'Drop' }).click();
    await dialog.getByRole('heading', { name: 'Drop “By chance”?' }).waitFor();
    await dialog.getByRole('button', { name: 'Drop it' }).click();
    await card('By chance').getByText('Dropped', { exact: true }).waitFor();

    await card('By points').getByRole('button', { name: 'Publish the inputs' }).click();
    await card('By points')
      .getByText(/^Inputs published/)
      .waitFor();
    await loser.go(`/fairs/${fairId}/wishes`);
    await loser.page.getByRole('heading', { name: 'By chance' }).waitFor();
    const inputs = loser.page.getByRole('link', { name: 'Inputs (JSON): By points' });
    const published = await (await loser.context.request.get(`${await inputs.getAttribute('href')}`)).text();
    expect(published).not.toContain(birch);
    await loser.page.getByText(/^In these lists you are/).waitFor();
    await loser.page.getByText('Put away by the organiser: this draw gives nobody a booth.').waitFor();

    await card('By points').getByRole('button', { name: 'Release', exact: true }).click();
    await dialog.getByRole('heading', { name: 'Release “By points”?' }).waitFor();
    await dialog.getByText(/^It gives booths to 2 firms/).waitFor();
    await dialog.getByRole('button', { name: 'Release it' }).click();
    await card('By points').getByText('Released', { exact: true }).waitFor();
    await page.reload();
    await card('By points')
      .getByText(/^Released .*\d/)
      .waitFor();
    expect(await page.getByRole('button', { name: /^(Release|Drop|Publish)/ }).count()).toBe(0);

    const stand = await boothsOf(organiser, fairId);
    expect(stand.map(({ companyId }) => companyId)).toEqual([alder, cedar]);
    await winner.page.reload();
    await winner.page.getByRole('heading', { name: 'By points' }).first().waitFor();
    expect(await seriousIn(winner.page)).toEqual([]);
    await winner.page.getByRole('link', { name: `부스 ${wanted.number}` }).click();
    await winner.page.waitForURL(`**/plan?booth=${wanted.id}`);
    await winner.go(`/fairs/${fairId}/bookings`);
    await winner.page.getByRole('heading', { name: `부스 ${wanted.number}` }).waitFor();
    await loser.page.reload();
    await loser.page.getByText('Why not a better wish?').click();
    await loser.page.getByText(/^Wish 1:/).waitFor();
    await loser.go(`/fairs/${fairId}/bookings`);
    await loser.page.getByText('No booths yet.').waitFor();
    for (const { faults, context } of [organiser, winner, loser, third]) {
      expect(faults).toEqual([]);
      await context.close();
    }
  });
});
