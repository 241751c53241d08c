/** Asking to take part without an invitation, and what organisers make of it. */
import type { CompanyId, FairId } from '@ketnoi/kernel';
import { ExpiredRows } from '@ketnoi/persistence';
import { Fairs } from '../fairs.js';
import { type Harness, type SignedIn, startHarness } from '../harness.js';
import {
  ADMISSION_TO_CONFIRM,
  ADMISSIONS,
  aFirm,
  anOpenAdmission,
  type Answered,
  askFor,
  CONFIRM_ADMISSION,
  confirmFrom,
} from './admissions.js';
import { LAN, ME, PASSWORD, SIGN_UP } from './documents.js';
import { secretInLetterTo } from './letters.js';
import { newId } from '../people.js';

let harness: Harness;
let fairs: Fairs;
let fairId: FairId;
let organiser: SignedIn;
let keys = 0;

beforeAll(async () => {
  harness = await startHarness();
  fairs = new Fairs(harness.database.dataSource);
  fairId = await fairs.fair('Admission');
  organiser = await harness.people.signedIn({ roles: [{ fairId, role: 'organiser' }] });
});
afterAll(() => harness.close());

interface Listed {
  readonly id: string;
  readonly email: string;
  readonly state: string;
  readonly firm: { readonly shortName: string };
  readonly likeFirms: readonly {
    readonly companyId: string;
    readonly takesPart: boolean;
    readonly looksAfterItself: boolean;
  }[];
}
const listed = async (state = 'OPEN', as = organiser): Promise<readonly Listed[]> => {
  const answer = await harness.query<{ admissions: { nodes: Listed[] } | null }>(
    ADMISSIONS,
    { fair: fairId, state },
    { as },
  );
  return answer.data.admissions?.nodes ?? [];
};
const named = async (email: string, state?: string): Promise<Listed | undefined> =>
  (await listed(state)).find((one) => one.email === email);
const admit = async (
  admissionId: string,
  companyId: string | null = null,
  key = `admit-${++keys}`,
): Promise<Answered> => {
  const document = `mutation ($fair: ID!, $id: ID!, $company: ID, $key: IdempotencyKey!) {
    admitFirm(fairId: $fair, admissionId: $id, companyId: $company, idempotencyKey: $key) {
      __typename ... on AdmittedFirm { companyId } ... on ExpectedError { message } ... on InvalidInput { problems { path code } } } }`;
  const variables = { fair: fairId, id: admissionId, company: companyId, key };
  return (await harness.query<{ admitFirm: Answered }>(document, variables, { as: organiser })).data.admitFirm;
};
const turnDown = async (admissionId: string, reason: string, key = `down-${++keys}`): Promise<Answered> => {
  const document = `mutation ($fair: ID!, $id: ID!, $reason: String!, $key: IdempotencyKey!) {
    turnDownAdmission(fairId: $fair, admissionId: $id, reason: $reason, idempotencyKey: $key) { __typename } }`;
  const variables = { fair: fairId, id: admissionId, reason, key };
  const answer = await harness.query<{ turnDownAdmission: Answered }>(document, variables, { as: organiser });
  return answer.data.turnDownAdmission;
};
const letters = async (to: string): Promise<number> =>
  (await rows('SELECT id FROM mails WHERE to_address = ?', to)).length;
const rows = <T>(sql: string, ...values: unknown[]): Promise<T[]> => harness.database.dataSource.query(sql, values);

