import type { FairId } from '@ketnoi/kernel';
import type { FairDay } from '../../../domain/repair/fair-day.js';
import type { RoundSettings } from '../../../domain/settings/round-settings.js';

/** Port: reads a fair while it is held, by a fixed number of statements. Null = no timetable is released. */
export abstract class FairDays {
  /** At one instant; inside a unit of work, as that sees it. */
  abstract read(fairId: FairId, settings: RoundSettings): Promise<FairDay | null>;
}
