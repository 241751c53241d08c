import { type CompanyId, type FairId, type GroupId, ok, type PersonId, type ProfileFactId } from '@ketnoi/kernel';
import {
  anActor,
  CountedIds,
  InMemoryIdempotencyStore,
  InMemoryUnitOfWork,
  memberOf,
  RecordedAuditTrail,
  RecordedOutbox,
  TestClock,
  withRole,
} from '@ketnoi/kernel/testing';
import {
  aCompany,
  aParticipation,
  COMPANY,
  FAIR,
  InMemoryCompanies,
  InMemoryFairs,
  InMemoryFirmLists,
  InMemoryMappedWords,
  InMemoryProfiles,
  PERSON,
  someCompany,
  taxCodeOf,
} from '../../testing/index.js';
import type { FactEntries } from '../domain/profile-fact.js';
import { DeclareFacts } from './declare-facts.js';
import { FirmsFileDesk } from './firms-file-desk.js';
import { Journal } from './journal.js';
import { RegisterCompany } from './register-company.js';
import { RegisterFirms } from './register-firms.js';
import { Speaker } from './speaker.js';
import { VerifyFact } from './verify-fact.js';
import { WriteProfileText } from './write-profile-text.js';

const GROUP = '01985f00-0000-7000-8000-0000000000d1' as GroupId;
const stranger = anActor({ personId: '01985f00-0000-7000-8000-0000000000d2' as PersonId });
const leader = anActor({ personId: PERSON, fairRoles: [{ fairId: FAIR, role: 'group-leader' }] });

function directory() {
  const clock = new TestClock();
  const unitOfWork = new InMemoryUnitOfWork(clock);
  const idempotency = new InMemoryIdempotencyStore(unitOfWork);
  const [companies, fairs, profiles] = [new InMemoryCompanies(), new InMemoryFairs(), new InMemoryProfiles()];
  const [outbox, audit, ids] = [new RecordedOutbox(), new RecordedAuditTrail(), new CountedIds()];
  const journal = new Journal(audit, outbox);
  const speaker = new Speaker(companies);
  const lists = new InMemoryFirmLists(companies);
  const desk = new FirmsFileDesk(fairs, lists);
  companies.rows.set(COMPANY, aCompany());
  void companies.takePart([aParticipation()]);
  fairs.groupRows.set(GROUP, { fairId: FAIR, id: GROUP, name: 'HANSIBA (Mẫu)', kind: 'association', leaderId: PERSON });
  return {
    companies,
    profiles,
    audit,
    outbox,
    registerCompany: new RegisterCompany(idempotency, companies, fairs, journal, ids),
    registerFirms: new RegisterFirms(idempotency, desk, companies, journal, ids),
    declareFacts: new DeclareFacts(idempotency, profiles, speaker, journal, ids),
    verifyFact: new VerifyFact(unitOfWork, companies, profiles, journal),
    writeProfileText: new WriteProfileText(unitOfWork, profiles, new InMemoryMappedWords(), speaker, journal, ids),
  };
}

describe('registering', () => {
  const registration = {
    fairId: FAIR,
    company: someCompany({ taxCode: taxCodeOf(2) }),
    asSupplier: true,
    asBuyer: false,
    seats: 2,
    mostMeetings: null,
    groupId: null,
  };

  it('is for organisers, and for leaders within their group', async () => {
    const { registerCompany, audit } = directory();
    const byMember = await registerCompany.execute(memberOf(COMPANY), registration, 'k');
    expect(byMember).toEqual({ ok: false, error: { code: 'not-found' } });
    expect((await registerCompany.execute(leader, registration, 'k')).ok).toBe(false);
    const formerLeader = anActor({ personId: PERSON });
    expect((await registerCompany.execute(formerLeader, { ...registration, groupId: GROUP }, 'k')).ok).toBe(false);
    expect((await registerCompany.execute(leader, { ...registration, groupId: GROUP }, 'k')).ok).toBe(true);
    expect(audit.entries.at(-1)).toMatchObject({ action: 'register-company', byRight: 'group-leader' });
  });

  it('keeps a tax code in the form in which codes are compared', async () => {
    const { registerCompany, companies } = directory();
    const company = someCompany({ taxCode: '0100 109 106' });
    const done = await registerCompany.execute(withRole(FAIR, 'organiser'), { ...registration, company }, 'k');
    expect(done.ok && (await companies.find(done.value.companyId))?.taxCode).toBe('0100109106');
  });

  it('refuses a tax code that another company has', async () => {
    const { registerCompany } = directory();
    const company = someCompany({ taxCode: aCompany().taxCode?.replace(/(?<=^....)/, ' ') ?? null });
    expect(await registerCompany.execute(withRole(FAIR, 'organiser'), { ...registration, company }, 'k')).toEqual({
      ok: false,
      error: { code: 'invalid-input', problems: [{ path: ['taxCode'], code: 'exists-already' }] },
    });
  });
});

