/** Wishes, what-ifs and their results on the real database. */
import {
  CarryOutDraw,
  CreateDraw,
  DiscardDraw,
  type DrawId,
  type DrawWishes,
  Draws,
  HandInWishes,
  PublishDraw,
  SetDrawCall,
  SetStandings,
  ShowDraws,
  ShowWishes,
  WithdrawWishes,
} from '@ketnoi/booth-allocation';
import { type BoothId, type CompanyId, type FairId, unwrap } from '@ketnoi/kernel';
import { memberOf, withRole } from '@ketnoi/kernel/testing';
import { aDrawFair, type DrawFair, wishesFor } from '../../../test/draw-fair.fixture.js';
import { type BoothWorld, openBoothWorld } from '../../../test/booth-world.fixture.js';

let world: BoothWorld;
beforeAll(async () => {
  world = await openBoothWorld();
});
afterAll(() => world.close());

const PLAIN: DrawWishes = {
  name: 'What if',
  seed: 7,
  boothIds: null,
  zoneIds: null,
  newcomersLeast: 0,
  competitorSpacing: 0,
  zones: 'ignore',
  weights: {},
  pins: [],
};
const NEVER = new AbortController().signal;
let keys = 0;
const key = (): string => `draws-${++keys}`;
const organiser = (fairId: FairId) => withRole(fairId, 'organiser');
const create = async (fairId: FairId, over: Partial<DrawWishes> = {}): Promise<DrawId> =>
  unwrap(await world.app.get(CreateDraw).execute(organiser(fairId), fairId, { ...PLAIN, ...over }, key())).drawId;
const carryOut = (fairId: FairId, drawId: DrawId) => world.app.get(CarryOutDraw).execute({ fairId, drawId }, NEVER);
const handIn = (fair: DrawFair, companyId: CompanyId, boothIds: readonly BoothId[]) =>
  world.app.get(HandInWishes).execute(memberOf(companyId), wishesFor(fair.fairId, companyId, boothIds), key());
const count = async (sql: string, fairId: FairId): Promise<number> => {
  const [{ n }]: { n: number | string }[] = await world.dataSource.query(`SELECT COUNT(*) AS n FROM ${sql}`, [fairId]);
  return Number(n);
};

