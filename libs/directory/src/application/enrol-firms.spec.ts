import type { CompanyId } from '@ketnoi/kernel';
import {
  anActor,
  CountedIds,
  InMemoryUnitOfWork,
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
  someCompany,
  taxCodeOf,
} from '../../testing/index.js';
import { EnrolFirms, type Enrolment } from './enrol-firms.js';
import { Journal } from './journal.js';

const organiser = withRole(FAIR, 'organiser');
const enrolment = (over: Partial<Enrolment> = {}): Enrolment => ({
  ...{ company: someCompany({ taxCode: taxCodeOf(5) }), companyId: null, asSupplier: true, asBuyer: false },
  ...over,
});

function directory() {
  const [companies, outbox] = [new InMemoryCompanies(), new RecordedOutbox()];
  companies.rows.set(COMPANY, aCompany());
  const journal = new Journal(new RecordedAuditTrail(), outbox);
  const enrol = new EnrolFirms(new InMemoryUnitOfWork(new TestClock()), companies, journal, new CountedIds());
  return { companies, outbox, enrol };
}

describe('letting firms take part', () => {
  it('takes all that is asked of one firm together, and leaves the rest of how it takes part as it stands', async () => {
    const { companies, enrol } = directory();
    await companies.takePart([aParticipation({ asSupplier: true, asBuyer: false, seats: 4 })]);
    const twice = [
      enrolment({ companyId: COMPANY, asSupplier: false, asBuyer: true }),
      enrolment({ companyId: COMPANY, asSupplier: true, asBuyer: false }),
    ];
    expect(await enrol.execute(organiser, FAIR, [...twice, enrolment()])).toMatchObject({
      ok: true,
      value: [COMPANY, COMPANY, expect.any(String)],
    });
    expect(await companies.participation(FAIR, COMPANY)).toMatchObject({ asSupplier: true, asBuyer: true, seats: 4 });
  });

  it('refuses all of them for one, and says for which', async () => {
    const { companies, outbox, enrol } = directory();
    const nobody = enrolment({ companyId: 'nobody' as CompanyId });
    const nameless = enrolment({ company: someCompany({ registeredName: '' }) });
    for (const wrong of [nobody, nameless])
      expect(await enrol.execute(organiser, FAIR, [enrolment(), wrong])).toMatchObject({ ok: false, error: { at: 1 } });
    const taken = enrolment({ company: someCompany({ taxCode: aCompany().taxCode }) });
    expect(await enrol.execute(organiser, FAIR, [enrolment(), taken])).toMatchObject({
      error: { at: 1, problems: [{ path: ['taxCode'], code: 'exists-already' }] },
    });
    expect(await enrol.execute(anActor(), FAIR, [enrolment()])).toMatchObject({ error: { code: 'not-found' } });
    expect([companies.rows.size, outbox.events.length]).toEqual([1, 0]);
  });
});
