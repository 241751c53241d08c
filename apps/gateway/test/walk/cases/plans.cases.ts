import { DrawBooths, DrawHall } from '@ketnoi/booth-allocation';
import { type HallId, money, unwrap } from '@ketnoi/kernel';
import { Uploads } from '@ketnoi/persistence';
import { newId } from '../../people.js';
import type { Asked, WalkCase } from '../walk-case.js';
import { REFUSED } from './refused.js';

/** A file of the person who asks; of nobody where nobody is signed in. */
async function upload({ world, role }: Asked, name: string, text: string): Promise<string> {
  const personId = role === 'anonymous' ? newId() : world.people[role].personId;
  const uploads = world.harness.app.get(Uploads, { strict: false });
  const body = Buffer.from(text);
  return uploads.keep({ personId: personId as never, fairId: null, name, contentType: 'text/plain', body, hours: 1 });
}

const booths = (asked: Asked): Promise<string> =>
  upload(asked, 'booths.csv', `number,x,y,width,depth\n${asked.key().slice(-12)},0,0,3000,3000\n`);

/** A hall of the asked fair. */
const hall = (asked: Asked): Promise<string> =>
  asked.made(async () => {
    const { world, target } = asked;
    const { fairId, member } = target;
    const actor = world.actor({ personId: member.personId, fairRoles: [{ fairId, role: 'organiser' }] });
    const outline = [
      [0, 0],
      [30_000, 0],
      [30_000, 20_000],
    ] as const;
    const drawing = { fairId, name: 'Hall', outline, features: [], zones: [] };
    return unwrap(await world.harness.app.get(DrawHall, { strict: false }).execute(actor, drawing, asked.key())).hallId;
  });

/** Booths of a hall of the asked fair. */
const drawn = async (asked: Asked, count: number): Promise<readonly string[]> => {
  const { world, target, kind } = asked;
  const hallId = (await hall(asked)) as HallId;
  if (kind === 'random') return Array.from({ length: count }, () => newId());
  const { fairId, member } = kind === 'mixed' ? world.away : target;
  const actor = world.actor({ personId: member.personId, fairRoles: [{ fairId, role: 'organiser' }] });
  const wish = Array.from({ length: count }, (_, i) => ({
    hallId,
    zoneId: null,
    number: newId().slice(-12),
    kind: 'shell' as const,
    outline: [
      [20_000 + i * 4_000, 2_000],
      [22_000 + i * 4_000, 2_000],
      [22_000 + i * 4_000, 4_000],
    ] as const,
    openSides: 1,
    price: money(1, 'VND'),
  }));
  const use = world.harness.app.get(DrawBooths, { strict: false });
  return unwrap(await use.execute(actor, fairId, wish, asked.key())).boothIds;
};

const picture = async (asked: Asked) => ({
  input: {
    fairId: asked.target.fairId,
    hallId: await hall(asked),
    uploadId: await upload(asked, 'venue.svg', '<svg viewBox="0 0 300 200"/>'),
    from: { x: 0, y: 0 },
    to: { x: 100, y: 0 },
    distanceMm: 10_000,
  },
  key: asked.key(),
});

const SET_PICTURE = `mutation ($input: HallPictureInput!, $key: IdempotencyKey!) {
  setHallPicture(input: $input, idempotencyKey: $key) { ${REFUSED} } }`;

export const PLAN_CASES: WalkCase[] = [
  {
    operation: 'Query.checkPlanImport',
    document: `query ($input: PlanFileInput!) { checkPlanImport(input: $input) { ${REFUSED}
      ... on PlanPreview { problems { code message } notices { code message } } } }`,
    variables: async (asked) => ({ input: { fairId: asked.target.fairId, uploadId: await booths(asked) } }),
  },
  {
    operation: 'Mutation.importPlan',
    document: `mutation ($input: ImportPlanInput!, $key: IdempotencyKey!) {
      importPlan(input: $input, idempotencyKey: $key) { ${REFUSED} } }`,
    variables: async (asked) => ({
      input: {
        fairId: asked.target.fairId,
        uploadId: await booths(asked),
        name: 'Hall',
        price: { amount: 1, currency: 'VND' },
      },
      key: asked.key(),
    }),
  },
  {
    operation: 'Mutation.changeBooth',
    document: `mutation ($input: ChangeBoothInput!, $key: IdempotencyKey!) {
      changeBooth(input: $input, idempotencyKey: $key) { ${REFUSED} } }`,
    variables: async (asked) => {
      const [boothId] = await drawn(asked, 1);
      return { input: { fairId: asked.target.fairId, boothId, powerW: 800 }, key: asked.key() };
    },
  },
  {
    operation: 'Mutation.removeBooth',
    document: `mutation ($fair: ID!, $booth: ID!, $key: IdempotencyKey!) {
      removeBooth(fairId: $fair, boothId: $booth, idempotencyKey: $key) { ${REFUSED} } }`,
    variables: async (asked) => {
      const [booth] = await drawn(asked, 1);
      return { fair: asked.target.fairId, booth, key: asked.key() };
    },
  },
  {
    operation: 'Query.walkingDistance',
    document: `query ($fair: ID!, $from: ID!, $to: ID!) {
      walkingDistance(fairId: $fair, fromBoothId: $from, toBoothId: $to) { ${REFUSED} ... on Walk { metres } } }`,
    variables: async (asked) => {
      const [from, to] = await drawn(asked, 2);
      return { fair: asked.target.fairId, from, to };
    },
  },
  { operation: 'Mutation.setHallPicture', document: SET_PICTURE, variables: picture },
  {
    operation: 'Mutation.removeHallPicture',
    document: `mutation ($fair: ID!, $hall: ID!) { removeHallPicture(fairId: $fair, hallId: $hall) { ${REFUSED} } }`,
    variables: async (asked) => {
      const { fairId } = asked.target;
      const hallId = await hall(asked);
      const { dataSource } = asked.world.harness.database;
      const columns = 'fair_id, hall_id, name, content_type, width_px, height_px, placement, body, set_by, set_at';
      await dataSource.query(`INSERT INTO hall_pictures (${columns}) VALUES (?)`, [
        [fairId, hallId, 'a.png', 'image/png', 1, 1, '{}', Buffer.from(''), newId(), new Date()],
      ]);
      return { fair: fairId, hall: hallId };
    },
  },
];
