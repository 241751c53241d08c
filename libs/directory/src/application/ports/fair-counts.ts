import type { FairId, Page, PageRequest } from '@ketnoi/kernel';
import type { FairGap, GapOfCompany } from '../../domain/fair-gap.js';
import type { FairState } from '../../domain/fair-state.js';

/** What a fair counts before anything is hidden. `id` null: not said. */
export interface PressCounts {
  readonly booths: number;
  readonly boothsTaken: number;
  readonly exhibitors: readonly {
    readonly sectorId: string | null;
    readonly country: string;
    readonly count: number;
  }[];
  readonly visitors: readonly { readonly country: string; readonly count: number }[];
}

/** Port: counts over everything that a fair is made of. Always as many statements, whatever the fair's size. */
export abstract class FairCounts {
  /** Null: no such fair. */
  abstract forPress(fairId: FairId): Promise<PressCounts | null>;
  abstract state(fairId: FairId): Promise<FairState>;
  /** By short names. */
  abstract gaps(fairId: FairId, gap: FairGap, page: PageRequest): Promise<Page<GapOfCompany>>;
}
