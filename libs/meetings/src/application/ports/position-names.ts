import type { FairId } from '@ketnoi/kernel';
import type { PositionNames } from '../../domain/timetables/position-names.js';

/** Read model: what the places and interpreters of a fair are called in lists. */
export abstract class NamesOfPositions {
  abstract of(fairId: FairId): Promise<PositionNames>;
}
