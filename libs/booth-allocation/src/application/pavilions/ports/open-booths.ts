import type { BoothId, FairId, GroupId, ZoneId } from '@ketnoi/kernel';
import type { OpenBooth } from '../../../domain/pavilion/group-order.js';

export interface PlanNames {
  readonly boothByNumber: ReadonlyMap<string, BoothId>;
  readonly zoneByName: ReadonlyMap<string, ZoneId>;
}

/** Port: what a group could book. */
export abstract class OpenBooths {
  /** Free booths and those put aside for the group, as they stand now; whether one still is decides the booking itself. */
  abstract openTo(fairId: FairId, groupId: GroupId): Promise<readonly OpenBooth[]>;
  abstract names(fairId: FairId): Promise<PlanNames>;
}
