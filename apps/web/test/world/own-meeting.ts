import type { Browser } from 'playwright-core';
import { asked, keyed } from './asked.js';
import { seeThrough } from './organiser-hand.js';
import { dayFrom, firmOf, type OwnFair, staffOf } from './own-fair.js';
import type { Visitor } from './the-world.js';

interface Wanted {
  /** What the buyer's person speaks, and the supplier's. */
  readonly speaks: readonly [string, string];
  readonly interpreter?: Visitor;
  readonly need: { readonly title: string; readonly body: string };
  readonly message: string;
}

export interface OwnMeeting {
  readonly buyer: Visitor;
  readonly supplier: Visitor;
}

export const BUYER = { shortName: 'Hoshizora', person: '星野 試子' } as const;
export const SUPPLIER = { person: 'Sông Thị Thử' } as const;

/** A buyer from Japan and the first firm of the fair agree to meet, and the timetable that holds it is released. */
export async function ownMeeting(
  browser: Browser,
  organiser: Visitor,
  { fairId, firms }: OwnFair,
  { speaks, interpreter, need, message }: Wanted,
): Promise<OwnMeeting> {
  const look = { language: 'en', size: 'phone' } as const;
  const [buys, sells] = speaks;
  const [supplierId] = firms;
  const buyerId = await firmOf(organiser, fairId, { shortName: BUYER.shortName, buysFrom: 'JP' });
  const member = (companyId: string, ownName: string, language: string): Promise<Visitor> =>
    staffOf(browser, organiser, { fairId, companyId, ownName, speaks: [language] }, look);
  const buyer = await member(buyerId, BUYER.person, buys);
  const supplier = await member(supplierId, SUPPLIER.person, sells);
  await layOutDay(organiser, fairId);
  if (interpreter) await engage(organiser, fairId, interpreter);
  await attends(buyer, fairId, buyerId);
  await attends(supplier, fairId, supplierId);
  const needId = await writeNeed(buyer, { fairId, companyId: buyerId }, need);
  const { askToMeet } = await asked<{ askToMeet: { requestId: string } }>(
    buyer,
    `mutation ($key: IdempotencyKey!, $wish: AskToMeetInput!) {
      askToMeet(idempotencyKey: $key, wish: $wish) { ... on AskedToMeet { requestId } } }`,
    {
      key: keyed('wish'),
      wish: {
        ...{ fairId, companyId: buyerId, otherCompanyId: supplierId, as: 'BUYER', needId },
        ...{ message, messageLanguage: 'ja' },
      },
    },
  );
  await supplier.ask(
    `mutation ($f: ID!, $c: ID!, $r: ID!) {
      answerRequest(fairId: $f, companyId: $c, requestId: $r, answer: ACCEPTED) { __typename } }`,
    { f: fairId, c: supplierId, r: askToMeet.requestId },
  );
  await release(organiser, fairId);
  return { buyer, supplier };
}

const personId = async (of: Visitor): Promise<string> =>
  (await asked<{ me: { personId: string } }>(of, '{ me { personId } }')).me.personId;

async function layOutDay(organiser: Visitor, fairId: string): Promise<void> {
  const day = { date: dayFrom(400), from: '09:00', to: '11:00' };
  await organiser.ask(
    `mutation ($f: ID!, $plan: SlotPlanInput!) {
      layOutFair(fairId: $f, plan: $plan) { __typename }
      placeTables(fairId: $f, tables: [{ count: 1 }]) { __typename } }`,
    { f: fairId, plan: { slotMinutes: 30, days: [day] } },
  );
}

async function engage(organiser: Visitor, fairId: string, interpreter: Visitor): Promise<void> {
  await organiser.ask(
    'mutation ($f: ID!, $terms: InterpreterTermsInput!) { engageInterpreter(fairId: $f, terms: $terms) { __typename } }',
    { f: fairId, terms: { personId: await personId(interpreter), dailyCap: 8, longestRun: 4 } },
  );
}

/** Firm and person may be shown. */
export async function attends(member: Visitor, fairId: string, companyId: string): Promise<void> {
  await member.ask(
    `mutation ($c: ID!, $input: DelegatesInput!) {
      firm: giveConsent(companyId: $c, purpose: CATALOGUE) { __typename }
      abroad: giveConsent(companyId: $c, purpose: FOREIGN_FIRMS) { __typename }
      person: giveConsent(purpose: CATALOGUE) { __typename }
      chooseDelegates(input: $input) { __typename } }`,
    { c: companyId, input: { fairId, companyId, personIds: [await personId(member)] } },
  );
}

/** What the buyer looks for: so many aluminium parts a month, and what else it asks of them. */
export async function writeNeed(
  buyer: Visitor,
  input: { readonly fairId: string; readonly companyId: string },
  need: Wanted['need'],
  facts: readonly object[] = [{ kind: 'PROCESS', taxonomyId: 'aluminium-die-casting' }],
): Promise<string> {
  const { writeNeed: saved } = await asked<{ writeNeed: { needId: string } }>(
    buyer,
    `mutation ($key: IdempotencyKey!, $input: CompanyAtFairInput!, $need: NeedInput!) {
      writeNeed(idempotencyKey: $key, input: $input, need: $need) { ... on SavedNeed { needId } } }`,
    {
      ...{ key: keyed('need'), input },
      need: {
        ...{ ...need, language: 'JA', productId: 'aluminium-die-cast-parts', monthlyVolume: 5000, unit: 'PCS' },
        facts,
      },
    },
  );
  return saved.needId;
}

async function release({ page, go, ask }: Visitor, fairId: string): Promise<void> {
  await go(`/fairs/${fairId}/rounds`);
  await page.getByRole('radio', { name: /^Timetable round/ }).check();
  await page.getByRole('button', { name: 'Start the timetable round' }).click();
  await seeThrough(page, 'Timetable round');
  await ask(
    'mutation ($key: IdempotencyKey!, $f: ID!) { releaseTimetable(idempotencyKey: $key, fairId: $f) { __typename } }',
    { key: keyed('release'), f: fairId },
  );
}