describe('a list of firms', () => {
  const file = { fairId: FAIR, groupId: GROUP, uploadId: 'upload', joinKnown: false };
  const row = (n: number, over: object = {}) => ({
    row: n,
    cells: { registeredName: `Firm ${n} (Mẫu)`, taxCode: taxCodeOf(n + 10), ...over },
  });

  it('is registered as a whole and belongs to the group', async () => {
    const { registerFirms, companies, outbox } = directory();
    const read = async () => ok([row(2), row(3, { role: 'both', seats: '2' })]);
    const answer = await registerFirms.execute(leader, file, read, 'k');
    if (!answer.ok) throw new Error(answer.error.code);
    const [, second] = answer.value.companyIds;
    expect(await companies.participation(FAIR, second)).toMatchObject({ groupId: GROUP, asBuyer: true, seats: 2 });
    expect(outbox.types).toEqual(['participation-registered', 'participation-registered']);
    const expired = async () => null;
    expect(await registerFirms.execute(leader, file, expired, 'k')).toEqual(answer);
    expect(companies.rows.size).toBe(3);
  });

  it('is not opened for somebody who may not register it', async () => {
    const { registerFirms } = directory();
    let opened = 0;
    const read = async () => {
      opened++;
      return ok([row(2)]);
    };
    const answer = await registerFirms.execute(stranger, file, read, 'k');
    expect([answer, opened]).toEqual([{ ok: false, error: { code: 'not-found' } }, 0]);
  });

  it('with any mistake is refused as a whole, each mistake named by row and column', async () => {
    const { registerFirms, companies } = directory();
    const rows = [
      row(2),
      row(3, { taxCode: '0100109107', seats: 'two' }),
      row(4, { taxCode: taxCodeOf(12), role: 'visitor' }),
      row(5, { taxCode: aCompany().taxCode }),
    ];
    const answer = await registerFirms.execute(leader, file, async () => ok(rows), 'k');
    expect(answer).toEqual({
      ok: false,
      error: {
        code: 'unusable-file',
        problems: [
          { row: 3, column: 'taxCode', code: 'wrong-firm-code' },
          { row: 3, column: 'seats', code: 'out-of-range' },
          { row: 4, column: 'role', code: 'unusable' },
          { row: 4, column: 'taxCode', code: 'duplicate' },
          { row: 5, column: 'taxCode', code: 'exists-already' },
        ],
      },
    });
    expect(companies.rows.size).toBe(1);
  });
});

