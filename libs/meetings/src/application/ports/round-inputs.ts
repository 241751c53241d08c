import type { CompanyId, FairId, RequestId } from '@ketnoi/kernel';
import type { ProposeInputs } from '../../domain/rounds/propose-inputs.js';
import type { RoundSettings } from '../../domain/settings/round-settings.js';
import type { TimetableInputs } from '../../domain/timetables/timetable-inputs.js';

/** What was read of a fair before, and whose facts, texts and needs may have changed since. */
export interface ReadBefore {
  readonly inputs: ProposeInputs;
  readonly changed: ReadonlySet<CompanyId>;
}

/**
 * Port: reads a fair by a fixed number of statements: as it stands at one instant or, in a unit of work, as it is under the locks
 * held.
 */
export abstract class RoundInputs {
  /**
   * With `before`, profiles of other companies than those that changed are not read again: their entries are the very
   * objects of before where nothing else about them differs either.
   */
  abstract forProposing(fairId: FairId, settings: RoundSettings, before?: ReadBefore): Promise<ProposeInputs>;
  abstract forPlacing(fairId: FairId, settings: RoundSettings): Promise<TimetableInputs>;
  /** Which requests a timetable may hold right now. */
  abstract placeable(fairId: FairId): Promise<ReadonlySet<RequestId>>;
}
