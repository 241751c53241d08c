import type { FairId, GroupId, PersonId } from '@ketnoi/kernel';
import type { Block } from '../../../domain/booking.js';
import type { Pavilion } from '../../../domain/pavilion/pavilion.js';

/** Port: what belongs to a group's pavilion. */
export abstract class Pavilions {
  /** Null = the group has none. By numbers of booths. */
  abstract view(fairId: FairId, groupId: GroupId): Promise<Pavilion | null>;
  abstract allotUntil(fairId: FairId, groupId: GroupId): Promise<Date | null>;
  /** Call inside a unit of work, like `blocks`. */
  abstract setAllotUntil(fairId: FairId, groupId: GroupId, until: Date, by: PersonId): Promise<void>;
  /** What is not allotted, by rising id. */
  abstract blocks(fairId: FairId, groupId: GroupId): Promise<readonly Block[]>;
}
