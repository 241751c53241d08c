import { costGrowth } from '@ketnoi/kernel/testing';
import type { Outline } from '../../domain/booth.js';
import { rectangle } from '../../domain/plan/plans.fixture.js';
import { generatePlan } from '../plan-generator/generate-plan.js';
import { BETWEEN_HALLS, FairWalks, walkingMinutes, type WalkedHallOfFair } from './fair-walks.js';

const hall = (booths: Readonly<Record<string, Outline>>, over: Partial<WalkedHallOfFair> = {}): WalkedHallOfFair => ({
  outline: rectangle(0, 0, 30_000, 20_000),
  pillars: [],
  entrances: [
    [
      [0, 9_000],
      [0, 11_000],
    ],
  ],
  booths: Object.entries(booths).map(([id, outline]) => ({ id, outline })),
  ...over,
});
const small = (x: number, y: number): Outline => rectangle(x, y, 2_000, 2_000);

describe('a walk between two booths', () => {
  it('is straight where nothing is in between, and the same both ways', () => {
    const walks = new FairWalks([hall({ a: small(2_000, 9_000), b: small(20_000, 9_000) })]);
    const metres = (walks.between('a', 'b') ?? 0) / 1_000;
    expect(metres).toBeGreaterThan(14);
    expect(metres).toBeLessThan(18);
    expect(walks.between('b', 'a')).toBe(walks.between('a', 'b'));
    expect(walks.between('a', 'a')).toBe(0);
  });

  it('goes around what stands in the way', () => {
    const booths = { a: small(8_000, 9_000), b: small(18_000, 9_000) };
    const wall = rectangle(13_000, 2_000, 1_000, 16_000);
    const free = new FairWalks([hall(booths)]).between('a', 'b') ?? 0;
    const around = new FairWalks([hall({ ...booths, wall })]).between('a', 'b') ?? 0;
    const byPillar = new FairWalks([hall(booths, { pillars: [wall] })]).between('a', 'b');
    expect(around).toBeGreaterThan(free + 10_000);
    expect(byPillar).toBe(around);
  });

  it('is none to a booth that is shut in, or that nobody knows', () => {
    const ring = {
      n: rectangle(4_000, 4_000, 9_000, 1_000),
      s: rectangle(4_000, 12_000, 9_000, 1_000),
      w: rectangle(4_000, 5_000, 1_000, 7_000),
      e: rectangle(12_000, 5_000, 1_000, 7_000),
    };
    const walks = new FairWalks([
      hall({ ...ring, in: rectangle(8_000, 8_000, 1_000, 1_000), out: small(20_000, 9_000) }),
    ]);
    expect(walks.between('in', 'out')).toBeNull();
    expect(walks.between('in', 'nowhere')).toBeNull();
  });

  it('to another hall leads through both doors and over the grounds', () => {
    const near = hall({ a: small(2_000, 9_000) });
    const far = hall({ b: small(20_000, 9_000) });
    const walks = new FairWalks([near, far]);
    expect(walks.between('a', 'b')).toBeGreaterThan(BETWEEN_HALLS + 15_000);
    expect(walks.between('a', 'b')).toBeLessThan(BETWEEN_HALLS + 25_000);
    expect(new FairWalks([near, { ...far, entrances: [] }]).between('a', 'b')).toBeNull();
  });

  it('is never shorter than the bee flies', () => {
    const { outline, features, booths } = generatePlan({ booths: 60, zones: [] });
    const walks = new FairWalks([
      {
        outline,
        pillars: features.filter(({ kind }) => kind === 'pillar').map((pillar) => pillar.outline),
        entrances: [],
        booths: booths.map(({ number, outline: shape }) => ({ id: number, outline: shape })),
      },
    ]);
    const corner = new Map(booths.map(({ number, outline: shape }) => [number, shape[0]]));
    for (const from of booths.slice(0, 20))
      for (const to of booths.slice(20)) {
        const [[ax, ay], [bx, by]] = [corner.get(from.number) ?? [0, 0], corner.get(to.number) ?? [0, 0]];
        const apart = Math.hypot(Math.max(0, Math.abs(ax - bx) - 3_000), Math.max(0, Math.abs(ay - by) - 3_000));
        const walk = walks.between(from.number, to.number) ?? NaN;
        // The walk is from floor to floor in front of booths, a metre or so from each; diagonal steps are rounded down.
        expect(walk).toBeGreaterThan(0.99 * apart - 3_000);
      }
  });

  it('is searched for once from each booth: all pairs of 300 cost hardly more than one from each', async () => {
    const { outline, features, booths } = generatePlan({ booths: 300, zones: [] });
    const shapes = (kind: string): Outline[] => features.filter((f) => f.kind === kind).map((f) => f.outline);
    const walked = booths.map(({ number, outline: shape }) => ({ id: number, outline: shape }));
    let longest = 0;
    const toEachOf = (goals: number): void => {
      const walks = new FairWalks([
        { outline, pillars: shapes('pillar'), entrances: shapes('entrance'), booths: walked },
      ]);
      for (const a of walked)
        for (const b of walked.slice(-goals)) longest = Math.max(longest, walks.between(a.id, b.id) ?? Infinity);
    };
    expect(await costGrowth(toEachOf, { from: 1, to: 300 })).toBeLessThan(4);
    expect(longest).toBeLessThan(200_000);
  });

  it('knows whether it has to search', () => {
    const near = hall({ a: small(2_000, 9_000), b: small(20_000, 9_000) });
    const walks = new FairWalks([near, hall({ c: small(2_000, 9_000) })]);
    const known = (): boolean[] => [
      walks.isKnown('a', 'b'),
      walks.isKnown('b', 'a'),
      walks.isKnown('a', 'c'),
      walks.isKnown('a', 'nowhere'),
    ];
    expect(known()).toEqual([false, false, false, true]);
    walks.between('b', 'a');
    expect(known()).toEqual([true, true, false, true]);
    walks.between('a', 'c');
    expect(known()).toEqual([true, true, true, true]);
  });

  it('costs as much more as the floor is larger, up to the largest', async () => {
    const booths = { a: small(2_000, 9_000), b: small(20_000, 9_000) };
    const across = (metres: number): number | null =>
      new FairWalks([hall(booths, { outline: rectangle(0, 0, 1e6, metres * 1_000) })]).between('a', 'b');
    expect(across(500)).toBeGreaterThan(14_000);
    expect(await costGrowth(across, { from: 62.5, to: 500 })).toBeLessThan(24);
  });

  it('takes a begun minute for a whole one', () => {
    expect([0, 1, 60_000, 60_001].map(walkingMinutes)).toEqual([0, 1, 1, 2]);
  });
});
