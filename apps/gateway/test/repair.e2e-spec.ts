/** A day at the fair, through the gateway, with the engine in its thread: who does not come, who steps in, and back again. */
import { type CompanyId, type FairId, Ids, type RequestId, type TimetableId, UnitOfWork } from '@ketnoi/kernel';
import { type Meeting, occupanciesOf, Timetables } from '@ketnoi/meetings';
import { Fairs } from './fairs.js';
import { type Harness, type SignedIn, startHarness } from './harness.js';
import { newId } from './people.js';
import { Programme } from './programme.js';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

interface Firm {
  readonly companyId: CompanyId;
  readonly member: SignedIn;
}
interface Day {
  readonly fairId: FairId;
  readonly organiser: SignedIn;
  readonly desk: SignedIn;
  readonly buyers: readonly [Firm, Firm];
  readonly suppliers: readonly [Firm, Firm];
  /** Held at the first, second and third slot; the last waits for a table. */
  readonly requests: readonly string[];
}

/** Three slots, the first in ten minutes, and one table. Version 1 holds three meetings; a fourth was agreed and waits. */
async function aDay(name: string): Promise<Day> {
  const { dataSource } = harness.database;
  const [fairs, programme] = [new Fairs(dataSource), new Programme(dataSource)];
  const fairId = await fairs.fair(name);
  const inRole = (role: 'organiser' | 'desk-staff') => harness.people.signedIn({ roles: [{ fairId, role }] });
  const [organiser, desk] = [await inRole('organiser'), await inRole('desk-staff')];
  const firm = async (kind: 'buyer' | 'supplier', n: number): Promise<Firm> => {
    const companyId = await fairs.company(`${name}-${kind}-${n}`, kind === 'buyer' ? 'JP' : 'VN');
    await fairs.takePart(fairId, companyId, { as: kind });
    const member = await harness.people.signedIn({ companies: [companyId] });
    await programme.attends(fairId, companyId, member.personId);
    return { companyId, member };
  };
  const buyers = [await firm('buyer', 1), await firm('buyer', 2)] as const;
  const suppliers = [await firm('supplier', 1), await firm('supplier', 2)] as const;
  for (const slot of [0, 1, 2])
    await dataSource.query(
      `INSERT INTO slots (fair_id, ordinal, day, of_day, starts_at, ends_at) VALUES
         (?, ?, 0, ?, UTC_TIMESTAMP(3) + INTERVAL ? MINUTE, UTC_TIMESTAMP(3) + INTERVAL ? MINUTE)`,
      [fairId, slot, slot, 10 + 30 * slot, 35 + 30 * slot],
    );
  const tableId = newId();
  await dataSource.query('INSERT INTO meeting_tables (fair_id, id, number) VALUES (?, ?, 7)', [fairId, tableId]);
  const pairs = [
    [0, 0],
    [1, 1],
    [0, 1],
    [1, 0],
  ].map(([b, s]) => ({ buyerId: buyers[b].companyId, supplierId: suppliers[s].companyId }));
  const requests: string[] = [];
  for (const { buyerId, supplierId } of pairs) requests.push(await programme.request(fairId, buyerId, supplierId));
  await dataSource.query("UPDATE requests SET state = 'accepted', supplier_answer = 'accepted' WHERE fair_id = ?", [
    fairId,
  ]);
  const meetings = pairs.slice(0, 3).map((pair, slot): Meeting => ({
    ...{ ...pair, slot, requestId: requests[slot] as RequestId, length: 1, placeKind: 'table', placeId: tableId },
    ...{ interpreterId: null, locked: false },
  }));
  const figures = {
    held: 3,
    value: 3,
    upperBound: 3,
    mostMeetings: 3,
    gaps: 0,
    belowMinimum: 0,
    iterations: 1,
    proved: true,
  };
  await harness.app.get(UnitOfWork, { strict: false }).run(() =>
    harness.app.get(Timetables, { strict: false }).replaceWorking({
      ...{ fairId, figures, meetings, unscheduled: [], createdBy: organiser.personId, roundId: newId() },
      id: harness.app.get(Ids, { strict: false }).next() as TimetableId,
      occupancies: occupanciesOf(meetings, () => 1),
    }),
  );
  await ask(
    'mutation ($fair: ID!, $key: IdempotencyKey!) { releaseTimetable(fairId: $fair, idempotencyKey: $key) { __typename } }',
    { fair: fairId, key: key() },
    organiser,
  );
  return { fairId, organiser, desk, buyers, suppliers, requests };
}

let keys = 0;
const key = (): string => `repair-e2e-${++keys}`;

async function ask<T>(document: string, variables: Record<string, unknown>, as: SignedIn): Promise<T> {
  const answer = await harness.query<Record<string, T>>(document, variables, { as });
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return Object.values(answer.data ?? {})[0];
}

