import { type Report, withReport } from './report';

const late: Report = { about: 'A', event: { kind: 'LATE', companyIds: ['a'], until: '2027-10-20T03:00:00Z' } };
const gone: Report = { about: 'A', event: { kind: 'NO_SHOW', companyIds: ['a'] } };
const ill: Report = { about: 'I', event: { kind: 'INTERPRETER_AWAY', interpreterId: 'i' } };

it('keeps the newer word about a company beside what is said of others', () => {
  expect(withReport([late, ill], gone)).toEqual([ill, gone]);
});
