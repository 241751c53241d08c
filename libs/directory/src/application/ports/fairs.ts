import type { FairId, GroupId, PersonId, Result } from '@ketnoi/kernel';
import type { Fair } from '../../domain/fair.js';
import type { GroupKind } from '../../domain/participation.js';

export interface Group {
  readonly fairId: FairId;
  readonly id: GroupId;
  readonly name: string;
  readonly kind: GroupKind;
  readonly leaderId: PersonId;
}

/** Port: fairs and the groups of companies at them. Writing happens inside a unit of work. */
export abstract class Fairs {
  abstract find(id: FairId): Promise<Fair | null>;
  /** All whose last day is not over wherever on earth they are held. */
  abstract ahead(): Promise<readonly FairId[]>;
  /** The founder becomes organiser of the fair. */
  abstract add(fair: Fair, founder: PersonId): Promise<Result<void, 'slug-taken'>>;
  abstract change(fair: Fair): Promise<Result<void, 'slug-taken'>>;
  abstract findGroup(fairId: FairId, id: GroupId): Promise<Group | null>;
  /** The leader is given the role at the fair. Refused when no such person exists. */
  abstract addGroup(group: Group, grantedBy: PersonId): Promise<Result<void, 'no-such-person'>>;
}
