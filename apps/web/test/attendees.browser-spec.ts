import type { Browser } from 'playwright-core';
import { seriousIn } from './world/axe.js';
import { firstFair, missing, openBrowser, type Visitor, visitor } from './world/the-world.js';

interface Held {
  readonly requestId: string;
  readonly slot: number;
  readonly buyerName: string;
  readonly supplierName: string;
}

const answerOf = async <T>({ ask }: Visitor, query: string, variables: object): Promise<T> =>
  Object.values(await ask(query, variables as Record<string, unknown>))[0] as T;

/** Two meetings of the buyer at one time, as a firm with two seats has them; and how to put them back. */
async function twoAtOnce(organiser: Visitor, fairId: string, companyId: string) {
  const seats = (count: number): Promise<unknown> =>
    answerOf(
      organiser,
      'mutation ($input: ParticipationInput!) { registerParticipation(input: $input) { __typename } }',
      { input: { fairId, companyId, asBuyer: true, seats: count } },
    );
  const move = async (requestId: string, slot: number): Promise<boolean> => {
    const said = await answerOf<{ __typename: string }>(
      organiser,
      'mutation ($move: HandMoveInput!) { moveMeeting(move: $move) { __typename } }',
      { move: { fairId, requestId, slot } },
    );
    return said.__typename === 'ScheduledMeeting';
  };
  const { entries } = await answerOf<{ entries: readonly Held[] }>(
    organiser,
    `query ($fairId: ID!, $companyId: ID!) { agenda(fairId: $fairId, companyId: $companyId, source: WORKING) {
      entries { ... on AgendaMeeting { requestId slot buyerName supplierName } } } }`,
    { fairId, companyId },
  );
  await seats(2);
  for (const first of entries)
    for (const second of entries) {
      if (second === first || !(await move(second.requestId, first.slot))) continue;
      const released = await answerOf<{ __typename: string }>(
        organiser,
        'mutation ($fairId: ID!, $key: IdempotencyKey!) { releaseTimetable(fairId: $fairId, idempotencyKey: $key) { __typename } }',
        { fairId, key: `two-at-once-${Date.now()}` },
      );
      expect(released.__typename).toBe('ReleasedTimetable');
      const restore = async (): Promise<void> => {
        await move(second.requestId, second.slot);
        await seats(1);
      };
      return { first, second, restore };
    }
  throw new Error('No two meetings of the buyer can be held at once.');
}

(missing ? describe.skip : describe)(
  `colleagues in a browser${missing ? ` (skipped: ${missing} is missing)` : ''}`,
  () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await openBrowser();
    });
    afterAll(() => browser.close());

    it.each([
      ['ja', '当社の出席者を選ぶ', '誰の面談', 'テーブル|ブース'],
      ['vi', 'Ai bên mình đi gặp', 'Cuộc gặp của ai', 'bàn|gian'],
    ])('say who attends what, and nobody is in two places at once: %s', async (language, choose, whose, place) => {
      const [organiser, buyer] = [
        await visitor(browser, { as: 'organiser', language: 'en', size: 'desktop' }),
        await visitor(browser, { as: 'buyer', language, size: 'phone' }),
      ];
      const { page } = buyer;
      const fairId = await firstFair(buyer);
      const { memberships } = await answerOf<{ memberships: { companyId: string | null }[] }>(
        buyer,
        '{ me { memberships { companyId } } }',
        {},
      );
      const companyId = memberships.find((one) => one.companyId)?.companyId ?? '';
      const { first, second, restore } = await twoAtOnce(organiser, fairId, companyId);

      await buyer.go(`/fairs/${fairId}/agenda?view=week`);
      const card = ({ supplierName }: Held) => page.locator('main ol > li', { hasText: supplierName });
      const person = (meeting: Held, ordinal: number) =>
        card(meeting).getByRole('group', { name: choose }).getByRole('button').nth(ordinal);
      const tap = async (meeting: Held, ordinal: number): Promise<void> => {
        await person(meeting, ordinal).click();
        await page.locator(`[aria-pressed=true]`).and(person(meeting, ordinal)).waitFor();
      };
      for (const meeting of [first, second]) await card(meeting).locator('summary', { hasText: choose }).click();
      await tap(first, 0);
      await tap(second, 1);
      await person(second, 0).click();
      const refused = card(second)
        .getByRole('alert')
        .filter({ hasText: new RegExp(place) });
      await refused.waitFor();
      expect(await person(second, 0).getAttribute('aria-pressed')).toBe('false');
      expect(await seriousIn(page)).toEqual([]);

      const colleague = (await person(second, 1).textContent()) ?? '';
      await page.getByRole('combobox', { name: whose }).selectOption('mine');
      await card(second).waitFor({ state: 'detached' });
      await card(first).waitFor();
      await page.goto(`/fairs/${fairId}/agenda?view=week&as=table`);
      const table = page.getByRole('region').filter({ hasText: second.supplierName }).first();
      await table.waitFor();
      expect(await table.locator('thead').textContent()).toContain(colleague);
      expect(await seriousIn(page)).toEqual([]);

      const none = { fairId, companyId, personIds: [] };
      for (const { requestId } of [first, second])
        await buyer.ask('mutation ($input: AttendeeChoiceInput!) { chooseAttendees(input: $input) { __typename } }', {
          input: { ...none, requestId },
        });
      await restore();
      expect(buyer.faults).toEqual([]);
      await buyer.context.close();
      await organiser.context.close();
    });
  },
);
