import { type CompanyId, Ids, type RequestId, unwrap } from '@ketnoi/kernel';
import {
  type Meeting,
  type Occupancy,
  PreviewRepair,
  ReleaseTimetable,
  type RepairOrder,
  type ReportedEvent,
  RequestRound,
  RunRound,
  Timetables,
} from '@ketnoi/meetings';
import { insertRows, rows } from '@ketnoi/persistence';
import type { SmallFair, World } from './small-fair.fixture.js';

const AGREED = new Date('2026-08-01T00:00:00Z');

let keys = 0;
export const key = (): string => `repair-key-${++keys}`;

/** Every buyer and every supplier have agreed to meet; one interpreter lets 8 of the 15 meetings be held. Version 1 is out. */
export async function releasedFair(world: World): Promise<SmallFair> {
  const fair = await world.makeFair();
  const { fairId, organiser } = fair;
  for (const buyerId of fair.buyers)
    for (const supplierId of fair.suppliers) await agree(world, fair, buyerId, supplierId);
  const round = await world.app.get(RequestRound).execute(organiser, { fairId, kind: 'timetable' }, key());
  const run = await world.app.get(RunRound).execute({ fairId, ...unwrap(round) }, new AbortController().signal);
  if (run !== 'finished') throw new Error(`the timetable round ended ${run}`);
  unwrap(await world.app.get(ReleaseTimetable).execute(organiser, fairId, key()));
  return fair;
}

export async function agree(
  world: World,
  { fairId }: SmallFair,
  buyerId: CompanyId,
  supplierId: CompanyId,
): Promise<RequestId> {
  const id = world.app.get(Ids).next<'request'>();
  const answers = { state: 'accepted', buyerAnswer: 'accepted', supplierAnswer: 'accepted' } as const;
  const request = { fairId, id, buyerId, supplierId, origin: 'mutual', liveMark: 1, createdAt: AGREED } as const;
  await insertRows(world.database.dataSource, rows.MeetingRequestEntity, [{ ...request, ...answers }]);
  return id;
}

/** What was reported, previewed as an organiser sees it, as the order that repairs it. */
export async function orderFor(
  world: World,
  { fairId, organiser }: SmallFair,
  events: readonly ReportedEvent[],
): Promise<RepairOrder> {
  const { basedOn, fingerprint } = unwrap(await world.app.get(PreviewRepair).execute(organiser, fairId, events));
  return { fairId, events, basedOnVersion: basedOn.versionNumber ?? 0, fingerprint };
}

/** Moves the fair to where we are: so many of its slots have begun. */
export async function letPass(world: World, { fairId }: SmallFair, slots: number): Promise<void> {
  await world.database.dataSource.query(
    `UPDATE slots SET starts_at = UTC_TIMESTAMP(3) + INTERVAL (ordinal - ?) * 30 + 10 MINUTE,
       ends_at = UTC_TIMESTAMP(3) + INTERVAL (ordinal - ?) * 30 + 35 MINUTE WHERE fair_id = ?`,
    [slots, slots, fairId],
  );
}

export interface Held {
  readonly versionNumber: number | null;
  readonly meetings: readonly Meeting[];
  readonly occupancies: readonly Occupancy[];
  readonly working: readonly Meeting[];
  readonly workingOccupancies: readonly Occupancy[];
}

/** What the newest version and the working timetable hold, by request. */
export async function held(world: World, { fairId }: SmallFair): Promise<Held> {
  const timetables = world.app.get(Timetables);
  const newest = await timetables.newestReleased(fairId);
  const working = await timetables.working(fairId);
  if (!newest || !working) throw new Error('nothing is released');
  return {
    versionNumber: newest.versionNumber,
    meetings: await timetables.meetings(fairId, newest.id),
    occupancies: await timetables.occupancies(fairId, newest.id),
    working: await timetables.meetings(fairId, working.id),
    workingOccupancies: await timetables.occupancies(fairId, working.id),
  };
}