interface Preview {
  readonly __typename: string;
  readonly basedOnVersion: number;
  readonly fingerprint: string;
  readonly dropped: number;
  readonly filled: number;
  readonly changes: readonly {
    readonly requestId: string;
    readonly after: { readonly slot: number } | null;
    readonly fromStandby: boolean;
    readonly standbyPosition: number | null;
    readonly reason: { readonly code: string; readonly text: string } | null;
  }[];
  readonly unplaced: readonly object[];
  readonly people: readonly { readonly personId: string }[];
  readonly companies: readonly { readonly id: string; readonly shortName: string }[];
  readonly problems?: readonly { readonly path: string[]; readonly code: string }[];
}

const preview = (day: Day, events: readonly object[]): Promise<Preview> =>
  ask(
    `mutation ($fair: ID!, $events: [RepairEventInput!]!) { previewRepair(fairId: $fair, events: $events) { __typename
      ... on RepairPreview { basedOnVersion fingerprint dropped filled before { held } after { held }
        changes { requestId kinds before { slot } after { slot buyer { id } } fromStandby standbyPosition reason { code text } }
        unplaced { requestId code pinned text } people { personId } companies { id shortName } }
      ... on InvalidInput { problems { path code message } } } }`,
    { fair: day.fairId, events },
    day.desk,
  );

interface Released {
  readonly __typename: string;
  readonly versionNumber: number;
  readonly letters: number;
}
const apply = (day: Day, repair: object, by = key()): Promise<Released> =>
  ask(
    `mutation ($repair: ApplyRepairInput!, $key: IdempotencyKey!) { applyRepair(repair: $repair, idempotencyKey: $key) {
      __typename ... on AppliedRepair { versionNumber letters } ... on ExpectedError { code message } } }`,
    { repair: { fairId: day.fairId, ...repair }, key: by },
    day.desk,
  );
const agenda = ({ fairId }: Day, { companyId, member }: Firm): Promise<object> =>
  ask(
    `query ($fair: ID!, $company: ID!) { agenda(fairId: $fair, companyId: $company) { versionNumber
      entries { ... on AgendaMeeting { requestId slot } } } }`,
    { fair: fairId, company: companyId },
    member,
  );

const standby = async ({ fairId, desk }: Day): Promise<readonly object[]> => {
  const pairs = await ask<{ nodes: object[] }>(
    'query ($fair: ID!) { standbyPairs(fairId: $fair) { nodes { buyerName supplierName insteadNames } } }',
    { fair: fairId },
    desk,
  );
  return pairs.nodes;
};

describe('a buyer who does not come', () => {
  it('is previewed at the desk, applied, seen in the agendas, and undone', async () => {
    const day = await aDay('Noshowday');
    const [gone, other] = day.buyers;
    const before = await agenda(day, other);
    await ask('mutation ($fair: ID!) { prepareStandby(fairId: $fair) { __typename } }', { fair: day.fairId }, day.desk);
    const events = [{ kind: 'NO_SHOW', companyIds: [gone.companyId] }];

    const plan = await preview(day, events);
    expect(plan).toMatchObject({ __typename: 'RepairPreview', basedOnVersion: 1, dropped: 2, filled: 1 });
    expect(plan.changes.filter((c) => c.after === null).map((c) => c.reason)).toEqual(
      [0, 2].map(() => ({ code: 'no-show', text: 'The buyer does not come.' })),
    );
    // Nobody of them is in the catalogue: the desk still reads who is who.
    expect(new Set(plan.companies.map((company) => company.id))).toEqual(
      new Set([...day.buyers, ...day.suppliers].map((firm) => firm.companyId)),
    );
    expect(plan.companies.every((company) => company.shortName.startsWith('Noshowday'))).toBe(true);
    expect(await standby(day)).toContainEqual({
      buyerName: 'Noshowday-buyer-2',
      supplierName: 'Noshowday-supplier-1',
      insteadNames: expect.arrayContaining(['Noshowday-buyer-1']) as unknown,
    });
    const stepsIn = plan.changes.find((c) => c.fromStandby);
    expect(stepsIn).toMatchObject({ requestId: day.requests[3], standbyPosition: 1 });
    const told = new Set(plan.people.map((p) => p.personId));
    expect(told).toEqual(new Set([...day.buyers, ...day.suppliers].map((firm) => firm.member.personId)));
    expect(await agenda(day, other)).toEqual(before);

    const { basedOnVersion, fingerprint } = plan;
    const repair = { events, basedOnVersion, fingerprint };
    const applied = await apply(day, repair, 'the-same-key');
    expect(applied).toMatchObject({ __typename: 'AppliedRepair', versionNumber: 2, letters: 4 });
    expect(await apply(day, repair, 'the-same-key')).toEqual(applied);
    expect(await apply(day, repair)).toMatchObject({ __typename: 'RepairOutdated' });
    expect(await agenda(day, gone)).toEqual({ versionNumber: 2, entries: [] });
    expect(await agenda(day, other)).toEqual({
      versionNumber: 2,
      entries: expect.arrayContaining([{ requestId: day.requests[3], slot: stepsIn?.after?.slot }]) as unknown,
    });

    const undone = await ask(
      `mutation ($fair: ID!, $key: IdempotencyKey!) { undoRepair(fairId: $fair, versionNumber: 2, idempotencyKey: $key) {
        __typename ... on UndoneRepair { versionNumber letters } } }`,
      { fair: day.fairId, key: key() },
      day.desk,
    );
    expect(undone).toEqual({ __typename: 'UndoneRepair', versionNumber: 3, letters: 4 });
    expect(await agenda(day, other)).toEqual({ ...before, versionNumber: 3 });
  });

  it('is written to, like everybody who changes, in words', async () => {
    const day = await aDay('Letterday');
    const events = [{ kind: 'CANCELLED', requestId: day.requests[1] }];
    const { basedOnVersion, fingerprint } = await preview(day, events);
    const { letters } = await apply(day, { events, basedOnVersion, fingerprint });
    const rows: { params: unknown }[] = await harness.database.dataSource.query(
      "SELECT params FROM mails WHERE fair_id = ? AND template = 'repair'",
      [day.fairId],
    );
    expect([letters, rows.length]).toEqual([3, 3]);
    expect(JSON.stringify(rows[0].params)).toMatch(/\d\d:\d\d → /);
  });
});

