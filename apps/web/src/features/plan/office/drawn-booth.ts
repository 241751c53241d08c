import type { Spot } from '../view';

/** A booth as a plan to work on draws it. */
export interface DrawnBooth {
  readonly key: string;
  readonly number: string;
  readonly areaDm2: number;
  readonly outline: readonly Spot[];
  readonly fill: string;
  readonly look?: string;
  /** Nothing can be done with it here. */
  readonly faded?: boolean;
  /** What screen readers say, where it can be chosen. */
  readonly label?: string;
}
