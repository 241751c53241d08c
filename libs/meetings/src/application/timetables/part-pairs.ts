import { Injectable } from '@nestjs/common';
import type { DomainEvent, FairId } from '@ketnoi/kernel';
import { meetingsEvent } from '../../domain/events.js';
import type { PairOfCompanies } from '../../domain/rounds/propose-inputs.js';
import { keepApart } from '../../domain/wishes/meeting-request.js';
import type { TimetableInputs } from '../../domain/timetables/timetable-inputs.js';
import type { Timetable } from '../../domain/timetables/timetable.js';
import { MeetingRequests } from '../ports/meeting-requests.js';
import { CallOffMeeting } from './call-off-meeting.js';

/** What became of pairs that are kept apart from now on. */
export interface PartedPairs {
  /** How many meetings left the working timetable. */
  readonly takenOut: number;
  readonly events: readonly DomainEvent[];
}

/**
 * Of pairs that are kept apart from now on: an open request would wait for answers that no longer count and is closed; a
 * meeting leaves the working timetable.
 */
@Injectable()
export class PartPairs {
  constructor(
    private readonly requests: MeetingRequests,
    private readonly callOff: CallOffMeeting,
  ) {}

  /**
   * Inside the transaction that locked `working`.
   * @param inputs what the figures are made of, asked only where a meeting may leave
   */
  async execute(
    fairId: FairId,
    pairs: readonly PairOfCompanies[],
    working: Timetable | null,
    inputs: () => Promise<TimetableInputs | null>,
  ): Promise<PartedPairs> {
    const requests = await this.requests.livingOfPairsForChange(fairId, pairs);
    const open = requests.filter(({ state }) => state === 'open');
    const closed = open.map(keepApart);
    if (closed.length > 0) await this.requests.saveAll(closed);
    const answered = closed.map(({ id: requestId, buyerId, supplierId, state }) =>
      meetingsEvent('request-answered', fairId, { requestId, buyerId, supplierId, state }),
    );
    const left = requests.map(({ id: requestId }) => ({ requestId, code: 'banned', params: {} }));
    const takenOut = left.length > 0 ? await this.callOff.takeOutAll(fairId, working, await inputs(), left) : [];
    return { takenOut: takenOut.length, events: [...answered, ...takenOut] };
  }
}
