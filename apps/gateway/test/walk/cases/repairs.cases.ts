import { newId } from '../../people.js';
import type { Asked, WalkCase } from '../walk-case.js';
import { REFUSED } from './refused.js';

const events = ({ target }: Asked) => [{ kind: 'NO_SHOW', companyIds: [target.companyId] }];
const fairOf = ({ target }: Asked) => ({ fair: target.fairId });

let versions = 1_000;

/** A repair that released a version which is not the newest: to undo it is refused, but not for want of a right. */
async function oldRepair({ world, target }: Asked, id = newId()): Promise<number> {
  const version = ++versions;
  const row = [target.fairId, id, version, newId(), '[]', '[]', newId(), new Date()];
  await world.harness.database.dataSource.query(
    `INSERT INTO repairs (fair_id, id, version_number, based_on, events, pins_before, applied_by, applied_at) VALUES ?`,
    [[row]],
  );
  return version;
}

/** Somebody who was told not to come in a slot that lies ahead. */
async function absent(asked: Asked): Promise<string> {
  const { fairId } = asked.target;
  const { dataSource } = asked.world.harness.database;
  await dataSource.query(
    `INSERT INTO slots (fair_id, ordinal, day, of_day, starts_at, ends_at) VALUES
       (?, 901, 9, 1, UTC_TIMESTAMP(3) + INTERVAL 60 MINUTE, UTC_TIMESTAMP(3) + INTERVAL 90 MINUTE)
     ON DUPLICATE KEY UPDATE day = day`,
    [fairId],
  );
  const repairId = newId();
  await oldRepair(asked, repairId);
  const subjectId = newId();
  await dataSource.query('INSERT INTO absences (fair_id, subject_id, slot, repair_id) VALUES (?, ?, 901, ?)', [
    ...[fairId, subjectId, repairId],
  ]);
  return subjectId;
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
    operation: 'Mutation.takeBackAbsence',
    document: `mutation ($fair: ID!, $subject: ID!) { takeBackAbsence(fairId: $fair, subjectId: $subject) { ${REFUSED} } }`,
    variables: async (asked) => ({ ...fairOf(asked), subject: await asked.made(() => absent(asked)) }),
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
