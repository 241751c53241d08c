import { withRole, memberOf } from '@ketnoi/kernel/testing';
import { unwrap } from '@ketnoi/kernel';
import { buyer, FAIR, supplier } from '../../../testing/meetings.fixture.js';
import { wishDesk } from '../../../testing/wish-desk.js';

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