describe('a list of firms that an organiser looks at first', () => {
  const organiser = withRole(FAIR, 'organiser');
  const file = { fairId: FAIR, groupId: null, uploadId: 'upload', joinKnown: true };
  const elsewhere = aCompany({ id: '01985f00-0000-7000-8000-0000000000c2' as CompanyId, taxCode: taxCodeOf(7) });
  const rows = [aCompany(), elsewhere, someCompany({ taxCode: taxCodeOf(8) })].map(({ taxCode }, i) => {
    return { row: i + 2, cells: { registeredName: `Firm ${i} (Mẫu)`, taxCode: taxCode ?? '', seats: '2' } };
  });

  it('says which firms the directory knows, and writes nothing', async () => {
    const { registerFirms, companies, audit } = directory();
    companies.rows.set(elsewhere.id, elsewhere);
    const read = await registerFirms.preview(organiser, file, async () => ok(rows));
    if (!read.ok) throw new Error(read.error.code);
    expect(read.value.firms.map(({ known }) => known?.takesPart ?? null)).toEqual([true, false, null]);
    expect(read.value.problems).toEqual([]);
    expect([companies.rows.size, audit.entries.length]).toEqual([2, 0]);
    const alone = await registerFirms.preview(organiser, { ...file, joinKnown: false }, async () => ok(rows));
    expect(alone.ok && alone.value.problems.map(({ row, code }) => [row, code])).toEqual([
      [2, 'exists-already'],
      [3, 'exists-already'],
    ]);
  });

  it('lets known firms take part as they are, and leaves those alone that do already', async () => {
    const { registerFirms, companies, outbox } = directory();
    companies.rows.set(elsewhere.id, elsewhere);
    const answer = await registerFirms.execute(organiser, file, async () => ok(rows), 'k');
    if (!answer.ok) throw new Error(answer.error.code);
    expect(answer.value.companyIds.slice(0, 2)).toEqual([COMPANY, elsewhere.id]);
    expect(companies.rows.get(elsewhere.id)).toEqual(elsewhere);
    expect(await companies.participation(FAIR, elsewhere.id)).toMatchObject({ seats: 2, groupId: null });
    expect(await companies.participation(FAIR, COMPANY)).toEqual(aParticipation());
    expect(outbox.types).toHaveLength(2);
  });

  it('is nobody else’s, and no group leader joins firms that others brought in', async () => {
    const { registerFirms } = directory();
    const read = async () => ok(rows);
    expect((await registerFirms.preview(leader, file, read)).ok).toBe(false);
    const ofGroup = await registerFirms.preview(leader, { ...file, groupId: GROUP }, read);
    expect(ofGroup.ok && ofGroup.value.problems.map(({ code }) => code)).toEqual(['exists-already']);
  });
});

describe('a profile', () => {
  const fact = (taxonomyId: string): FactEntries => ({
    kind: 'certificate',
    taxonomyId,
    amount: null,
    unit: null,
    expiresOn: null,
  });
  const member = memberOf(COMPANY);

  it('keeps one fact of each, and a verified one whatever is declared', async () => {
    const { declareFacts, verifyFact, profiles } = directory();
    const declare = (key: string) =>
      declareFacts.execute(member, { fairId: FAIR, companyId: COMPANY, facts: [fact('iso-9001')] }, key);
    await declare('k1');
    await declare('k2');
    expect(profiles.rows.size).toBe(1);
    const [factId] = [...profiles.rows.keys()] as ProfileFactId[];
    const verification = { fairId: FAIR, companyId: COMPANY, factId, paper: 'No. 12', expiresOn: '2027-03-01' };
    expect((await verifyFact.execute(member, verification)).ok).toBe(false);
    expect((await verifyFact.execute(withRole(FAIR, 'programme-officer'), verification)).ok).toBe(true);
    await declare('k3');
    expect([...profiles.rows.values()]).toMatchObject([
      { source: 'verified', paper: 'No. 12', expiresOn: '2027-03-01' },
    ]);
  });

  it('learns from its text what nobody has declared', async () => {
    const { writeProfileText, declareFacts, profiles } = directory();
    const of = { fairId: FAIR, companyId: COMPANY };
    await declareFacts.execute(member, { ...of, facts: [fact('iso-9001')] }, 'k1');
    const body = 'Aluminium die casting, ISO 9001 and IATF 16949 certified. MOQ 500 pcs.';
    const answer = await writeProfileText.execute(member, { ...of, language: 'en', body });
    expect(answer.ok).toBe(true);
    const facts = [...profiles.rows.values()].map((one) => `${one.source} ${one.kind} ${one.taxonomyId ?? one.amount}`);
    expect(facts).toEqual(expect.arrayContaining(['declared certificate iso-9001', 'read certificate iatf-16949']));
    expect(facts).not.toContain('read certificate iso-9001');
  });

  it('is not for the organiser who enrolled a company that has people of its own', async () => {
    const { declareFacts, companies } = directory();
    const elsewhere = 'fair-2' as FairId;
    await companies.takePart([aParticipation({ fairId: elsewhere })]);
    const declare = (fairId: FairId, key: string) =>
      declareFacts.execute(
        withRole(fairId, 'organiser'),
        { fairId, companyId: COMPANY, facts: [fact('iso-9001')] },
        key,
      );
    expect((await declare(elsewhere, 'k1')).ok).toBe(true);
    companies.people.set(COMPANY, new Set([PERSON]));
    expect(await declare(elsewhere, 'k2')).toEqual({ ok: false, error: { code: 'not-found' } });
    expect((await declare(FAIR, 'k3')).ok).toBe(true);
  });
});
