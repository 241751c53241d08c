import type { BoothId, FairId, HallId } from '@ketnoi/kernel';
import { money } from '@ketnoi/kernel';
import { hallPlan } from '../../domain/plan/plans.fixture.js';
import { DrawnHalls, type StoredHall } from './ports/drawn-halls.js';
import { RememberedWalks } from './remembered-walks.js';

const FAIR = 'fair' as FairId;
const [A, B] = ['a' as BoothId, 'b' as BoothId];

class OneHall extends DrawnHalls {
  now = '1';
  read = 0;
  booths = hallPlan().booths;

  async mark(): Promise<string> {
    return this.now;
  }
  async halls(): Promise<readonly StoredHall[]> {
    this.read++;
    const booths = this.booths.map((booth, i) => ({ ...booth, id: [A, B][i], zoneId: null, price: money(1, 'VND') }));
    return [{ ...hallPlan(), id: 'hall' as HallId, name: 'Hall', zones: [], booths }];
  }
  private readonly unasked = (): never => {
    throw new Error('walks ask for whole halls alone');
  };
  hallOf = this.unasked;
  features = this.unasked;
  zones = this.unasked;
  redraw = this.unasked;
  lock = this.unasked;
  numbersOffPlan = this.unasked;
  relabel = this.unasked;
  remove = this.unasked;
}

describe('walks that are remembered', () => {
  it('measure a plan once, and again when it is drawn anew', async () => {
    const halls = new OneHall();
    const walks = new RememberedWalks(halls);
    const first = await walks.between(FAIR, [[A, B]]);
    expect(await walks.between(FAIR, [[B, A]])).toEqual(first);
    expect(halls.read).toBe(1);
    halls.booths = halls.booths.slice(0, 1);
    halls.now = '2';
    expect(await walks.between(FAIR, [[A, B]])).toEqual([null]);
    expect(halls.read).toBe(2);
  });

  it('let others have a turn between two searches', async () => {
    const walks = new RememberedWalks(new OneHall());
    let turns = 0;
    let asking = true;
    const count = (): void => {
      turns++;
      if (asking) setImmediate(count);
    };
    setImmediate(count);
    await walks.between(FAIR, [[A, B]]);
    const first = turns;
    await walks.between(
      FAIR,
      Array.from({ length: 50 }, () => [A, B] as const),
    );
    asking = false;
    expect([first > 0, turns - first]).toEqual([true, 0]);
  });

  it('ask nothing when nothing is asked', async () => {
    const halls = new OneHall();
    expect(await new RememberedWalks(halls).between(FAIR, [])).toEqual([]);
    expect(halls.read).toBe(0);
  });
});
