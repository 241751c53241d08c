import type { Browser } from 'playwright-core';
import { asked, keyed } from './world/asked.js';
import { seriousIn } from './world/axe.js';
import { linkInLetter } from './world/letters.js';
import { type OwnFair, ownFair, staffOf } from './world/own-fair.js';
import { firstFair, mailDir, missing, openBrowser, type Visitor, visitor } from './world/the-world.js';

(missing ? describe.skip : describe)(`lists about people${missing ? ` (skipped: ${missing} is missing)` : ''}`, () => {
  let browser: Browser;
  let organiser: Visitor;
  let fairId: string;
  beforeAll(async () => {
    browser = await openBrowser();
    organiser = await visitor(browser, { as: 'organiser', language: 'en', size: 'desktop' });
    fairId = await firstFair(organiser);
  });
  afterAll(() => browser.close());

  it('invites by an edited list whom it shows, once that is approved', async () => {
    const { page, go } = organiser;
    await go(`/fairs/${fairId}/people?tab=back`);
    const address = await page.getByRole('link', { name: 'Export to Excel' }).first().getAttribute('href');
    const list = await organiser.context.request.get(`${address?.replace('format=xlsx', 'format=csv')}`);
    const [headings] = (await list.text()).split('\r\n');
    const email = `by-list-${Date.now()}@ketnoi.example`;
    const send = (...rows: string[]): Promise<void> =>
      page.getByLabel('Edited list of invitations').setInputFiles({
        name: 'invitations.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from([headings, ...rows].join('\r\n')),
      });
    await send(`${email},Lan,Interpreter,,ja,,,,,`, `${email},Lan,Cook,,ja,,,,,`);
    await page.getByText('Row 3, E-mail: This stands here twice.').waitFor();
    await page.getByText('Row 3, role: This entry cannot be used as it is.').waitFor();
    expect(await page.getByRole('button', { name: /^Make/ }).count()).toBe(0);
    await send(`${email},Lan,Interpreter,,ja,,,,,`);
    await page.getByText('Lan · Interpreter · ja').waitFor();
    await page.getByRole('button', { name: 'Make this change' }).click();
    await page.getByText('1 invitation was sent or revoked.').waitFor();
    await go(`/fairs/${fairId}/people?tab=invitations`);
    await page.getByRole('row').filter({ hasText: email }).getByText('Open').waitFor();
    expect(organiser.faults).toEqual([]);
  });

  it('says why somebody gets no sign-in link', async () => {
    const { page, go } = organiser;
    await go(`/fairs/${fairId}/people`);
    const row = page.getByRole('row').filter({ hasText: 'interpreter@ketnoi.example' });
    await row.getByRole('button', { name: 'Sign-in link' }).click();
    await row.getByText(/links are for staff without a password of their own/).waitFor();
  });

  describe('of a fair of its own', () => {
    let own: OwnFair;
    beforeAll(async () => {
      own = await ownFair(organiser, { firms: ['Lotus Gears'], booths: 1 });
    });

    /** Sends the only row of the list of a section back with other cells. */
    async function send(section: string, label: string, headings: string, cells: string): Promise<void> {
      const part = organiser.page.locator('section').filter({ hasText: section });
      const address = await part.getByRole('link', { name: 'Export to Excel' }).last().getAttribute('href');
      const list = await organiser.context.request.get(`${address?.replace('format=xlsx', 'format=csv')}`);
      const rows = (await list.text()).trim().split('\r\n');
      expect(rows).toHaveLength(2);
      const [marks, ofRow] = rows.map((row) => row.split(',').slice(-2).join(','));
      await organiser.page.getByLabel(label).setInputFiles({
        name: 'list.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(`${headings},${marks}\r\n${cells},${ofRow}`),
      });
    }

    it('turns down by an edited list who asked to take part, with the reason that their letter says', async () => {
      const stranger = await visitor(browser, { language: 'en', size: 'phone' });
      const email = `${keyed('asks')}@newcomers.example`;
      await stranger.ask(`mutation ($input: AdmissionInput!) { askForAdmission(input: $input) { __typename } }`, {
        input: {
          ...{ fairId: own.fairId, email },
          firm: {
            registeredName: 'Quicksilver Springs (Fictional)',
            shortName: 'Quicksilver',
            country: 'TH',
            asBuyer: true,
          },
          person: { ownName: 'Somsri (Fictional)', latinName: 'Somsri', country: 'TH', language: 'EN', languages: [] },
        },
      });
      const [, token] = (await linkInLetter(mailDir(), email, '/take-part#')).split('#');
      await stranger.ask('mutation ($token: String!) { confirmAdmission(token: $token) { __typename } }', { token });
      const { page, go } = organiser;
      await go(`/fairs/${own.fairId}/firms?tab=admissions`);
      await page.getByText('Quicksilver Springs (Fictional)').waitFor();
      await page.getByRole('link', { name: 'Take an edited list back' }).last().click();
      const label = 'Edited list of those who want to take part';
      const headings = 'Decision (write “Admitted” or “Turned down”),Why it is turned down (they will read it)';
      await send('Want to take part', label, headings, 'Turned down,');
      await page.getByText('Row 2, why it is turned down:').waitFor();
      expect(await page.getByRole('button', { name: /^Make/ }).count()).toBe(0);
      await send('Want to take part', label, headings, 'Turned down,No hall is free');
      await page.getByRole('cell', { name: 'No hall is free' }).waitFor();
      expect(await seriousIn(page)).toEqual([]);
      await page.getByRole('button', { name: 'Make these 2 changes' }).click();
      await page.getByText('1 company was decided on; the letter is on its way.').waitFor();
      await go(`/fairs/${own.fairId}/firms?tab=admissions&state=TURNED_DOWN`);
      await page.getByText('Why: No hall is free').waitFor();
      expect(organiser.faults).toEqual([]);
      await stranger.context.close();
    });

    it('lets a company take part through a group by an edited list, and revokes a sign-in link by another', async () => {
      const { me } = await asked<{ me: { person: { id: string } } }>(organiser, '{ me { person { id } } }');
      await organiser.ask(
        `mutation ($key: IdempotencyKey!, $input: GroupInput!) { createGroup(idempotencyKey: $key, input: $input) { __typename } }`,
        {
          key: keyed('group'),
          input: { fairId: own.fairId, name: 'Northern makers', kind: 'ASSOCIATION', leaderId: me.person.id },
        },
      );
      const staff = await staffOf(
        browser,
        organiser,
        { fairId: own.fairId, speaks: ['JA'] },
        { language: 'en', size: 'phone' },
      );
      const { page, go } = organiser;
      await go(`/fairs/${own.fairId}/people?tab=back`);
      const groups = [
        'Groups and their companies',
        'Edited list of groups',
        '"Members, split by ; (tax codes, registration numbers or ids)"',
      ] as const;
      await send(...groups, 'nobody');
      await page.getByText('Row 2, members: “nobody” does not name one company of the fair.').waitFor();
      await send(...groups, own.firms[0]);
      await page.getByRole('cell', { name: 'Northern makers' }).waitFor();
      await page.getByRole('button', { name: 'Make this change' }).click();
      await page.getByText('1 company changed its group.').waitFor();
      const { groupOf } = await asked<{ groupOf: { participation: object } }>(
        organiser,
        `query ($id: ID!, $fair: ID!) { groupOf: company(id: $id) { ... on Company { participation(fairId: $fair) { groupId } } } }`,
        { id: own.firms[0], fair: own.fairId },
      );
      expect(groupOf.participation).toEqual({ groupId: expect.any(String) });

      expect((await staff.ask('{ me { person { id } } }')).me).not.toBeNull();
      await send('Sign-in links', 'Edited list of sign-in links', 'State (write “Revoked” to revoke)', 'Revoked');
      await page.getByRole('cell', { name: 'Valid' }).waitFor();
      await page.getByRole('button', { name: 'Make this change' }).click();
      await page.getByText('1 link was revoked.').waitFor();
      expect((await staff.ask('{ me { person { id } } }')).me).toBeNull();
      await go(`/fairs/${own.fairId}/people?tab=links`);
      await page.getByText('There are no links.').waitFor();
      expect(organiser.faults).toEqual([]);
      await staff.context.close();
    });
  });
});
