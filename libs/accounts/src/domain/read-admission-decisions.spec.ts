import type { CompanyId, FairId } from '@ketnoi/kernel';
import type { AdmissionCard } from './admission.js';
import { type AdmissionListColumn, type KnownLike, likeMeant, toldLike } from './admission-list.js';
import { type AdmissionGround, readAdmissionDecisions } from './read-admission-decisions.js';

const firm = (registeredName: string, taxCode: string | null = null): AdmissionCard['firm'] => ({
  ...{ registeredName, englishName: null, shortName: registeredName, country: 'VN', taxCode },
  ...{ asSupplier: true, asBuyer: false },
});
const card = (id: string, over: Partial<AdmissionCard> = {}): AdmissionCard => ({
  ...{ id, fairId: 'fair' as FairId, email: `${id}@firm.test`, firm: firm(id), state: 'open', message: null },
  ...{ confirmedAt: new Date(0), decidedAt: null, companyId: null, reason: null },
  person: { ownName: 'Lan', latinName: 'Lan', language: 'vi', timeZone: 'Asia/Ho_Chi_Minh' } as AdmissionCard['person'],
  ...over,
});
const known = (companyId: string, over: Partial<KnownLike> = {}): KnownLike => ({
  ...{ companyId: companyId as CompanyId, registeredName: `${companyId} Ltd`, taxCode: null, looksAfterItself: false },
  ...over,
});
const cell = (row: number, id: string, column: AdmissionListColumn, after: string) => {
  return { row, id, column, before: '', after };
};
function read(changes: ReturnType<typeof cell>[], over: Partial<AdmissionGround> = {}, cards = [card('a'), card('b')]) {
  const ground: AdmissionGround = {
    cards: new Map(cards.map((one) => [one.id, one])),
    like: new Map(),
    likeEarlierOnes: (firms) => firms.map(() => null),
    ...over,
  };
  const { decisions, problems } = readAdmissionDecisions(changes, ground);
  return {
    decisions: decisions.map(({ admission, row: _, ...decided }) => ({ id: admission.id, ...decided })),
    problems: problems.map(({ row, column, code }) => [row, column, code]),
  };
}

describe('decisions in a list of those who ask to take part', () => {
  it('admit a firm that nothing is like as a new one, and turn others down for a reason', () => {
    const changes = [cell(2, 'a', 'state', 'admitted'), cell(3, 'b', 'state', 'turned-down')];
    expect(read([...changes, cell(3, 'b', 'reason', 'No room')])).toEqual({
      decisions: [
        { id: 'a', state: 'admitted', companyId: null },
        { id: 'b', state: 'turned-down', reason: 'No room' },
      ],
      problems: [],
    });
    expect(read(changes).problems).toEqual([[3, 'reason', 'required']]);
    expect(read([cell(2, 'a', 'company', 'new')]).problems).toEqual([[2, 'state', 'admission-undecided']]);
    expect(read([changes[0], cell(2, 'a', 'reason', 'Welcome')]).problems).toEqual([[2, 'reason', 'unusable']]);
    expect(read([changes[0], cell(2, 'a', 'company', 'x')]).problems).toEqual([[2, 'company', 'company-not-like']]);
  });

  it('say which company it is where the directory has some like it', () => {
    const like = new Map([
      ['a', [known('kimura', { taxCode: '0100109106' }), known('kept', { looksAfterItself: true })]],
    ]);
    const admitted = cell(2, 'a', 'state', 'admitted');
    const as = (company: string, cards = [card('a')]) =>
      read([admitted, ...(company === '' ? [] : [cell(2, 'a', 'company', company)])], { like }, cards);
    expect(as('').problems).toEqual([[2, 'company', 'company-to-choose']]);
    expect(as('somebody').problems).toEqual([[2, 'company', 'company-to-choose']]);
    expect(as('kept').problems).toEqual([[2, 'company', 'firm-looks-after-itself']]);
    expect(as('100109106').decisions).toEqual([{ id: 'a', state: 'admitted', companyId: 'kimura' }]);
    expect(as('new').decisions).toEqual([{ id: 'a', state: 'admitted', companyId: null }]);
    const twin = card('a', { firm: firm('Kimura', '0100109106') });
    expect(as('new', [twin]).problems).toEqual([[2, 'company', 'exists-already']]);
  });

  it('stand once they are made, and keep two new firms apart that might be one', () => {
    const again = cell(2, 'a', 'state', 'turned-down');
    expect(read([again], {}, [card('a', { state: 'admitted' })]).problems).toEqual([[2, 'state', 'admission-decided']]);
    const both = [cell(2, 'a', 'state', 'admitted'), cell(3, 'b', 'state', 'admitted')];
    expect(read(both, { likeEarlierOnes: () => [null, 0] }).problems).toEqual([[3, 'company', 'same-firm-in-list']]);
  });

  it('name a company as the list does, by its tax code, id or name where that leaves one', () => {
    const like = [
      known('one', { registeredName: 'Sao Mai' }),
      known('two', { registeredName: 'Sao Mai', taxCode: '0100109106' }),
    ];
    expect(likeMeant('sao  mai', like)).toBeNull();
    expect([toldLike(like[0]), 'TWO', '100109106'].map((said) => likeMeant(said, like)?.companyId)).toEqual([
      'one',
      'two',
      'two',
    ]);
    expect(likeMeant('SAO MAI', like.slice(1))?.companyId).toBe('two');
  });
});