describe('whoever asks to take part', () => {
  it('is seen by organisers only once the address was confirmed', async () => {
    expect(await askFor(harness, fairId, ' New@Firm.JP ')).toEqual({ __typename: 'AskedForAdmission', days: 3 });
    expect(await named('new@firm.jp')).toBeUndefined();
    expect(await confirmFrom(harness, 'new@firm.jp')).toEqual({
      __typename: 'ConfirmedAdmission',
      fairId,
      fairName: 'Fair Admission',
      firmName: 'Sao Mai',
    });
    expect(await named('new@firm.jp')).toMatchObject({ state: 'OPEN', firm: { shortName: 'Sao Mai', country: 'JP' } });
    expect(await confirmFrom(harness, 'new@firm.jp')).toMatchObject({ __typename: 'LinkNotOpen' });
    const stranger = await harness.people.signedIn();
    expect(await listed('OPEN', stranger)).toEqual([]);
  });

  it('is answered alike whether the address is known or not, and is asked the same once for a while', async () => {
    await harness.people.add({ email: 'known@firm.jp' });
    const unknown = await askFor(harness, fairId, 'unknown@firm.jp');
    expect(await askFor(harness, fairId, 'known@firm.jp')).toEqual(unknown);
    expect(await askFor(harness, fairId, 'known@firm.jp')).toEqual(unknown);
    expect(await letters('known@firm.jp')).toBe(1);
  });

  it('confirms what the letter was sent for: who writes anew in the same name gets another letter, a few times', async () => {
    const email = 'target@firm.jp';
    const names = ['Own', 'Forged', 'Mended', 'Flood'].map((shortName) => aFirm({ shortName }));
    const links: string[] = [];
    for (const firm of names) {
      await askFor(harness, fairId, email, { firm, message: 'Gears' });
      links.push((await secretInLetterTo(harness, email, 'admission-confirm')) as string);
    }
    expect(await letters(email)).toBe(3);
    expect(links[3]).toBe(links[2]);
    const shown = async (token: string): Promise<unknown> =>
      (await harness.query<{ admissionToConfirm: unknown }>(ADMISSION_TO_CONFIRM, { token })).data.admissionToConfirm;
    for (const closed of links.slice(0, 2)) {
      expect(await shown(closed)).toBeNull();
      const pressed = await harness.query(CONFIRM_ADMISSION, { token: closed });
      expect(pressed.data).toMatchObject({ confirmAdmission: { __typename: 'LinkNotOpen' } });
    }
    const firm = { shortName: 'Mended', asSupplier: true, asBuyer: false };
    expect(await shown(links[2])).toEqual({ fairName: 'Fair Admission', message: 'Gears', firm, earlier: [] });
    expect(await confirmFrom(harness, email)).toMatchObject({ firmName: 'Mended' });
    expect(await shown(links[2])).toBeNull();
  });

  it('asks once, also when many copies arrive together, and again in place of what was asked before', async () => {
    const copies = await Promise.all([1, 2, 3, 4].map(() => askFor(harness, fairId, 'many@firm.jp')));
    expect(new Set(copies.map((copy) => copy.__typename))).toEqual(new Set(['AskedForAdmission']));
    await confirmFrom(harness, 'many@firm.jp');
    await anOpenAdmission(harness, fairId, 'many@firm.jp', aFirm({ shortName: 'Second' }));
    const mine = (await listed()).filter(({ email }) => email === 'many@firm.jp');
    expect(mine.map(({ firm }) => firm.shortName)).toEqual(['Second']);
  });

  it('asks for several firms by one address, beside each other unless one takes the place of another', async () => {
    const email = 'agency@firm.jp';
    const firm = (registeredName: string): object => aFirm({ registeredName, shortName: registeredName });
    const mine = async (): Promise<string[]> =>
      (await listed()).filter((one) => one.email === email).map((one) => one.firm.shortName);
    const first = await anOpenAdmission(harness, fairId, email, firm('Sakura'));
    const second = await anOpenAdmission(harness, fairId, email, firm('Momiji K.K.'));
    expect(await mine()).toEqual(['Momiji K.K.', 'Sakura']);
    await askFor(harness, fairId, email, { firm: firm('momiji  kk') });
    await askFor(harness, fairId, email, { firm: firm('MOMIJI K K') });
    const token = await secretInLetterTo(harness, email, 'admission-confirm');
    const shown = await harness.query(ADMISSION_TO_CONFIRM, { token });
    expect(shown.data).toMatchObject({
      admissionToConfirm: {
        earlier: [
          { id: first, firmName: 'Sakura', sameFirm: false },
          { id: second, firmName: 'Momiji K.K.', sameFirm: true },
        ],
      },
    });
    await confirmFrom(harness, email);
    expect(await mine()).toEqual(['MOMIJI K K', 'Sakura']);
    await askFor(harness, fairId, email, { firm: firm('Sakura Seiki') });
    const others = await anOpenAdmission(harness, fairId, 'another@firm.jp', firm('Not theirs'));
    await confirmFrom(harness, email, [first, others]);
    expect(await mine()).toEqual(['Sakura Seiki', 'MOMIJI K K']);
    // Nobody's but the address's own makes way.
    expect(await named('another@firm.jp')).toBeDefined();
  });

  it('has at most thirty open by one address, also when two are confirmed at a time, of which another may make way', async () => {
    const email = 'flood@firm.jp';
    const firm = (registeredName: string): object => aFirm({ registeredName, shortName: registeredName });
    const open = async (): Promise<string[]> => {
      const sql = "SELECT id FROM admissions WHERE fair_id = ? AND email = ? AND state = 'open'";
      return (await rows<{ id: string }>(sql, fairId, email)).map(({ id }) => id);
    };
    const first = await anOpenAdmission(harness, fairId, email, firm('Firm 0'));
    for (let n = 1; n < 29; n++)
      await rows(
        `INSERT INTO admissions (fair_id, id, email, token_hash, state, firm, person, asked_at, confirmed_at, forget_at)
         SELECT fair_id, ?, email, ?, state, firm, person, asked_at, confirmed_at, forget_at FROM admissions WHERE fair_id = ? AND id = ?`,
        ...[newId(), `flood ${n}`, fairId, first],
      );
    await askFor(harness, fairId, email, { firm: firm('Firm A') });
    await Promise.all([
      confirmFrom(harness, email, []),
      askFor(harness, fairId, email, { firm: firm('Firm B') }),
      confirmFrom(harness, email, []),
    ]);
    await confirmFrom(harness, email, []);
    expect(await open()).toHaveLength(30);
    await askFor(harness, fairId, email, { firm: firm('Firm C') });
    expect(await confirmFrom(harness, email, Array.from({ length: 31 }, newId))).toMatchObject({
      ...{ __typename: 'InvalidInput', problems: [{ path: ['insteadOf'], code: 'too-many' }] },
    });
    expect(await confirmFrom(harness, email, [newId()])).toMatchObject({
      __typename: 'TooManyAdmissions',
      message: expect.stringContaining('30') as string,
    });
    expect(await confirmFrom(harness, email, [first])).toMatchObject({ firmName: 'Firm C' });
    const left = await open();
    expect([left.length, left.includes(first)]).toEqual([30, false]);
  });

  it('confirms once and keeps what was asked, however often the link is followed at the same time', async () => {
    const addresses = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `pressed-${name}@firm.jp`);
    for (const email of addresses) await askFor(harness, fairId, email);
    const answers = await Promise.all(
      addresses.map((email) => Promise.all([1, 2, 3].map(() => confirmFrom(harness, email)))),
    );
    for (const pressed of answers)
      expect(pressed.map((one) => one.__typename).sort()).toEqual(['ConfirmedAdmission', 'LinkNotOpen', 'LinkNotOpen']);
    const open = (await listed()).map(({ email }) => email);
    expect(open.filter((email) => addresses.includes(email)).sort()).toEqual(addresses);
  });

  it('is told every entry that is wrong, of firm and person', async () => {
    const answer = await askFor(harness, fairId, 'no address', {
      firm: aFirm({ country: 'VN', taxCode: '0100000000', asSupplier: false, registeredName: ' ' }),
      person: { ...LAN, latinName: '' },
    });
    expect((answer.problems as { path: string[] }[]).map(({ path }) => path.join('.')).sort()).toEqual([
      'asSupplier',
      'email',
      'latinName',
      'registeredName',
      'taxCode',
    ]);
  });

  it('gets no letter with words of strangers in it, and none when a program filled in what no reader sees', async () => {
    await askFor(harness, fairId, 'victim@firm.jp', { firm: aFirm({ shortName: 'Buy http://spam.test' }) });
    const [letter] = await rows<{ params: string }>('SELECT params FROM mails WHERE to_address = ?', 'victim@firm.jp');
    expect(JSON.stringify(letter.params)).not.toContain('spam.test');
    expect(await askFor(harness, fairId, 'robot@firm.jp', { homepage: 'x' })).toMatchObject({ days: 3 });
    expect(await rows('SELECT id FROM admissions WHERE email = ?', 'robot@firm.jp')).toEqual([]);
  });

  it('cannot ask for a fair that is over or does not exist', async () => {
    const past = await fairs.fair('Bygone');
    await rows("UPDATE fairs SET starts_on = '2020-01-01', ends_on = '2020-01-02' WHERE id = ?", past);
    expect(await askFor(harness, past, 'late@firm.jp')).toMatchObject({ __typename: 'AdmissionClosed' });
    expect(await askFor(harness, organiser.personId, 'nowhere@firm.jp')).toMatchObject({ __typename: 'NotFound' });
  });
});

