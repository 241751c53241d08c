import type { BoothId, CompanyId, FairId, HallId, ZoneId } from '@ketnoi/kernel';
import { unwrap } from '@ketnoi/kernel';
import { readDraw, runDraw } from '../../engine/draw/index.js';
import { checkDrawRequest } from './check-draw-request.js';
import type { DrawWishes } from './draw.js';
import type { DrawRequest, DrawRequestId, WishedPlace } from './draw-request.js';
import { freezeDraw } from './freeze-draw.js';
import type { BoothForDraw, PlanForDraw } from './plan-for-draw.js';

const id = <T extends string>(n: number): T => `01985f00-0000-7000-8000-00000000000${n}` as T;
const HALL = id<HallId>(9);
const ZONE = id<ZoneId>(8);
const company = (n: number): CompanyId => `01985f00-0000-7000-8000-0000000000c${n}` as CompanyId;
const [OWN, OTHER] = [company(1), company(2)];

const booth = (n: number, over: Partial<BoothForDraw> = {}): BoothForDraw => ({
  id: id<BoothId>(n),
  number: `A-${n}`,
  hallId: HALL,
  zoneId: ZONE,
  kind: 'shell',
  outline: [
    [n * 3000, 0],
    [n * 3000 + 3000, 0],
    [n * 3000 + 3000, 3000],
    [n * 3000, 3000],
  ],
  openSides: 1,
  withdrawn: false,
  taken: false,
  ...over,
});
const PLAN: PlanForDraw = {
  halls: [HALL],
  zones: [{ id: ZONE, sectorId: null }],
  booths: [booth(1), booth(2), booth(3), booth(4, { taken: true }), booth(5, { withdrawn: true })],
};
const request = (over: Partial<DrawRequest>): DrawRequest => ({
  fairId: id<FairId>(7),
  id: id<DrawRequestId>(1),
  companyId: OWN,
  code: 'R-own',
  wishes: [{ boothIds: [id<BoothId>(1)] }],
  anyBooths: 0,
  competitorIds: [],
  sectorId: null,
  ...over,
});
const place = (over: Partial<WishedPlace>): WishedPlace => ({
  booths: 1,
  leastAreaDm2: 0,
  kind: null,
  zoneIds: [],
  openSides: 0,
  near: [],
  far: [],
  ...over,
});
const wishes = (over: Partial<DrawWishes> = {}): DrawWishes => ({
  name: 'First',
  seed: 5,
  boothIds: null,
  zoneIds: null,
  newcomersLeast: 0,
  competitorSpacing: 0,
  zones: 'ignore',
  weights: {},
  pins: [],
  ...over,
});

describe('checkDrawRequest', () => {
  const problems = (over: Partial<DrawRequest>): string[] =>
    checkDrawRequest(request(over), OWN, 4, PLAN, new Set([OWN, OTHER])).map(
      ({ path, code, params }) => `${path}: ${code}${params ? ` ${params.booth}` : ''}`,
    );

  it('lets a list of booths and descriptions pass', () => {
    const near = [{ hallId: HALL, x: 0, y: 0 }];
    const list = [{ boothIds: [id<BoothId>(1), id<BoothId>(2)] }, { place: place({ zoneIds: [ZONE], near }) }];
    expect(problems({ wishes: list, competitorIds: [OTHER], sectorId: 'plastics-rubber' })).toEqual([]);
  });

  it('names every entry that is foreign, gone, taken or there twice', () => {
    const list = [1, 6, 4, 5].map((n) => ({ boothIds: [id<BoothId>(n)] }));
    expect(
      problems({
        wishes: [...list, { boothIds: [id<BoothId>(2), id<BoothId>(2)] }, list[0], { boothIds: [] }],
        competitorIds: [OWN, company(3)],
      }),
    ).toEqual([
      'competitorIds[0]: unknown-company',
      'competitorIds[1]: unknown-company',
      'wishes[1].boothIds[0]: booth-unknown',
      'wishes[2].boothIds[0]: booth-is-taken A-4',
      'wishes[3].boothIds[0]: booth-is-withdrawn A-5',
      'wishes[4].boothIds[1]: booth-named-twice A-2',
      'wishes[5]: wish-twice',
      'wishes[6].boothIds: wish-empty',
    ]);
    expect(problems({ wishes: [] })).toEqual(['wishes: no-wish']);
    const odd = place({ booths: 9, zoneIds: [id<ZoneId>(1)], far: [{ hallId: id<HallId>(1), x: 0.5, y: 0 }] });
    expect(problems({ wishes: [{ place: odd }], sectorId: 'steel' })).toEqual([
      'sectorId: unknown-sector',
      'wishes[0].place.booths: too-many-booths-wished',
      'wishes[0].place.zoneIds[0]: unknown-zone',
      'wishes[0].place.far[0].hallId: unknown-hall',
      'wishes[0].place.far[0].x: value-out-of-range',
    ]);
  });
});