describe('wishes', () => {
  it('are kept, replaced under the same code, taken back and seen by the company alone', async () => {
    const fair = await aDrawFair(world, { booths: 4, companies: 2 });
    const [own, other] = fair.companyIds;
    const first = unwrap(await handIn(fair, own, [fair.boothIds[0]]));
    expect(unwrap(await handIn(fair, own, [fair.boothIds[1]]))).toEqual(first);
    const show = world.app.get(ShowWishes);
    const seen = unwrap(await show.own(memberOf(own), fair.fairId, own));
    expect(seen.request).toMatchObject({ code: first.applicant, wishes: [{ boothIds: [fair.boothIds[1]] }] });
    expect((await show.own(memberOf(other), fair.fairId, own)).ok).toBe(false);
    expect((await show.all(memberOf(own), fair.fairId, { first: 5 })).ok).toBe(false);
    expect(unwrap(await show.all(organiser(fair.fairId), fair.fairId, { first: 5 })).page.items).toHaveLength(1);
    unwrap(await world.app.get(WithdrawWishes).execute(memberOf(own), fair.fairId, own));
    expect(unwrap(await show.own(memberOf(own), fair.fairId, own)).request).toBeNull();
  });

  it('are refused with each entry named, and nothing is saved', async () => {
    const fair = await aDrawFair(world, { booths: 3, companies: 1 });
    const elsewhere = await aDrawFair(world, { booths: 1, companies: 1 });
    await world.dataSource.query('UPDATE booths SET withdrawn_at = UTC_TIMESTAMP(3) WHERE id = ?', [fair.boothIds[1]]);
    const [own] = fair.companyIds;
    const refused = await handIn(fair, own, [fair.boothIds[0], elsewhere.boothIds[0], fair.boothIds[1]]);
    expect(refused).toMatchObject({
      ok: false,
      error: {
        code: 'invalid-input',
        problems: [
          { path: 'wishes[1].boothIds[0]', code: 'booth-unknown' },
          { path: 'wishes[2].boothIds[0]', code: 'booth-is-withdrawn', params: { booth: 'B-1' } },
        ],
      },
    });
    expect(await count('draw_requests WHERE fair_id = ?', fair.fairId)).toBe(0);
    expect(await handIn(fair, elsewhere.companyIds[0], [fair.boothIds[0]])).toMatchObject({
      error: { code: 'not-found' },
    });
  });

  it('are taken until the deadline by the database clock', async () => {
    const fair = await aDrawFair(world, { booths: 1, companies: 1 });
    const past = { fairId: fair.fairId, wishesUntil: new Date(Date.now() - 60_000), mostBooths: 2 };
    unwrap(await world.app.get(SetDrawCall).execute(organiser(fair.fairId), past));
    expect(await handIn(fair, fair.companyIds[0], fair.boothIds)).toMatchObject({ error: { code: 'wishes-closed' } });
  });

  it('rank by the points that the organiser sets: all that are named, or none', async () => {
    const fair = await aDrawFair(world, { booths: 1, companies: 2 });
    const stranger = (await aDrawFair(world, { booths: 1, companies: 1 })).companyIds[0];
    const set = (rows: [CompanyId, number][]) =>
      world.app.get(SetStandings).execute(
        organiser(fair.fairId),
        fair.fairId,
        rows.map(([companyId, points]) => ({ companyId, points, newcomer: true })),
      );
    expect(
      await set([
        [fair.companyIds[0], 5],
        [stranger, 5],
        [fair.companyIds[1], -1],
      ]),
    ).toMatchObject({
      error: {
        problems: [
          { path: 'standings[1].companyId', code: 'unknown-company' },
          { path: 'standings[2].points', code: 'value-out-of-range' },
        ],
      },
    });
    expect(await count('priority_points WHERE fair_id = ?', fair.fairId)).toBe(0);
    unwrap(await set([[fair.companyIds[0], 5]]));
    unwrap(await set([[fair.companyIds[0], 6]]));
    const { standing } = unwrap(
      await world.app.get(ShowWishes).own(memberOf(fair.companyIds[0]), fair.fairId, fair.companyIds[0]),
    );
    expect(standing).toEqual({ companyId: fair.companyIds[0], points: 6, newcomer: true });
  });
});

