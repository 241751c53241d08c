import type { HallPlan } from '@ketnoi/booth-allocation';

/** A hall as it is handed out: the same shape that an import makes, with its name. */
export interface HallDrawingOut extends HallPlan {
  readonly name: string;
}
