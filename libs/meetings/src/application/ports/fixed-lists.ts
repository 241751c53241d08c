import type { FairId } from '@ketnoi/kernel';
import type { ListedFixed } from '../../domain/timetables/fixed-list.js';

/** Read model: what rounds keep to as a list that goes out, in the order of time, then what is pinned nowhere. */
export abstract class FixedLists {
  abstract ofFair(fairId: FairId): Promise<readonly ListedFixed[]>;
}