describe('a draw', () => {
  const contested = async (): Promise<DrawFair> => {
    const fair = await aDrawFair(world, { booths: 3, companies: 3 });
    for (const companyId of fair.companyIds) unwrap(await handIn(fair, companyId, fair.boothIds.slice(0, 2)));
    const standings = fair.companyIds.map((companyId, i) => ({ companyId, points: i * 10, newcomer: i === 0 }));
    unwrap(await world.app.get(SetStandings).execute(organiser(fair.fairId), fair.fairId, standings));
    return fair;
  };

  it('freezes its inputs, runs once whatever rings, and keeps result and hash to the byte', async () => {
    const { fairId, companyIds } = await contested();
    const drawId = await create(fairId);
    const draws = world.app.get(Draws);
    const inputs = await draws.inputs(fairId, drawId);
    // What changes afterwards changes nothing.
    unwrap(await world.app.get(WithdrawWishes).execute(memberOf(companyIds[2]), fairId, companyIds[2]));
    const outcomes = await Promise.all([1, 2, 3].map(() => carryOut(fairId, drawId)));
    expect(outcomes.filter((outcome) => outcome === 'drawn')).toHaveLength(1);
    expect(await carryOut(fairId, drawId)).toBe('nothing-to-do');
    expect(await draws.inputs(fairId, drawId)).toBe(inputs);
    const draw = await draws.find(fairId, drawId);
    expect(draw).toMatchObject({ state: 'drawn', percent: 100, figures: { applicants: 3, allotted: 2, proved: true } });
    const result = JSON.parse((await draws.result(fairId, drawId)) ?? '') as { inputsSha256: string };
    expect(result.inputsSha256).toBe(draw?.inputsHash);
    for (const companyId of companyIds) expect(inputs).not.toContain(companyId);
    const ended = "outbox_events WHERE fair_id = ? AND type = 'draw-ended'";
    expect(await count(ended, fairId)).toBe(1);
  });

  it('gives the same bytes for the same inputs and seed, and others for another', async () => {
    const { fairId } = await contested();
    const ids = [await create(fairId), await create(fairId), await create(fairId, { newcomersLeast: 1 })];
    for (const drawId of ids) await carryOut(fairId, drawId);
    const [one, same, other] = await Promise.all(ids.map((drawId) => world.app.get(Draws).result(fairId, drawId)));
    expect(same).toBe(one);
    expect(other).not.toBe(one);
    const compared = unwrap(await world.app.get(ShowDraws).compare(organiser(fairId), fairId, ids));
    expect(compared.draws.map(({ gain, lose }) => [gain, lose])).toEqual([
      [0, 0],
      [0, 0],
      [1, 1],
    ]);
  });

  it('is taken up anew after a worker fell silent, and only the newest may save', async () => {
    const { fairId } = await contested();
    const drawId = await create(fairId);
    const draws = world.app.get(Draws);
    const lost = await draws.begin({ fairId, drawId });
    expect(await carryOut(fairId, drawId)).toBe('nothing-to-do');
    await world.dataSource.query('UPDATE draws SET heartbeat_at = heartbeat_at - INTERVAL 1 MINUTE WHERE id = ?', [
      drawId,
    ]);
    expect(await carryOut(fairId, drawId)).toBe('drawn');
    if (!lost) throw new Error('there was no turn');
    expect(await draws.beat(lost, 50)).toBe(false);
    expect(await draws.fail(lost, 'too late')).toBe(false);
    expect((await draws.find(fairId, drawId))?.state).toBe('drawn');
  });

  it('stops when it is discarded, and is handed back when its worker must go', async () => {
    const { fairId } = await contested();
    const [gone, back] = [await create(fairId), await create(fairId)];
    unwrap(await world.app.get(DiscardDraw).execute(organiser(fairId), fairId, gone));
    expect(await carryOut(fairId, gone)).toBe('nothing-to-do');
    expect(await world.app.get(CarryOutDraw).execute({ fairId, drawId: back }, AbortSignal.abort())).toBe(
      'handed-back',
    );
    expect(await carryOut(fairId, back)).toBe('drawn');
  });

  it('opens its inputs to the fair when published, and its result not before release', async () => {
    const { fairId, companyIds } = await contested();
    const drawId = await create(fairId);
    await carryOut(fairId, drawId);
    const show = world.app.get(ShowDraws);
    const firm = memberOf(companyIds[0]);
    expect(await show.inputsFile(firm, fairId, drawId)).toBeNull();
    expect(await show.inputsFile(organiser(fairId), fairId, drawId)).toContain('"format":"draw/1"');
    unwrap(await world.app.get(PublishDraw).execute(organiser(fairId), fairId, drawId));
    expect(await show.inputsFile(firm, fairId, drawId)).toContain('"format":"draw/1"');
    expect(await show.resultFile(firm, fairId, drawId)).toBeNull();
    const stranger = (await aDrawFair(world, { booths: 1, companies: 1 })).companyIds[0];
    expect(await show.inputsFile(memberOf(stranger), fairId, drawId)).toBeNull();
    expect((await show.one(firm, fairId, drawId)).ok).toBe(false);
  });
});
