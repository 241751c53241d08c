import { type Actor, err, type FairId, ok, type Result, type RoundId } from '@ketnoi/kernel';
import { isUnfinished, type Round } from '../../domain/rounds/round.js';
import type { Rounds } from '../ports/rounds.js';
import { type NotFound, notFound, organises } from '../refusals.js';

/** The round is over already. */
export interface RoundOver {
  readonly code: 'round-over';
}

/** The round that an organiser wants to end, locked. */
export async function unfinishedRound(
  rounds: Rounds,
  actor: Actor,
  fairId: FairId,
  roundId: RoundId,
): Promise<Result<Round, NotFound | RoundOver>> {
  const round = organises(actor, fairId) ? await rounds.findForChange(fairId, roundId) : null;
  if (!round) return err(notFound('round'));
  return isUnfinished(round.state) ? ok(round) : err({ code: 'round-over' });
}
