import { type NeedId, type Page, unwrap } from '@ketnoi/kernel';
import { memberOf } from '@ketnoi/kernel/testing';
import { FixtureParticipations } from '../../../testing/in-memory-room.js';
import { aRequest, buyer, FAIR, id, ORGANISER, supplier } from '../../../testing/meetings.fixture.js';
import { TRADERS, wishDesk } from '../../../testing/wish-desk.js';
import { type RequestRow, RequestViews } from '../ports/request-views.js';
import { ShowRequests } from './show-requests.js';

const NEED = id<NeedId>('e', 1);
const HIDDEN = aRequest({ needId: NEED });

const row = (over: Partial<RequestRow> = {}): RequestRow => ({
  id: HIDDEN.id,
  side: 'supplier',
  otherCompanyId: buyer(1),
  needId: NEED,
  needConfidential: true,
  origin: 'proposal',
  state: 'open',
  ownAnswer: null,
  otherAnswer: null,
  ownWish: 'want',
  message: null,
  messageLanguage: null,
  deadlineAt: null,
  createdAt: new Date('2026-09-01T00:00:00Z'),
  why: {
    score: 70,
    confidence: 0.8,
    reasons: [
      { fact: 'process', side: 'buyer', points: 40, buyer: 'stamping', supplier: 'stamping', source: 'declared' },
      { fact: 'volume', side: 'supplier', points: 30, buyer: 90_000, supplier: 100_000, source: 'declared' },
    ],
    gates: [{ rule: 'tolerance', verdict: 'pass', wanted: 0.01, found: 0.005, source: 'declared' }],
    unknown: [],
  },
  ...over,
});

async function shown(over: Partial<RequestRow> = {}) {
  class OneRow extends RequestViews {
    ofCompany = async (): Promise<Page<RequestRow>> => ({ items: [row(over)], endCursor: null, hasNextPage: false });
    unanswered = () => Promise.reject(new Error('not asked'));
    answerCounts = () => Promise.reject(new Error('not asked'));
    preferencesOf = () => Promise.reject(new Error('not asked'));
  }
  const show = new ShowRequests(new OneRow(), new FixtureParticipations([buyer(1)], [supplier(1)]));
  const page = unwrap(await show.execute(memberOf(supplier(1)), FAIR, supplier(1), {}, { first: 10 }));
  return page.items[0];
}

async function deskWithHiddenOffer() {
  const desk = wishDesk();
  desk.participations.confidential.add(NEED);
  await desk.requests.add(HIDDEN, ORGANISER);
  return desk;
}

describe('the buyer of a confidential need', () => {
  it('is told by process and material only until both have agreed', async () => {
    const view = await shown();
    expect(view).toMatchObject({ otherCompanyId: null, needId: null, ownWish: null });
    expect(view.why?.reasons[0]).toMatchObject({ fact: 'process', buyer: 'stamping' });
    expect(view.why?.reasons[1]).toMatchObject({ fact: 'volume', points: 30, buyer: null, supplier: null });
    expect(view.why?.gates[0]).toMatchObject({ verdict: 'pass', wanted: null, found: null });
    expect(await shown({ state: 'accepted' })).toMatchObject({ otherCompanyId: buyer(1), ownWish: 'want' });
  });

  it('is not found by asking everybody', async () => {
    const desk = await deskWithHiddenOffer();
    expect(await desk.ask(supplier(1), 'supplier', buyer(1))).toEqual({ ok: false, error: { code: 'not-welcome' } });
    expect(await desk.ask(buyer(1), 'buyer', supplier(1), undefined, 'k2')).toMatchObject({
      error: { code: 'already-asked' },
    });
  });

  it.each(['want', 'no-thanks'] as const)('is not found by saying %s about everybody', async (wish) => {
    const desk = await deskWithHiddenOffer();
    expect(unwrap(await desk.state(supplier(1), buyer(1), wish)).requestId).toBeNull();
    expect(desk.requests.rows.get(HIDDEN.id)).toEqual(HIDDEN);
    expect(desk.outbox.types).toEqual(['preference-stated']);
  });

  it('has agreed when both have named each other', async () => {
    const desk = await deskWithHiddenOffer();
    await desk.state(supplier(1), buyer(1), 'want');
    expect(unwrap(await desk.state(buyer(1), supplier(1), 'must')).requestId).toBe(HIDDEN.id);
    expect(desk.requests.rows.get(HIDDEN.id)?.state).toBe('accepted');
  });
});

describe('two companies that both buy and sell', () => {
  const [one, other] = TRADERS;

  it('reach the open request by a no thanks, whoever buys', async () => {
    const desk = wishDesk();
    const { requestId } = unwrap(await desk.ask(one, 'buyer', other));
    expect(unwrap(await desk.state(other, one, 'no-thanks')).requestId).toBe(requestId);
    expect(desk.requests.rows.get(requestId)?.state).toBe('declined');
  });

  it('have one request at a time', async () => {
    const desk = wishDesk();
    await desk.ask(one, 'buyer', other);
    expect(await desk.ask(other, 'buyer', one, undefined, 'k2')).toMatchObject({ error: { code: 'already-asked' } });
  });
});