describe('an organiser', () => {
  it('admits a new firm: it takes part, and who asked is invited and finds the form filled in', async () => {
    const id = await anOpenAdmission(harness, fairId, 'admitted@firm.jp', aFirm({ asBuyer: true }));
    const copies = await Promise.all([1, 2].map(() => admit(id, null, 'same-admission')));
    expect(copies[0]).toEqual(copies[1]);
    const companyId = copies[0].companyId as CompanyId;
    expect(await rows('SELECT as_supplier, as_buyer FROM participations WHERE company_id = ?', companyId)).toEqual([
      { as_supplier: 1, as_buyer: 1 },
    ]);
    const token = await secretInLetterTo(harness, 'admitted@firm.jp', 'invitation');
    const card = await harness.query(
      'query ($token: String!) { invitation(token: $token) { companyName applicant { ownName language } } }',
      { token },
    );
    expect(card.data).toEqual({
      invitation: { companyName: 'Sao Mai', applicant: { ownName: LAN.ownName, language: 'VI' } },
    });
    const up = { token, person: LAN, password: PASSWORD, as: 'BEARER' };
    const { signUp } = (await harness.query<{ signUp: Answered }>(SIGN_UP, up)).data;
    const me = await harness.query(ME, {}, { as: { token: signUp.token as string } });
    expect(me.data).toMatchObject({ me: { memberships: [{ companyId, role: 'MEMBER' }] } });
    expect(await admit(id)).toMatchObject({ __typename: 'AdmissionDecided' });
    expect(await named('admitted@firm.jp', 'ADMITTED')).toMatchObject({ companyId });
  });

  it('sees the firm abroad that has the same number, however it is called and the number is written', async () => {
    const wrong = await askFor(harness, fairId, 'hyun@firm.kr', {
      firm: aFirm({ country: 'KR', taxCode: '1248100997' }),
    });
    expect(wrong).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: ['taxCode'] }] });
    const known = await fairs.company('Nothing like it', 'KR');
    await rows('UPDATE companies SET tax_code = ? WHERE id = ?', 'KR1248100998', known);
    const firm = aFirm({ country: 'KR', taxCode: '124-81-00998', registeredName: '현대정밀', shortName: 'Hyundai P' });
    await anOpenAdmission(harness, fairId, 'hyun@firm.kr', firm);
    const asked = await named('hyun@firm.kr');
    expect(asked).toMatchObject({ firm: { taxCode: 'KR1248100998' }, likeFirms: [{ companyId: known }] });
    expect(await admit(asked?.id ?? '')).toMatchObject({ __typename: 'InvalidInput' });
    expect(await admit(asked?.id ?? '', known)).toMatchObject({ __typename: 'AdmittedFirm', companyId: known });
  });

  it('sees firms of the same tax code or a like name, and joins one that has nobody yet', async () => {
    const known = await fairs.company('Kimura Seiki');
    await fairs.takePart(fairId, known);
    const id = await anOpenAdmission(
      harness,
      fairId,
      'kimura@firm.jp',
      aFirm({ registeredName: 'KIMURA SEIKI Co., Ltd.', shortName: 'Kimura', asSupplier: false, asBuyer: true }),
    );
    expect((await named('kimura@firm.jp'))?.likeFirms).toEqual([
      { companyId: known, registeredName: 'Kimura Seiki registered', takesPart: true, looksAfterItself: false },
    ]);
    const elsewhere = await fairs.fair('Neighbour');
    const ofBoth = await harness.people.signedIn({
      roles: [fairId, elsewhere].map((fair) => ({ fairId: fair, role: 'organiser' as const })),
    });
    const alike = aFirm({ registeredName: 'Kimura Seiki KK', shortName: 'Kimura' });
    await anOpenAdmission(harness, elsewhere, 'kimura@firm.jp', alike);
    const both = await harness.query<Record<'here' | 'there', { nodes: { likeFirms: { takesPart: boolean }[] }[] }>>(
      `query ($here: ID!, $there: ID!) {
        there: admissions(fairId: $there) { nodes { likeFirms { takesPart } } }
        here: admissions(fairId: $here) { nodes { likeFirms { takesPart } } } }`,
      { here: fairId, there: elsewhere },
      { as: ofBoth },
    );
    const told = ({ nodes }: (typeof both.data)['here']) => nodes.flatMap(({ likeFirms }) => likeFirms);
    expect(told(both.data.there)).toEqual([{ takesPart: false }]);
    expect(told(both.data.here)).toContainEqual({ takesPart: true });
    expect(await admit(id, known)).toEqual({ __typename: 'AdmittedFirm', companyId: known });
    expect(await rows('SELECT as_supplier, as_buyer FROM participations WHERE company_id = ?', known)).toEqual([
      { as_supplier: 1, as_buyer: 1 },
    ]);
  });

  it('lets a firm take part as all that is asked of it, also by two who are admitted at the same time', async () => {
    for (const [round, known] of [await fairs.company('Nagano Bane'), await fairs.company('Ueda Kogyo')].entries()) {
      const [selling, buying] = [
        await anOpenAdmission(harness, fairId, `sell-${round}@firm.jp`, aFirm()),
        await anOpenAdmission(harness, fairId, `buy-${round}@firm.jp`, aFirm({ asSupplier: false, asBuyer: true })),
      ];
      await Promise.all([admit(selling, known), admit(buying, known)]);
      expect(await rows('SELECT as_supplier, as_buyer FROM participations WHERE company_id = ?', known)).toEqual([
        { as_supplier: 1, as_buyer: 1 },
      ]);
    }
  });

  it('lets nobody into a firm that others look after, and nothing of it is left', async () => {
    const elsewhere = await fairs.fair('Elsewhere');
    const theirs = await fairs.company('Hoshino Works');
    await fairs.takePart(elsewhere, theirs);
    await harness.people.signedIn({ companies: [theirs] });
    const id = await anOpenAdmission(
      harness,
      fairId,
      'hoshino@firm.jp',
      aFirm({ registeredName: 'Hoshino Works', shortName: 'Hoshino' }),
    );
    expect((await named('hoshino@firm.jp'))?.likeFirms).toMatchObject([{ companyId: theirs, looksAfterItself: true }]);
    expect(await admit(id, theirs)).toMatchObject({ __typename: 'FirmLooksAfterItself' });
    expect(await rows('SELECT 1 FROM participations WHERE fair_id = ? AND company_id = ?', fairId, theirs)).toEqual([]);
    expect(await named('hoshino@firm.jp')).toMatchObject({ state: 'OPEN' });
  });

  it('turns down with a reason, in a letter; what was written is forgotten when its time is over', async () => {
    const id = await anOpenAdmission(harness, fairId, 'down@firm.jp');
    expect(await turnDown(id, ' ')).toMatchObject({ __typename: 'InvalidInput' });
    const copies = await Promise.all([1, 2].map(() => turnDown(id, 'No room left.', 'same-refusal')));
    expect(copies).toEqual([{ __typename: 'TurnedDownAdmission' }, { __typename: 'TurnedDownAdmission' }]);
    const letters = await rows<{ language: string; params: string | object }>(
      "SELECT language, params FROM mails WHERE to_address = 'down@firm.jp' AND template = 'admission-turned-down'",
    );
    expect(letters).toHaveLength(1);
    expect(letters[0].language).toBe('vi');
    expect(JSON.stringify(letters[0].params)).toContain('No room left.');
    expect(await admit(id)).toMatchObject({ __typename: 'AdmissionDecided' });

    await rows('UPDATE admissions SET forget_at = UTC_TIMESTAMP(3) - INTERVAL 1 DAY WHERE id = ?', id);
    await harness.app.get(ExpiredRows, { strict: false }).clear(100);
    expect(await rows('SELECT id FROM admissions WHERE id = ?', id)).toEqual([]);
    const told = await rows<{ detail: unknown }>('SELECT detail FROM audit_entries WHERE subject_id = ?', id);
    expect(JSON.stringify(told)).not.toContain('down@firm.jp');
  });
});
