import type { Browser } from 'playwright-core';
import { asked, keyed } from './asked.js';
import { linkInLetter } from './letters.js';
import { aTaxCode } from './tax-code.js';
import { mailDir, PASSWORD, type SIZES, type Visitor, visitor } from './the-world.js';

const DAY_MS = 86_400_000;

export interface Booth {
  readonly id: string;
  readonly number: string;
  readonly state: string;
  readonly companyId: string | null;
}

export interface OwnFair {
  readonly fairId: string;
  /** Companies that exhibit there and nowhere else, in the order of their names. */
  readonly firms: readonly string[];
  readonly booths: readonly Booth[];
}

interface Wanted {
  readonly firms: readonly string[];
  readonly booths: number;
  /** What is laid over the terms that a fair has by itself. */
  readonly terms?: object;
}

interface Look {
  readonly language: string;
  readonly size: keyof typeof SIZES;
  readonly keepsApp?: boolean;
}

const A_PERSON = {
  ...{ country: 'VN', language: 'VI', languages: [] },
  ...{ ownName: 'Người Thử (Mẫu)', latinName: 'Nguoi Thu (Fictional)' },
};

export const dayFrom = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

/** A fair on which booths can be booked, with firms of its own: what happens there no other test sees. */
export async function ownFair(organiser: Visitor, { firms, booths, terms }: Wanted): Promise<OwnFair> {
  const date = dayFrom(400);
  const { createFair } = await asked<{ createFair: { fairId: string } }>(
    organiser,
    `mutation ($key: IdempotencyKey!, $input: FairInput!) {
      createFair(idempotencyKey: $key, input: $input) { ... on SavedFair { fairId } } }`,
    {
      key: keyed('fair'),
      input: {
        ...{ startsOn: date, endsOn: date, venue: 'Demo Exhibition Centre (Fictional)', slug: keyed('own') },
        names: [{ language: 'EN', text: 'A small fair (Fictional)' }],
      },
    },
  );
  const { fairId } = createFair;
  const said = await organiser.ask(
    `mutation ($rules: BookingRulesInput!, $account: BankAccountInput!, $prices: PriceListInput!, $pricing: IdempotencyKey!, $layingOut: IdempotencyKey!, $hall: LayOutHallInput!) {
      setBookingRules(input: $rules) { __typename ...Refused }
      setBankAccount(input: $account) { __typename ...Refused }
      setPriceList(idempotencyKey: $pricing, input: $prices) { __typename ...Refused }
      layOutHall(idempotencyKey: $layingOut, input: $hall) { __typename ...Refused } }
    fragment Refused on ExpectedError { message }`,
    {
      ...{ pricing: keyed('prices'), layingOut: keyed('hall') },
      rules: {
        ...{ fairId, boothsPerCompany: 4, holdMinutes: 30, terms },
        opensAt: new Date(Date.now() - DAY_MS).toISOString(),
        closesAt: new Date(Date.now() + 50 * DAY_MS).toISOString(),
      },
      account: {
        ...{ fairId, accountNumber: '0000000000', bankBin: '970400', bankName: 'Fictional Bank', currency: 'VND' },
        ...{ feeTolerance: 0, holder: 'KET NOI DEMO' },
      },
      prices: {
        ...{ fairId, replaces: 0, vatPermille: 80 },
        rents: [{ per: 'BOOTH', vnd: { amount: 20_000_000, currency: 'VND' } }],
        extras: [
          {
            ...{ code: 'power', unit: 'KILOWATT', vnd: { amount: 500_000, currency: 'VND' } },
            names: [
              { language: 'vi', name: 'Điện 3 pha' },
              { language: 'en', name: 'Three-phase power' },
            ],
          },
        ],
      },
      hall: { fairId, name: 'Hall 1', booths, price: { amount: 20_000_000, currency: 'VND' } },
    },
  );
  expect(JSON.stringify(said)).not.toContain('message');
  const ids: string[] = [];
  for (const shortName of firms) ids.push(await firmOf(organiser, fairId, { shortName }));
  return { fairId, firms: ids, booths: await boothsOf(organiser, fairId) };
}

/** A new company that exhibits at the fair, or comes from abroad to buy there. */
export async function firmOf(
  organiser: Visitor,
  fairId: string,
  { shortName, buysFrom }: { readonly shortName: string; readonly buysFrom?: string },
): Promise<string> {
  const { registerCompany } = await asked<{ registerCompany: { companyId: string } }>(
    organiser,
    `mutation ($key: IdempotencyKey!, $input: RegisterCompanyInput!) {
      registerCompany(idempotencyKey: $key, input: $input) { ... on SavedCompany { companyId } } }`,
    {
      key: keyed('firm'),
      input: {
        ...{ fairId, asBuyer: Boolean(buysFrom), asSupplier: !buysFrom },
        company: {
          ...(buysFrom ? { country: buysFrom } : { country: 'VN', taxCode: aTaxCode() }),
          ...{ shortName, registeredName: `${shortName} ${keyed('firm')} (Fictional)` },
        },
      },
    },
  );
  return registerCompany.companyId;
}

