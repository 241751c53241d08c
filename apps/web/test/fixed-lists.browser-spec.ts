import type { Browser } from 'playwright-core';
import { firstFair, missing, openBrowser, type Visitor, visitor } from './world/the-world.js';

interface Firm {
  readonly id: string;
  readonly shortName: string;
}

/** One that no other test is about. */
async function someFirm({ ask }: Visitor, fairId: string, role: 'BUYER' | 'SUPPLIER', nth = 1): Promise<Firm> {
  const { companies } = (await ask(
    `query ($fairId: ID!, $role: CompanyRole) { companies(fairId: $fairId, first: 40, filter: { role: $role }) {
      ... on CompanyConnection { nodes { id shortName } } } }`,
    { fairId, role },
  )) as unknown as { companies: { nodes: readonly Firm[] } };
  return companies.nodes[companies.nodes.length - nth];
}

(missing ? describe.skip : describe)(
  `what rounds keep to, by file${missing ? ` (skipped: ${missing} is missing)` : ''}`,
  () => {
    let browser: Browser;
    let organiser: Visitor;
    let fairId: string;
    beforeAll(async () => {
      browser = await openBrowser();
      organiser = await visitor(browser, { as: 'organiser', language: 'en', size: 'desktop' });
      fairId = await firstFair(organiser);
    });
    afterAll(() => browser.close());

    const list = async (kind: string): Promise<string[]> => {
      const address = `/exports/${kind}?fairId=${fairId}&format=csv&language=en`;
      return (await (await organiser.context.request.get(address)).text()).trimEnd().split('\r\n');
    };
    const send = (label: string, lines: readonly string[]): Promise<void> =>
      organiser.page
        .getByLabel(label)
        .setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(lines.join('\r\n')) });

    it('keeps pairs apart by an edited list once what it would do is approved, and lets them meet again', async () => {
      const { page, go } = organiser;
      const [buyer, supplier] = [
        await someFirm(organiser, fairId, 'BUYER'),
        await someFirm(organiser, fairId, 'SUPPLIER'),
      ];
      const pair = `${buyer.shortName} – ${supplier.shortName}`;
      await go(`/fairs/${fairId}/timetable/fixed`);
      const before = await list('bans');
      await send('Edited list of pairs', [...before, `${buyer.id},Nobody,They quarrel,,,`]);
      await page
        .getByText(
          `Row ${before.length + 1}, supplier: No company of the fair has this name, tax code or registration number.`,
        )
        .waitFor();
      expect(await page.getByRole('button', { name: /^Make/ }).count()).toBe(0);
      await send('Edited list of pairs', [...before, `${buyer.id},${supplier.id},They quarrel,,,`]);
      await page.getByRole('row').filter({ hasText: pair }).filter({ hasText: 'Kept apart' }).waitFor();
      await page.getByRole('button', { name: 'Make these 2 changes' }).click();
      await page.getByText('1 pair was changed.').waitFor();
      const kept = page.getByRole('listitem').filter({ hasText: pair }).filter({ hasText: 'They quarrel' });
      await kept.waitFor();

      const after = await list('bans');
      const id = `${buyer.id}:${supplier.id}`;
      await send(
        'Edited list of pairs',
        after.map((line) => (line.includes(id) ? line.replace('Kept apart', 'May meet') : line)),
      );
      await page.getByRole('button', { name: 'Make this change' }).click();
      await kept.waitFor({ state: 'detached' });
      expect(await list('bans')).toEqual(before);
      expect(organiser.faults).toEqual([]);
    });

    it('takes a pin off by an edited list', async () => {
      const { page, go, ask } = organiser;
      const [buyer, supplier] = [
        await someFirm(organiser, fairId, 'BUYER', 2),
        await someFirm(organiser, fairId, 'SUPPLIER', 2),
      ];
      const wish = { fairId, companyId: buyer.id, otherCompanyId: supplier.id, as: 'BUYER' };
      const { askToMeet } = (await ask(
        `mutation ($key: IdempotencyKey!, $wish: AskToMeetInput!) { askToMeet(idempotencyKey: $key, wish: $wish) {
          ... on AskedToMeet { requestId } } }`,
        { key: `pin-${Date.now()}`, wish },
      )) as unknown as { askToMeet: { requestId: string } };
      const { requestId } = askToMeet;
      await ask('mutation ($fairId: ID!, $id: ID!) { pinMeeting(fairId: $fairId, requestId: $id) { __typename } }', {
        fairId,
        id: requestId,
      });
      await go(`/fairs/${fairId}/timetable/fixed`);
      const shown = page.locator(`a[href$="request=${requestId}"]`);
      await shown.waitFor();
      const before = await list('fixed-meetings');
      const edited = before.map((line) => (line.includes(requestId) ? line.replace('Pinned', 'Free') : line));
      expect(edited).not.toEqual(before);
      await send('Edited list of meetings', edited);
      await page.getByRole('row').filter({ hasText: 'Pinned' }).filter({ hasText: 'Free' }).waitFor();
      await page.getByRole('button', { name: 'Make this change' }).click();
      await page.getByText('1 meeting was changed.').waitFor();
      await shown.waitFor({ state: 'detached' });
      expect(organiser.faults).toEqual([]);
    });

    it('puts rivals into a group by an edited list once that is approved, and dissolves it', async () => {
      const { page, go } = organiser;
      const [one, other] = [
        await someFirm(organiser, fairId, 'SUPPLIER', 3),
        await someFirm(organiser, fairId, 'SUPPLIER', 4),
      ];
      await go(`/fairs/${fairId}/rounds`);
      const before = await list('rivals');
      const added = `Group ${before.length}`;
      await send('Edited list of rivals', [...before, `,${one.id}; Nobody,,`]);
      await page
        .getByText(`Row ${before.length + 1}, rivals: “Nobody” does not name one company of the fair.`)
        .waitFor();
      expect(await page.getByRole('button', { name: /^Make/ }).count()).toBe(0);
      await send('Edited list of rivals', [...before, `,${one.id}; ${other.id},,`]);
      for (const { shortName } of [one, other])
        await page.getByRole('row').filter({ hasText: shortName }).filter({ hasText: 'New group' }).waitFor();
      await page.getByRole('button', { name: 'Make these 2 changes' }).click();
      await page.getByText('1 group was changed.').waitFor();
      const group = page.getByRole('group', { name: added });
      for (const { shortName } of [one, other]) await group.getByText(shortName, { exact: true }).waitFor();

      const after = await list('rivals');
      const emptied = after.map((line) => (line.startsWith(added) ? line.replace(/^([^,]*),[^,]*,/, '$1,,') : line));
      expect(emptied).not.toEqual(after);
      await send('Edited list of rivals', emptied);
      for (const { shortName } of [one, other])
        await page.getByRole('row').filter({ hasText: shortName }).filter({ hasText: added }).waitFor();
      await page.getByRole('button', { name: 'Make these 2 changes' }).click();
      await group.waitFor({ state: 'detached' });
      expect(await list('rivals')).toEqual(before);
      expect(organiser.faults).toEqual([]);
    });
  },
);