describe('a new request on the day', () => {
  it('that does not fit is told with why and what would let it in', async () => {
    const day = await aDay('Fullday');
    const plan = await preview(day, [{ kind: 'NEW_REQUEST', requestId: day.requests[3] }]);
    expect(plan).toMatchObject({ __typename: 'RepairPreview', filled: 0, changes: [] });
    expect(plan.unplaced).toEqual([
      {
        requestId: day.requests[3],
        code: 'no-table-left',
        pinned: false,
        text: expect.stringMatching(/It could be held with one more table/) as unknown,
      },
    ]);
  });
});

describe('what makes no sense', () => {
  it('is refused with the place named, and nothing is computed', async () => {
    const day = await aDay('Oddday');
    const late = { kind: 'LATE', companyIds: [day.buyers[0].companyId], until: '2020-01-01T00:00:00Z' };
    const refused = await preview(day, [
      late,
      { kind: 'OVERRUN' },
      { kind: 'INTERPRETER_AWAY', interpreterId: newId() },
    ]);
    expect(refused.problems).toEqual([
      expect.objectContaining({ path: ['events', '0', 'until'], code: 'in-the-past' }),
      expect.objectContaining({ path: ['events', '1', 'minutes'], code: 'required' }),
      expect.objectContaining({ path: ['events', '2', 'interpreterId'], code: 'unknown-id' }),
    ]);
  });
});

interface DeskList {
  readonly day: number;
  readonly versionNumber: number;
  readonly meetings: readonly { readonly requestId: string }[];
  readonly arrived: readonly string[];
  readonly absences: readonly { readonly subjectId: string }[];
  readonly lastRepair: { readonly versionNumber: number } | null;
}
const deskDay = (day: Day, as = day.desk): Promise<DeskList | null> =>
  ask(
    `query ($fair: ID!) { deskDay(fairId: $fair) { day versionNumber meetings { requestId } arrived
      absences { subjectId companyName } lastRepair { versionNumber } places { kind number } } }`,
    { fair: day.fairId },
    as,
  );
const mark = (day: Day, operation: string, companyId: string, as = day.desk): Promise<{ __typename: string }> =>
  ask(
    `mutation ($fair: ID!, $company: ID!) { ${operation}(fairId: $fair, companyId: $company, day: 0) { __typename } }`,
    { fair: day.fairId, company: companyId },
    as,
  );

describe('the timetable as a list', () => {
  it('has every meeting by its names, for organisers alone', async () => {
    const day = await aDay('Listday');
    const list = (as: SignedIn): Promise<Response> =>
      fetch(`${harness.url}/exports/timetable?fairId=${day.fairId}&source=released`, {
        headers: { authorization: `Bearer ${as.token}` },
      });
    expect((await list(day.buyers[0].member)).status).toBe(404);
    const rows = (await (await list(day.organiser)).text()).trim().split('\r\n');
    expect(rows).toHaveLength(4);
    expect(rows[1]).toMatch(/^\d{4}-\d\d-\d\d,\d\d:\d\d,\d\d:\d\d,Listday-buyer-1,Listday-supplier-1,,[^,]*7/);
  });
});

