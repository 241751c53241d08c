import type { FairId } from '@ketnoi/kernel';
import type { Fair } from '../../domain/fair.js';
import type { Group } from './fairs.js';

/** Port: fairs as screens show them. That a fair takes place is no secret. */
export abstract class FairViews {
  /** The next first. */
  abstract all(): Promise<readonly Fair[]>;
  abstract byIds(ids: readonly FairId[]): Promise<readonly Fair[]>;
  abstract groups(fairId: FairId): Promise<readonly Group[]>;
}
