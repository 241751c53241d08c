import { type FairId, type HallId, money, ok, type Result } from '@ketnoi/kernel';
import {
  CountedIds,
  InMemoryIdempotencyStore,
  InMemoryUnitOfWork,
  memberOf,
  RecordedAuditTrail,
  RecordedOutbox,
  TestClock,
  withRole,
} from '@ketnoi/kernel/testing';
import { COMPANY, FAIR } from '../../testing/index.js';
import { DrawBooths } from './draw-booths.js';
import { DrawHall } from './draw-hall.js';
import { type HallWish, LayOutHall } from './lay-out-hall.js';
import { DrawnHalls } from './plans/ports/drawn-halls.js';
import { FloorPlans, type NewBooth, type NewHall, type NewZone } from './ports/floor-plans.js';

class DrawnPlan extends FloorPlans {
  readonly halls: NewHall[] = [];
  readonly zones: NewZone[] = [];
  readonly booths: NewBooth[] = [];

  async known(): ReturnType<FloorPlans['known']> {
    const halls = new Set<HallId>(this.halls.map((hall) => hall.id));
    return { halls, zones: new Set(this.zones.map((zone) => zone.id)) };
  }
  async addHall(hall: NewHall): Promise<void> {
    this.halls.push(hall);
  }
  async addZones(zones: readonly NewZone[]): Promise<void> {
    this.zones.push(...zones);
  }
  async numbersTaken(_fairId: FairId, numbers: readonly string[]): Promise<readonly string[]> {
    return this.booths.map((booth) => booth.number).filter((number) => numbers.includes(number));
  }
  async addBooths(booths: readonly NewBooth[]): Promise<Result<void, { numbers: readonly string[] }>> {
    this.booths.push(...booths);
    return ok(undefined);
  }
}

/** What the generator lays out is sound: no hall is read. */
class NoHalls extends DrawnHalls {
  private readonly unread = (): never => {
    throw new Error('no hall needs to be read');
  };
  halls = this.unread;
  hallOf = this.unread;
  features = this.unread;
  zones = this.unread;
  mark = this.unread;
  redraw = this.unread;
  lock = this.unread;
  numbersOffPlan = this.unread;
  relabel = this.unread;
  remove = this.unread;
}

function drawingDesk() {
  const plan = new DrawnPlan();
  const idempotency = new InMemoryIdempotencyStore(new InMemoryUnitOfWork(new TestClock()));
  const [outbox, audit, ids] = [new RecordedOutbox(), new RecordedAuditTrail(), new CountedIds()];
  const drawHall = new DrawHall(idempotency, plan, audit, ids);
  const drawBooths = new DrawBooths(idempotency, plan, outbox, audit, ids, new NoHalls());
  return { plan, outbox, layOut: new LayOutHall(drawHall, drawBooths, plan, idempotency) };
}

const wish = (over: Partial<HallWish> = {}): HallWish => ({
  fairId: FAIR,
  name: 'Hall 1',
  booths: 20,
  numberPrefix: '',
  zones: [
    { name: 'Mechanics', sectorId: 'mechanical-engineering', country: null, share: 3 },
    { name: 'Japan', sectorId: null, country: 'JP', share: 1 },
  ],
  price: money(22_000_001, 'VND'),
  cornerSurchargePercent: 10,
  rawPercent: 50,
  ...over,
});
const organiser = withRole(FAIR, 'organiser');

describe('laying out a hall', () => {
  it('draws hall, zones and priced booths at once, and only once for a key', async () => {
    const { plan, outbox, layOut } = drawingDesk();
    const answer = await layOut.execute(organiser, wish(), 'k');
    expect(answer).toMatchObject({ ok: true, value: { booths: 20 } });
    expect(await layOut.execute(organiser, wish(), 'k')).toEqual(answer);
    expect([plan.halls.length, plan.zones.length, plan.booths.length]).toEqual([1, 2, 20]);
    expect(new Set(plan.booths.map((booth) => booth.price.amount))).toEqual(new Set([22_000_001, 24_200_001]));
    expect(plan.halls[0].features.length).toBeGreaterThan(0);
    expect(new Set(plan.booths.map(({ kind, powerW }) => `${kind} ${powerW}`))).toEqual(
      new Set(['shell 1000', 'raw 5000']),
    );
    expect(outbox.types).toEqual(['plan-drawn']);
  });

  it('refuses numbers that the fair has, unless told apart', async () => {
    const { plan, layOut } = drawingDesk();
    await layOut.execute(organiser, wish(), 'k1');
    const again = await layOut.execute(organiser, wish({ name: 'Hall 2' }), 'k2');
    expect(again).toMatchObject({ ok: false, error: { code: 'unusable-booths' } });
    expect(plan.halls).toHaveLength(1);
    expect((await layOut.execute(organiser, wish({ name: 'Hall 2', numberPrefix: '2' }), 'k3')).ok).toBe(true);
  });

  it.each([
    ['no booths', { booths: 0 }, 'booths'],
    ['half a đồng', { price: { amount: 0.5, currency: 'VND' } }, 'price'],
    ['a zone without a share', { zones: [{ ...wish().zones[0], share: 0 }] }, 'zones'],
    ['a sector that does not exist', { zones: [{ ...wish().zones[0], sectorId: 'magic' }] }, 'zones'],
    ['more raw space than there is', { rawPercent: 101 }, 'rawPercent'],
    ['a hall without a name', { name: ' ' }, 'name'],
  ] as const)('refuses %s', async (_, over, field) => {
    const answer = await drawingDesk().layOut.execute(organiser, wish(over as Partial<HallWish>), 'k');
    expect(answer).toMatchObject({ ok: false, error: { code: 'unusable-hall', field } });
  });

  it('is for organisers alone', async () => {
    const answer = await drawingDesk().layOut.execute(memberOf(COMPANY), wish(), 'k');
    expect(answer).toEqual({ ok: false, error: { code: 'not-found' } });
  });
});
