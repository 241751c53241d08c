import { err, ok, type Result } from '@ketnoi/kernel';
import {
  type Clash,
  EngineStopped,
  type EngineRun,
  type ExplainedPair,
  PairChooser,
  type PairChoice,
  type PairChoiceInput,
  type PairOfCompanies,
  PairScorer,
  type PlannedMeeting,
  type PlannedTimetable,
  positionsFor,
  type ProposeInputs,
  type RoundFailure,
  roundFailure,
  type ScoredPairs,
  type TimetableInputs,
  Timetabler,
} from '@ketnoi/meetings';

/** Waits until the run is stopped: an engine that has much to do. */
export const untilStopped = ({ signal }: EngineRun): Promise<never> =>
  new Promise((_, reject) => {
    if (signal.aborted) reject(new EngineStopped());
    signal.addEventListener('abort', () => reject(new EngineStopped()), { once: true });
  });

/** Every pair scores 50, plus one point for each number that the buyer's and supplier's place in the list share parity with. */
export class PlainPairScorer extends PairScorer {
  /** Set to make scoring wait, break or count. */
  before: (run: EngineRun) => Promise<void> = async () => undefined;

  async score(inputs: ProposeInputs, run: EngineRun): Promise<ScoredPairs> {
    await this.before(run);
    const cells = inputs.buyers.flatMap((_, b) => inputs.suppliers.map((__, s) => [b, s]));
    return {
      buyer: Int32Array.from(cells, ([b]) => b),
      supplier: Int32Array.from(cells, ([, s]) => s),
      need: Int32Array.from(cells, ([b]) => b),
      score: Float64Array.from(cells, ([b, s]) => 50 + ((b + s) % 2)),
      confidence: new Float64Array(cells.length),
      pairs: cells.length,
      blocked: 0,
    };
  }

  async explain(inputs: ProposeInputs, pairs: readonly PairOfCompanies[]): Promise<readonly ExplainedPair[]> {
    return pairs.map((pair) => ({
      ...pair,
      needId: inputs.needs.find((n) => n.companyId === pair.buyerId)?.id ?? null,
      score: 50,
      confidence: 1,
      buyerScore: 50,
      supplierScore: 50,
      verdict: 'match',
      gates: [],
      reasons: [{ fact: 'product', side: 'buyer', points: 50, buyer: 'x', supplier: 'x', source: 'declared' }],
      unknown: [],
    }));
  }
}

/** Takes pairs in their order while both quotas last. */
export class PlainPairChooser extends PairChooser {
  async choose(input: PairChoiceInput): Promise<PairChoice> {
    const [buyers, suppliers] = [input.buyerMost.slice(), input.supplierMost.slice()];
    const chosen = Array.from(input.edgeScore.keys()).filter((edge) => {
      const [b, s] = [input.edgeBuyer[edge], input.edgeSupplier[edge]];
      if (buyers[b] === 0 || suppliers[s] === 0) return false;
      buyers[b]--;
      suppliers[s]--;
      return true;
    });
    const total = chosen.reduce((sum, edge) => sum + input.edgeScore[edge], 0);
    return {
      chosen: Int32Array.from(chosen),
      total,
      optimum: total,
      withoutPromises: total,
      suppliersBelowFloor: [],
      buyersBelowLeast: [],
      sectorsBelowLeast: [],
      countriesBelowLeast: [],
    };
  }
}

/** Holds each request in the first slot and place where nothing clashes; pins first. */
export class PlainTimetabler extends Timetabler {
  /** Set to let something happen while it solves. */
  before: (run: EngineRun) => Promise<void> = async () => undefined;

  async solve(inputs: TimetableInputs, run: EngineRun): Promise<Result<PlannedTimetable, RoundFailure>> {
    await this.before(run);
    const meetings: PlannedMeeting[] = [];
    const pinnedFirst = [...inputs.requests].sort((a, b) => Number(b.pinned !== null) - Number(a.pinned !== null));
    for (const request of pinnedFirst) {
      const slots = request.pinned ? [request.pinned.slot] : [...inputs.slots.keys()];
      const tries = slots.flatMap((slot) => positionsFor(inputs, meetings, request, { slot }));
      const position = tries.find((p) => this.checkMove(inputs, meetings, p).length === 0);
      if (position) meetings.push(position);
      else if (request.pinned) return err(roundFailure('pins-conflict', { requestIds: request.id }));
    }
    const held = new Set(meetings.map((m) => m.requestId));
    const left = inputs.requests.filter((r) => !held.has(r.id));
    return ok({
      meetings,
      unscheduled: left.map((r) => ({ requestId: r.id, code: 'no-free-common-slot', params: {} })),
      held: meetings.length,
      value: meetings.length,
      upperBound: inputs.requests.length,
      mostMeetings: inputs.requests.length,
      gaps: 0,
      belowMinimum: 0,
      iterations: 0,
      proved: false,
    });
  }

  checkMove(inputs: TimetableInputs, meetings: readonly PlannedMeeting[], move: PlannedMeeting): readonly Clash[] {
    return this.check(inputs, [...meetings.filter((m) => m.requestId !== move.requestId), move]);
  }

  check(inputs: TimetableInputs, meetings: readonly PlannedMeeting[]): readonly Clash[] {
    const requests = new Map(inputs.requests.map((r) => [r.id, r]));
    const seats = new Map(inputs.participants.map((p) => [p.id, p]));
    const clashes: Clash[] = [];
    const people = new Map<string, number>();
    for (const { requestId, slot } of meetings) {
      const request = requests.get(requestId);
      for (const company of request ? [request.buyerId, request.supplierId] : []) {
        const count = (people.get(`${company}@${slot}`) ?? 0) + 1;
        people.set(`${company}@${slot}`, count);
        const who = { requestIds: [requestId], who: company, slot };
        if (count > (seats.get(company)?.seats ?? 1)) clashes.push({ code: 'participant-overbooked', ...who });
        if (seats.get(company)?.unavailable.includes(slot)) clashes.push({ code: 'participant-not-available', ...who });
      }
    }
    return clashes;
  }
}
