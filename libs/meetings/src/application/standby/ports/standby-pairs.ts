import type { FairId, Page, PageRequest, RequestId, TimetableId } from '@ketnoi/kernel';
import type { StandbyPair, StandbyPairView } from '../../../domain/standby/standby-pair.js';

export interface WantedStandby {
  /** Null = of all slots. */
  readonly slot: number | null;
  /** For these meetings alone; null = for all. */
  readonly insteadIds: readonly RequestId[] | null;
}

/** Port: who steps in for whom, prepared for the newest version of a fair's timetable. */
export abstract class StandbyPairs {
  /** Takes the place of all that was prepared; false = another version has been released since, and nothing is kept. */
  abstract replace(fairId: FairId, timetableId: TimetableId, pairs: readonly StandbyPair[]): Promise<boolean>;
  /** In the order of time. */
  abstract prepared(fairId: FairId, wanted: WantedStandby, page: PageRequest): Promise<Page<StandbyPairView>>;
}
