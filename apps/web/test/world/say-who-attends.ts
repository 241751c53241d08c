import type { Browser } from 'playwright-core';
import { seriousIn } from './axe.js';
import { type Visitor, visitor } from './the-world.js';

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

interface Words {
  readonly language: string;
  readonly choose: string;
  readonly whose: string;
  readonly place: RegExp;
}

/** On a phone, colleagues of the buyer say who attends what, and nobody is in two places at once. Needs a timetable. */
export async function sayWhoAttends(
  browser: Browser,
  fairOf: (visitor: Visitor) => Promise<string>,
  words: Words,
): Promise<void> {
  const [organiser, buyer] = [
    await visitor(browser, { as: 'organiser', language: 'en', size: 'desktop' }),
    await visitor(browser, { as: 'buyer', language: words.language, size: 'phone' }),
  ];
  const { page } = buyer;
  const fairId = await fairOf(buyer);
  const { memberships } = await answerOf<{ memberships: { companyId: string | null; fairId: string | null }[] }>(
    buyer,
    '{ me { memberships { companyId fairId } } }',
    {},
  );
  const companyId = memberships.find((one) => one.companyId && one.fairId === fairId)?.companyId ?? '';
  const { first, second, restore } = await twoAtOnce(organiser, fairId, companyId);

  await buyer.go(`/fairs/${fairId}/agenda?view=week`);
  const card = ({ supplierName }: Held) => page.locator('main ol > li', { hasText: supplierName });
  const person = (meeting: Held, ordinal: number) =>
    card(meeting).getByRole('group', { name: words.choose }).getByRole('button').nth(ordinal);
  const tap = async (meeting: Held, ordinal: number): Promise<void> => {
    await person(meeting, ordinal).click();
    await page.locator(`[aria-pressed=true]`).and(person(meeting, ordinal)).waitFor();
  };
  for (const meeting of [first, second]) await card(meeting).locator('summary', { hasText: words.choose }).click();
  await tap(first, 0);
  await tap(second, 1);
  await person(second, 0).click();
  const refused = card(second).getByRole('alert').filter({ hasText: words.place });
  await refused.waitFor();
  expect(await person(second, 0).getAttribute('aria-pressed')).toBe('false');
  expect(await seriousIn(page)).toEqual([]);

  const colleague = (await person(second, 1).textContent()) ?? '';
  await page.getByRole('combobox', { name: words.whose }).selectOption('mine');
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
}