/** As they stand now, in the order of their numbers. */
export async function boothsOf(reader: Visitor, fairId: string): Promise<Booth[]> {
  const { plan } = await asked<{ plan: { booths: Booth[] } }>(
    reader,
    'query ($fairId: ID!) { plan(fairId: $fairId) { ... on Plan { booths { id number state companyId } } } }',
    { fairId },
  );
  return [...plan.booths].sort((one, other) => one.number.localeCompare(other.number, 'en', { numeric: true }));
}

interface Staff {
  readonly fairId: string;
  /** Left out of an interpreter. */
  readonly companyId?: string;
  readonly speaks?: readonly string[];
  readonly ownName?: string;
}

/** Somebody of a company, or an interpreter, who came in by a link for staff, with a browser of their own. */
export async function staffOf(
  browser: Browser,
  organiser: Visitor,
  { fairId, companyId, speaks = [], ownName = A_PERSON.ownName }: Staff,
  look: Look,
): Promise<Visitor> {
  const { addStaff } = await asked<{ addStaff: { personId: string } }>(
    organiser,
    `mutation ($key: IdempotencyKey!, $staff: StaffInput!) {
      addStaff(idempotencyKey: $key, staff: $staff) { ... on AddedStaff { personId } } }`,
    {
      key: keyed('staff'),
      staff: {
        ...{ fairId, companyId, role: companyId ? 'MEMBER' : 'INTERPRETER' },
        person: { ...A_PERSON, ownName, languages: speaks.map((language) => ({ language, level: 'FLUENT' })) },
      },
    },
  );
  const { makeSignInLink } = await asked<{ makeSignInLink: { url: string } }>(
    organiser,
    `mutation ($f: ID!, $p: ID!) { makeSignInLink(fairId: $f, personId: $p) { ... on MadeSignInLink { url } } }`,
    { f: fairId, p: addStaff.personId },
  );
  const came = await visitor(browser, look);
  await came.ask('mutation ($token: String!) { signInByLink(token: $token) { __typename } }', {
    token: new URL(makeSignInLink.url).hash.slice(1),
  });
  return came;
}

interface Invitation {
  readonly fairId: string;
  readonly role: 'PROGRAMME_OFFICER' | 'MEMBER';
  /** Of a member. */
  readonly companyId?: string;
  readonly email?: string;
}

/** Somebody with a role at the fair, who signed up from the letter that invited them. */
export async function invited(
  browser: Browser,
  organiser: Visitor,
  { email = `${keyed('invited')}@newcomers.example`, ...invitation }: Invitation,
  look: Look,
): Promise<Visitor> {
  await organiser.ask(
    `mutation ($key: IdempotencyKey!, $i: InvitationInput!) {
      invitePerson(idempotencyKey: $key, invitation: $i) { __typename } }`,
    { key: email, i: { ...invitation, language: 'EN', email } },
  );
  const [, token] = (await linkInLetter(mailDir(), email, '/invitation#')).split('#');
  const came = await visitor(browser, look);
  await came.ask(
    `mutation ($token: String!, $password: String!, $person: PersonInput!) {
      signUp(token: $token, password: $password, person: $person) { __typename } }`,
    { token, password: PASSWORD, person: A_PERSON },
  );
  return came;
}

/** The company has the booth from now on, or asks for it where the fair wants to approve. */
export async function book(of: Visitor, fairId: string, companyId: string, boothId: string): Promise<string> {
  const { bookBooth } = await asked<{ bookBooth: { bookingId: string } }>(
    of,
    `mutation ($key: IdempotencyKey!, $input: ClaimInput!) {
      bookBooth(idempotencyKey: $key, input: $input) { ... on BookedBooth { bookingId } } }`,
    { key: keyed('book'), input: { fairId, companyId, boothId } },
  );
  return bookBooth.bookingId;
}

export interface AskedDeposit {
  readonly requestId: string;
  readonly reference: string;
  readonly total: number;
}

/** A request for the deposit of a booking. */
export async function askForDeposit(of: Visitor, fairId: string, bookingId: string): Promise<AskedDeposit> {
  const { requestPayment } = await asked<{ requestPayment: { requestId: string; reference: string } }>(
    of,
    `mutation ($key: IdempotencyKey!, $input: RequestPaymentInput!) {
      requestPayment(idempotencyKey: $key, input: $input) { ... on RequestedPayment { requestId reference } } }`,
    { key: keyed('pay'), input: { fairId, bookingIds: [bookingId], purpose: 'DEPOSIT' } },
  );
  const { requestId } = requestPayment;
  const { paymentRequest } = await asked<{ paymentRequest: { total: { amount: number } } }>(
    of,
    'query ($f: ID!, $r: ID!) { paymentRequest(fairId: $f, requestId: $r) { ... on PaymentRequest { total { amount } } } }',
    { f: fairId, r: requestId },
  );
  return { ...requestPayment, total: paymentRequest.total.amount };
}
