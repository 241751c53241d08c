/**
 * Random life stories of booths, played twice: by the pure functions of the room and through its use cases. Nothing that
 * must never be may be reached, and both must come to the same end by the same answers.
 */
import fc from 'fast-check';
import { type Claim, hasRunOut, isBooking } from '@ketnoi/booth-allocation';
import { aBooking, aHold, DURING, someRules } from '../../../testing/index.js';
import { DeskTeller } from '../../../testing/life-stories/desk-teller.js';
import { census, faultsIn, forbiddenSteps } from '../../../testing/life-stories/invariants.js';
import { PureTeller } from '../../../testing/life-stories/pure-teller.js';
import { BOOTHS, stories, type Story } from '../../../testing/life-stories/story.js';
import { boothIds, rulesOf, type Teller } from '../../../testing/life-stories/teller.js';

/** The answers. Looked at after every step. */
async function told(teller: Teller, story: Story): Promise<string[]> {
  const answers: string[] = [];
  const rules = rulesOf(story);
  let before = teller.claims();
  for (const happening of story.happenings) {
    const answer = await teller.play(happening);
    answers.push(`${happening.does} ${answer}`);
    const after = teller.claims();
    const faults = [...faultsIn(after, rules), ...forbiddenSteps(before, after, teller.now)];
    const { free, held, sold, withdrawn } = census(after, teller.now);
    if (free + held + sold + withdrawn !== BOOTHS)
      faults.push('some booth is neither free nor held, sold or withdrawn');
    if (faults.length > 0) throw new Error(`after ${answers.join(', ')}: ${faults.join('; ')}`);
    before = after;
  }
  return answers;
}

/** How things stand in the end. A hold that ran out is over, whether or not somebody came by and said so. */
const ending = (teller: Teller): unknown[] =>
  teller.claims().map((claim) => {
    if (!isBooking(claim)) return [claim.boothId, 'closed'];
    const over = hasRunOut(claim, teller.now);
    const { boothId, companyId, depositAmount, depositDueOn, paidAmount, cancellationFee, origin } = claim;
    const kept = [boothId, companyId, origin, depositAmount, depositDueOn, paidAmount, cancellationFee];
    return over ? [...kept, 'expired', null] : [...kept, claim.state, claim.nth];
  });

describe('whatever happens to booths', () => {
  it('breaks nothing, and the use cases do what the rules say', async () => {
    const reached = new Set<string>();
    await fc.assert(
      fc.asyncProperty(stories, async (story) => {
        const [pure, desk] = [new PureTeller(story), new DeskTeller(story)];
        const answers = await told(pure, story);
        expect(await told(desk, story)).toEqual(answers);
        expect(ending(desk)).toEqual(ending(pure));
        // Each change was told once and written down once.
        expect(desk.desk.audit.entries).toHaveLength(desk.desk.outbox.events.length);
        answers.forEach((answer) => reached.add(answer));
        pure.claims().forEach((claim) => reached.add(claim.state));
      }),
      { numRuns: 250, seed: 3 },
    );
    // A test that never gets anywhere would prove nothing.
    const states = ['held', 'applied', 'approved', 'confirmed', 'paid', 'blocked'];
    const ends = ['released', 'refused', 'expired', 'cancelled', 'withdrawn'];
    const answers = ['free-overdue ok', 'free-overdue deposit-not-overdue', 'renew ok', 'renew hold-expired'];
    const orders = ['hold-several ok', 'book-several ok', 'book-several order-refused'];
    expect([...states, ...ends, ...answers, ...orders].filter((wanted) => !reached.has(wanted))).toEqual([]);
  });
});

describe('the watch over booths', () => {
  const rules = someRules({ boothsPerCompany: 1 });
  const paid = aBooking({ state: 'paid', paidAmount: 22_000_000 });

  it('sees nothing in bookings that are in order', () => {
    expect(faultsIn([aHold(), aBooking({ state: 'released', nth: null })], rules)).toEqual([]);
    expect(forbiddenSteps([aHold()], [aBooking()], DURING)).toEqual([]);
  });

  it.each([
    ['two claims on a booth', [{ boothId: boothIds[0] }, { id: 'other', boothId: boothIds[0], nth: null }]],
    ['a number used twice', [{}, { id: 'other', boothId: boothIds[1] }]],
    ['a claim beyond the limit', [{ nth: 2 }]],
    ['an ended claim with a number', [{ state: 'cancelled', cancellationFee: 0 }]],
    ['a confirmed booking without its deposit', [{ state: 'confirmed', paidAmount: 1 }]],
    ['a paid booking that is not', [{ state: 'paid', paidAmount: 1 }]],
    ['a fee above the price', [{ state: 'cancelled', nth: null, cancellationFee: 22_000_001 }]],
  ])('sees %s', (_, claims) => {
    expect(faultsIn(claims.map((over) => aBooking(over as object)) as Claim[], rules)).not.toEqual([]);
  });

  it('sees a hold confirmed after its end, a claim that rose again and a booth freed without a reminder', () => {
    const late = aHold({ heldUntil: DURING });
    expect(forbiddenSteps([late], [aBooking()], DURING)).toHaveLength(1);
    expect(forbiddenSteps([aBooking({ state: 'released' })], [paid], DURING)).toHaveLength(1);
    expect(forbiddenSteps([aBooking()], [aBooking({ state: 'expired', nth: null })], DURING)).toHaveLength(1);
  });
});