describe('the list at the desk', () => {
  it('shows who has come once, however often it is tapped, until it is taken back', async () => {
    const day = await aDay('Arrivalday');
    const [{ companyId, member }] = day.buyers;
    expect(await deskDay(day)).toMatchObject({
      day: 0,
      versionNumber: 1,
      arrived: [],
      absences: [],
      lastRepair: null,
      places: [{ kind: 'TABLE', number: '7' }],
    });
    for (const tap of [1, 2])
      expect({ tap, ...(await mark(day, 'markArrived', companyId)) }).toEqual({ tap, __typename: 'MarkedArrival' });
    expect((await deskDay(day))?.arrived).toEqual([companyId]);
    expect((await deskDay(day))?.meetings.map((m) => m.requestId)).toEqual(day.requests.slice(0, 3));
    expect(await mark(day, 'takeBackArrival', companyId)).toEqual({ __typename: 'TakenBackArrival' });
    expect((await deskDay(day))?.arrived).toEqual([]);
    const audited: { action: string }[] = await harness.database.dataSource.query(
      "SELECT action FROM audit_entries WHERE fair_id = ? AND action LIKE '%arriv%' ORDER BY id",
      [day.fairId],
    );
    expect(audited.map(({ action }) => action)).toEqual(['mark-arrived', 'take-back-arrival']);
    expect(await deskDay(day, member)).toBeNull();
    expect(await mark(day, 'markArrived', companyId, member)).toEqual({ __typename: 'NotFound' });
  });

  it('names who was reported missing, and the repair that can be undone', async () => {
    const day = await aDay('Missingday');
    const events = [{ kind: 'NO_SHOW', companyIds: [day.buyers[0].companyId] }];
    const { basedOnVersion, fingerprint } = await preview(day, events);
    await apply(day, { events, basedOnVersion, fingerprint });
    expect(await deskDay(day)).toMatchObject({
      absences: [{ subjectId: day.buyers[0].companyId, companyName: 'Missingday-buyer-1' }],
      lastRepair: { versionNumber: 2 },
    });
    const takeBack = (as = day.desk): Promise<object> =>
      ask(
        `mutation ($fair: ID!, $subject: ID!) { takeBackAbsence(fairId: $fair, subjectId: $subject) { __typename
          ... on TakenBackAbsence { slots waiting } } }`,
        { fair: day.fairId, subject: day.buyers[0].companyId },
        as,
      );
    expect(await takeBack(day.buyers[0].member)).toEqual({ __typename: 'NotFound' });
    const back = await takeBack();
    expect(back).toMatchObject({ __typename: 'TakenBackAbsence', slots: [0, 1, 2] });
    expect(new Set((back as { waiting: string[] }).waiting)).toEqual(new Set([day.requests[0], day.requests[2]]));
    expect((await deskDay(day))?.absences).toEqual([]);
  });
});

describe('an interpreter', () => {
  it('is briefed on its own meetings: both firms, what they need and wrote, and which languages meet', async () => {
    const day = await aDay('Briefingday');
    const { dataSource } = harness.database;
    const [fairs, programme] = [new Fairs(dataSource), new Programme(dataSource)];
    const interpreter = await harness.people.signedIn({ roles: [{ fairId: day.fairId, role: 'interpreter' }] });
    const id = await programme.interpreter(day.fairId, interpreter.personId);
    const [{ companyId, member }] = day.buyers;
    await harness.people.speaks(member.personId, 'ja');
    for (const purpose of ['catalogue', 'foreign-firms'])
      await fairs.consent('company', companyId, purpose, member.personId);
    for (const confidential of [true, false])
      await programme.need(day.fairId, companyId, confidential ? 'In confidence' : 'Brackets', confidential);
    await dataSource.query("UPDATE requests SET message = 'Bring samples' WHERE id = ?", [day.requests[0]]);
    await dataSource.query('UPDATE meetings SET interpreter_id = ? WHERE request_id = ?', [id, day.requests[0]]);
    const briefings = `query ($fair: ID!) { briefings(fairId: $fair) { message buyerLanguages needs { title }
      meeting { requestId placeNumber } } }`;
    expect(await ask(briefings, { fair: day.fairId }, interpreter)).toEqual([
      {
        message: 'Bring samples',
        buyerLanguages: ['JA'],
        needs: [{ title: 'Brackets' }],
        meeting: { requestId: day.requests[0], placeNumber: '7' },
      },
    ]);
    expect(await ask(briefings, { fair: day.fairId }, day.organiser)).toBeNull();
  });
});
