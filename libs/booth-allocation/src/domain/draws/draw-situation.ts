import type { DrawRequest, Standing } from './draw-request.js';
import type { PlanForDraw } from './plan-for-draw.js';

/** Everything that a draw looks at, as it stands at one moment. */
export interface DrawSituation {
  readonly plan: PlanForDraw;
  /** Requests that no draw has granted yet. */
  readonly requests: readonly DrawRequest[];
  readonly standings: readonly Standing[];
}