describe('a wish for several booths', () => {
  it('is refused at its place unless they are joined, in one zone, as the draw sees it', () => {
    const apart = { ...PLAN, booths: [...PLAN.booths, booth(6, { zoneId: null }), booth(7, { zoneId: null })] };
    const joined = (...ns: number[]) =>
      checkDrawRequest(
        request({ wishes: [{ boothIds: [id<BoothId>(2)] }, { boothIds: ns.map((n) => id<BoothId>(n)) }] }),
        OWN,
        4,
        { ...apart, booths: apart.booths.map((one) => ({ ...one, taken: false, withdrawn: false })) },
        new Set([OWN]),
      ).map(({ path, code, params }) => [path, code, params?.booth]);
    expect([joined(1, 2, 3), joined(3, 1, 2)]).toEqual([[], []]);
    expect(joined(1, 3)).toEqual([['wishes[1].boothIds', 'booths-not-joined', 'A-1, A-3']]);
    expect(joined(5, 6)).toEqual([['wishes[1].boothIds', 'booths-in-two-zones', 'A-5, A-6']]);
  });
});

describe('freezeDraw', () => {
  const standings = [{ companyId: OWN, points: 40, newcomer: false }];
  const other = request({ companyId: OTHER, code: 'R-other', competitorIds: [OWN] });

  it('makes inputs that the engine reads, without a company in them', () => {
    const file = unwrap(freezeDraw(wishes(), { plan: PLAN, requests: [request({}), other], standings }));
    expect(JSON.stringify(file)).not.toContain(OWN);
    const result = runDraw(unwrap(readDraw(JSON.parse(JSON.stringify(file)))));
    expect(result.outcomes).toMatchObject([
      { applicant: 'R-other', outcome: 'full', reasons: [{ code: 'more-points', by: 'R-own' }] },
      { applicant: 'R-own', points: 40, outcome: 'wish', booths: [{ number: 'A-1' }] },
    ]);
    expect(result.boothsLeft.map(({ number }) => number)).toEqual(['A-2', 'A-3']);
  });

  it('keeps the rank of wishes for booths outside the draw, and draws pinned booths with it', () => {
    const asked = request({ wishes: [{ boothIds: [id<BoothId>(1)] }, { boothIds: [id<BoothId>(2)] }] });
    const part = wishes({
      boothIds: [id<BoothId>(2)],
      pins: [{ companyId: OTHER, boothIds: [id<BoothId>(3)] }],
    });
    const file = unwrap(freezeDraw(part, { plan: PLAN, requests: [asked, other], standings }));
    expect(runDraw(unwrap(readDraw(file))).outcomes).toMatchObject([
      { applicant: 'R-other', outcome: 'pinned', booths: [{ number: 'A-3' }] },
      { outcome: 'wish', rank: 2, reasons: [{ code: 'not-in-draw', booths: ['A-1'] }] },
    ]);
  });

  it('names what it cannot draw', () => {
    const problems = (over: Partial<DrawWishes>, plan = PLAN, requests = [request({})]) => {
      const frozen = freezeDraw(wishes(over), { plan, requests, standings });
      return frozen.ok ? [] : frozen.error.map(({ path, code }) => `${path}: ${code}`);
    };
    expect(problems({ boothIds: [id<BoothId>(6), id<BoothId>(4)], seed: -1 })).toEqual([
      'seed: value-out-of-range',
      'boothIds[0]: booth-unknown',
      'boothIds[1]: booth-is-taken',
    ]);
    expect(problems({ pins: [{ companyId: OTHER, boothIds: [id<BoothId>(5)] }] })).toEqual([
      'pins[0].companyId: pin-without-request',
      'pins[0].boothIds[0]: booth-is-withdrawn',
    ]);
    expect(problems({ zoneIds: [id<ZoneId>(1)] })).toEqual(['zoneIds[0]: unknown-zone']);
    expect(problems({}, PLAN, [])).toEqual(['requests: no-requests']);
    const triangle = booth(1, {
      outline: [
        [0, 0],
        [3, 0],
        [3, 3],
      ],
    });
    expect(problems({}, { ...PLAN, booths: [triangle] })).toEqual(['boothIds: booth-not-rectangular']);
    const twice = [booth(1), booth(2, { outline: booth(1).outline })];
    expect(problems({}, { ...PLAN, booths: twice })).toEqual(['boothIds: booths-overlap']);
  });
});
