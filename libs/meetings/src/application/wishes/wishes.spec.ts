import {
  memberOf,
  CountedIds,
  InMemoryIdempotencyStore,
  InMemoryUnitOfWork,
  RecordedAuditTrail,
  RecordedOutbox,
  TestClock,
  withRole,
} from '@ketnoi/kernel/testing';
import { type CompanyId, unwrap } from '@ketnoi/kernel';
import { InMemoryMeetingRequests } from '../../../testing/in-memory-meeting-requests.js';
import { FixtureParticipations, InMemoryLocks, InMemoryPreferences } from '../../../testing/in-memory-room.js';
import { InMemoryTimetables } from '../../../testing/in-memory-timetables.js';
import { buyer, FAIR, supplier } from '../../../testing/meetings.fixture.js';
import type { Side } from '../../domain/wishes/meeting-request.js';
import type { Wish } from '../../domain/wishes/preference.js';
import { Chronicle } from '../chronicle.js';
import { AnswerRequest } from './answer-request.js';
import { AskToMeet } from './ask-to-meet.js';
import { StatePreference } from './state-preference.js';

function wishDesk() {
  const unitOfWork = new InMemoryUnitOfWork(new TestClock());
  const requests = new InMemoryMeetingRequests();
  const preferences = new InMemoryPreferences();
  const locks = new InMemoryLocks();
  const participations = new FixtureParticipations([buyer(1), buyer(2)], [supplier(1)]);
  const ids = new CountedIds();
  const audit = new RecordedAuditTrail();
  const outbox = new RecordedOutbox();
  const chronicle = new Chronicle(audit, outbox);
  const idempotency = new InMemoryIdempotencyStore(unitOfWork);
  const asking = new AskToMeet(idempotency, requests, participations, preferences, locks, ids, chronicle);
  const stating = new StatePreference(unitOfWork, preferences, participations, requests, locks, ids, chronicle);
  const answering = new AnswerRequest(unitOfWork, requests, new InMemoryTimetables(), chronicle);
  return {
    requests,
    locks,
    audit,
    outbox,
    ask: (from: CompanyId, as: Side, to: CompanyId, actor = memberOf(from), key = 'key') =>
      asking.execute(
        actor,
        { fairId: FAIR, companyId: from, as, otherCompanyId: to, needId: null, message: null, messageLanguage: null },
        key,
      ),
    state: (from: CompanyId, about: CompanyId, wish: Wish | null) =>
      stating.execute(memberOf(from), { fairId: FAIR, companyId: from, aboutCompanyId: about, wish }),
    answer: (by: CompanyId, requestId: Parameters<AnswerRequest['execute']>[1]['requestId']) =>
      answering.execute(memberOf(by), { fairId: FAIR, requestId, companyId: by, answer: 'accepted' }),
  };
}

const refusal = (result: { ok: boolean; error?: { code: string } }): string | undefined => result.error?.code;

describe('asking to meet', () => {
  it('is agreed when the other side says yes', async () => {
    const desk = wishDesk();
    const { requestId } = unwrap(await desk.ask(buyer(1), 'buyer', supplier(1)));
    expect(refusal(await desk.answer(buyer(2), requestId))).toBe('not-found');
    expect(unwrap(await desk.answer(supplier(1), requestId)).state).toBe('accepted');
    expect(desk.outbox.types).toEqual(['request-made', 'request-answered']);
  });

  it('has one effect and one answer for one key', async () => {
    const desk = wishDesk();
    const first = await desk.ask(buyer(1), 'buyer', supplier(1));
    expect(await desk.ask(buyer(1), 'buyer', supplier(1))).toEqual(first);
    expect(desk.requests.rows.size).toBe(1);
    expect(refusal(await desk.ask(buyer(1), 'supplier', supplier(1)))).toBe('idempotency-conflict');
    expect(refusal(await desk.ask(buyer(1), 'buyer', supplier(1), undefined, 'other'))).toBe('already-asked');
  });

  it('does not tell whether a no thanks or a ban stands in the way', async () => {
    const declined = wishDesk();
    await declined.state(supplier(1), buyer(1), 'no-thanks');
    const banned = wishDesk();
    await banned.locks.ban(FAIR, buyer(1), supplier(1));
    const answers = [declined, banned].map((desk) => desk.ask(buyer(1), 'buyer', supplier(1)));
    expect(await Promise.all(answers)).toEqual(Array(2).fill({ ok: false, error: { code: 'not-welcome' } }));
  });

  it('needs a buyer and a supplier, and somebody who may speak for the one who asks', async () => {
    const desk = wishDesk();
    expect(refusal(await desk.ask(buyer(1), 'buyer', buyer(2)))).toBe('invalid-input');
    expect(refusal(await desk.ask(buyer(1), 'buyer', supplier(1), memberOf(buyer(2)), 'k2'))).toBe('not-found');
    unwrap(await desk.ask(buyer(1), 'buyer', supplier(1), withRole(FAIR, 'organiser'), 'k3'));
    expect(desk.audit.entries.at(-1)).toMatchObject({ forCompanyId: buyer(1), byRight: 'organiser' });
  });
});

describe('stating a preference', () => {
  it('agrees with the wish of the other side', async () => {
    const desk = wishDesk();
    expect(unwrap(await desk.state(buyer(1), supplier(1), 'want')).requestId).toBeNull();
    const { requestId } = unwrap(await desk.state(supplier(1), buyer(1), 'must'));
    expect(requestId && desk.requests.rows.get(requestId)).toMatchObject({ state: 'accepted', origin: 'mutual' });
  });

  it('answers the open request of the other side', async () => {
    const desk = wishDesk();
    const { requestId } = unwrap(await desk.ask(buyer(1), 'buyer', supplier(1)));
    await desk.state(supplier(1), buyer(1), 'no-thanks');
    expect(desk.requests.rows.get(requestId)?.state).toBe('declined');
  });

  it('makes nothing of two wishes that an organiser keeps apart', async () => {
    const desk = wishDesk();
    await desk.locks.ban(FAIR, buyer(1), supplier(1));
    await desk.state(buyer(1), supplier(1), 'want');
    expect(unwrap(await desk.state(supplier(1), buyer(1), 'want')).requestId).toBeNull();
  });
});
