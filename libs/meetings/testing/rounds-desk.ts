import {
  CountedIds,
  InMemoryIdempotencyStore,
  InMemoryUnitOfWork,
  RecordedAuditTrail,
  RecordedOutbox,
  TestClock,
} from '@ketnoi/kernel/testing';
import type { ProposeInputs, RoundRef, TimetableInputs } from '@ketnoi/meetings';
import { Chronicle } from '../src/application/chronicle.js';
import { CloseOffers } from '../src/application/rounds/close-offers.js';
import { OfferProposals } from '../src/application/rounds/offer-proposals.js';
import { PlaceMeetings } from '../src/application/rounds/place-meetings.js';
import { ProposePairs } from '../src/application/rounds/propose-pairs.js';
import { RunRound } from '../src/application/rounds/run-round.js';
import { InMemoryMeetingRequests } from './in-memory-meeting-requests.js';
import {
  FixedRoundInputs,
  InMemoryLocks,
  InMemoryPreferences,
  InMemoryProposals,
  InMemorySnapshots,
  ReadableFingerprint,
} from './in-memory-room.js';
import { InMemoryRounds } from './in-memory-rounds.js';
import { InMemoryTimetables } from './in-memory-timetables.js';
import { PlainPairChooser, PlainPairScorer, PlainTimetabler } from './plain-engines.js';

/** Rounds with everything in memory and engines that a reader can follow. */
export function roundsDesk(proposing: ProposeInputs, placing: TimetableInputs) {
  const clock = new TestClock();
  const ids = new CountedIds();
  const unitOfWork = new InMemoryUnitOfWork(clock);
  const idempotency = new InMemoryIdempotencyStore(unitOfWork);
  const outbox = new RecordedOutbox();
  const rounds = new InMemoryRounds(clock);
  const snapshots = new InMemorySnapshots();
  const inputs = new FixedRoundInputs(proposing, placing);
  const proposals = new InMemoryProposals();
  const requests = new InMemoryMeetingRequests();
  const locks = new InMemoryLocks();
  const preferences = new InMemoryPreferences();
  const timetables = new InMemoryTimetables();
  const scorer = new PlainPairScorer();
  const timetabler = new PlainTimetabler();
  const fingerprint = new ReadableFingerprint();
  const chronicle = new Chronicle(new RecordedAuditTrail(), outbox);
  const propose = new ProposePairs(
    unitOfWork,
    rounds,
    snapshots,
    inputs,
    scorer,
    new PlainPairChooser(),
    proposals,
    outbox,
    fingerprint,
    ids,
    clock,
  );
  const place = new PlaceMeetings(
    unitOfWork,
    rounds,
    snapshots,
    inputs,
    timetabler,
    timetables,
    outbox,
    fingerprint,
    ids,
    clock,
  );
  const run = new RunRound(unitOfWork, rounds, outbox, propose, place);
  return {
    clock,
    rounds,
    inputs,
    snapshots,
    proposals,
    requests,
    locks,
    preferences,
    timetables,
    scorer,
    timetabler,
    outbox,
    run: (round: RoundRef, signal = new AbortController().signal) => run.execute(round, signal),
    offer: new OfferProposals(idempotency, unitOfWork, rounds, proposals, requests, locks, preferences, ids, chronicle),
    close: new CloseOffers(unitOfWork, requests, locks, preferences, chronicle),
  };
}
