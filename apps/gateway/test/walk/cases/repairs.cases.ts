import { newId } from '../../people.js';
import type { Asked, WalkCase } from '../walk-case.js';
import { REFUSED } from './refused.js';

const events = ({ target }: Asked) => [{ kind: 'NO_SHOW', companyIds: [target.companyId] }];
const fairOf = ({ target }: Asked) => ({ fair: target.fairId });

let versions = 1_000;

/** A repair that released a version which is not the newest: to undo it is refused, but not for want of a right. */
async function oldRepair({ world, target }: Asked): Promise<number> {
  const version = ++versions;
  const row = [target.fairId, newId(), version, newId(), '[]', '[]', newId(), new Date()];
  await world.harness.database.dataSource.query(
    `INSERT INTO repairs (fair_id, id, version_number, based_on, events, pins_before, applied_by, applied_at) VALUES ?`,
    [[row]],
  );
  return version;
}

export const REPAIR_CASES: WalkCase[] = [
  {
    operation: 'Mutation.previewRepair',
    document: `mutation ($fair: ID!, $events: [RepairEventInput!]!) {
      previewRepair(fairId: $fair, events: $events) { ${REFUSED} } }`,
    variables: (asked) => ({ ...fairOf(asked), events: events(asked) }),
  },
  {
    operation: 'Mutation.applyRepair',
    document: `mutation ($repair: ApplyRepairInput!, $key: IdempotencyKey!) {
      applyRepair(repair: $repair, idempotencyKey: $key) { ${REFUSED} } }`,
    variables: (asked) => ({
      repair: { fairId: asked.target.fairId, events: events(asked), basedOnVersion: 1, fingerprint: 'of another' },
      key: asked.key(),
    }),
  },
  {
    operation: 'Mutation.undoRepair',
    document: `mutation ($fair: ID!, $version: Int!, $key: IdempotencyKey!) {
      undoRepair(fairId: $fair, versionNumber: $version, idempotencyKey: $key) { ${REFUSED} } }`,
    variables: async (asked) => ({
      ...fairOf(asked),
      version: asked.kind === 'random' ? 1 : await oldRepair(asked),
      key: asked.key(),
    }),
  },
  {
    operation: 'Mutation.prepareStandby',
    document: `mutation ($fair: ID!) { prepareStandby(fairId: $fair) { ${REFUSED} } }`,
    variables: fairOf,
  },
  {
    operation: 'Query.standbyPairs',
    document: 'query ($fair: ID!) { standbyPairs(fairId: $fair) { nodes { buyer { id } supplier { id } } } }',
    variables: fairOf,
  },
];
