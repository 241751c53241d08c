import type { FairId } from '@ketnoi/kernel';

/** A way along the aisles. */
export interface Walk {
  readonly metres: number;
  /** Begun ones counted. */
  readonly minutes: number;
}

/** Port: how far meetings' places are apart. */
export abstract class Walks {
  /** For each pair of booths, by id; null where one is not on the plan or no way leads to it. */
  abstract between(
    fairId: FairId,
    pairs: readonly (readonly [from: string, to: string])[],
  ): Promise<readonly (Walk | null)[]>;
}
