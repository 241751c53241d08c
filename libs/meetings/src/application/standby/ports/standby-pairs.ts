import type { FairId, Page, PageRequest, TimetableId } from '@ketnoi/kernel';
import type { StandbyPair, StandbyPairView } from '../../../domain/standby/standby-pair.js';

/** Port: who steps in for whom, prepared for the newest version of a fair's timetable. */
export abstract class StandbyPairs {
  /** Takes the place of all that was prepared; false = another version has been released since, and nothing is kept. */
  abstract replace(fairId: FairId, timetableId: TimetableId, pairs: readonly StandbyPair[]): Promise<boolean>;
  /** In the order of time. */
  abstract prepared(fairId: FairId, slot: number | null, page: PageRequest): Promise<Page<StandbyPairView>>;
}
