import type { FairId, RequestId } from '@ketnoi/kernel';
import type { ProposeInputs } from '../../domain/rounds/propose-inputs.js';
import type { RoundSettings } from '../../domain/settings/round-settings.js';
import type { TimetableInputs } from '../../domain/timetables/timetable-inputs.js';

/** Port: reads a fair as it stands at one instant, by a fixed number of statements. */
export abstract class RoundInputs {
  abstract forProposing(fairId: FairId, settings: RoundSettings): Promise<ProposeInputs>;
  abstract forPlacing(fairId: FairId, settings: RoundSettings): Promise<TimetableInputs>;
  /** Which requests a timetable may hold right now. */
  abstract placeable(fairId: FairId): Promise<ReadonlySet<RequestId>>;
}
