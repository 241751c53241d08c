import { Injectable } from '@nestjs/common';
import { Clock, Fingerprint, Ids, Outbox, type ProposalId, UnitOfWork } from '@ketnoi/kernel';
import { meetingsEvent } from '../../domain/events.js';
import { buildChoice, type BuiltChoice, SCORE_UNIT } from '../../domain/rounds/build-choice.js';
import { proposeFailure } from '../../domain/rounds/check-propose-inputs.js';
import { missedPromises } from '../../domain/rounds/missed-promises.js';
import type { PairChoice } from '../../domain/rounds/pair-choice.js';
import { inOrder } from '../../domain/rounds/proposal.js';
import type { PairOfCompanies, ProposeInputs } from '../../domain/rounds/propose-inputs.js';
import { roundFailure } from '../../domain/rounds/round-failure.js';
import type { Round, RoundPhase, RoundResult } from '../../domain/rounds/round.js';
import type { ExplainedPair, ScoredPairs } from '../../domain/rounds/scored-pairs.js';
import type { EngineRun } from '../ports/engine-run.js';
import { PairChooser } from '../ports/pair-chooser.js';
import { PairScorer } from '../ports/pair-scorer.js';
import { Proposals } from '../ports/proposals.js';
import { RoundInputs } from '../ports/round-inputs.js';
import { RoundSnapshots } from '../ports/round-snapshots.js';
import { Rounds, type RoundTurn } from '../ports/rounds.js';
import { freeze } from './freeze.js';
import type { RoundWatch } from './round-watch.js';
import type { StepsOutcome } from './steps-outcome.js';
import { Stopwatch } from './stopwatch.js';

/** The steps of a propose round: freeze → score all pairs → choose under quotas → explain what was chosen → save. */
@Injectable()
export class ProposePairs {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rounds: Rounds,
    private readonly snapshots: RoundSnapshots,
    private readonly roundInputs: RoundInputs,
    private readonly scorer: PairScorer,
    private readonly chooser: PairChooser,
    private readonly proposals: Proposals,
    private readonly outbox: Outbox,
    private readonly fingerprint: Fingerprint,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  async execute(round: Round, turn: RoundTurn, watch: RoundWatch): Promise<StepsOutcome> {
    const stopwatch = new Stopwatch(this.clock);
    const run = (phase: RoundPhase): EngineRun => ({
      seed: round.seed,
      iterations: round.iterations,
      signal: watch.signal,
      onProgress: watch.enter(phase),
    });
    const { inputs, inputHash } = await stopwatch.time('freeze', () =>
      freeze(this.snapshots, this.fingerprint, turn, () => this.roundInputs.forProposing(turn.fairId, round.settings)),
    );
    const failure = proposeFailure(inputs);
    if (failure) return failure;
    const scored = await stopwatch.time('score', () => this.scorer.score(inputs, run('score')));
    const built = buildChoice(inputs, scored);
    if (built.pairOfEdge.length + built.pairOfMust.length === 0)
      return roundFailure('no-possible-pairs', { pairs: scored.pairs, blocked: scored.blocked });
    const choice = await stopwatch.time('choose', () => this.chooser.choose(built.input, run('choose')));
    const pairs = chosenPairs(inputs, scored, built, choice);
    const explained = await stopwatch.time('explain', () => this.scorer.explain(inputs, pairs, run('save')));
    const chosen = inOrder(explained);
    const result: RoundResult = {
      hash: this.fingerprint.of(chosen.map((p) => [p.buyerId, p.supplierId, p.needId, p.score])),
      counts: countsOf(inputs, scored, built, choice, chosen.length),
      ms: stopwatch.result(),
      missedPromises: missedPromises(built.promisedTo, choice),
    };
    return this.save(turn, inputHash, result, chosen);
  }

  private save(
    turn: RoundTurn,
    inputHash: string,
    result: RoundResult,
    chosen: readonly ExplainedPair[],
  ): Promise<StepsOutcome> {
    const { fairId, roundId } = turn;
    return this.unitOfWork.run(async () => {
      if (!(await this.rounds.finish(turn, inputHash, result))) return 'lost';
      await this.proposals.addAll(
        chosen.map((pair, i) => ({
          ...pair,
          fairId,
          roundId,
          id: this.ids.next() as ProposalId,
          position: i + 1,
          state: 'proposed',
        })),
      );
      await this.outbox.append([
        meetingsEvent('round-ended', fairId, { roundId, kind: 'propose', state: 'finished', failureCode: null }),
      ]);
      return 'finished';
    });
  }
}

function chosenPairs(
  inputs: ProposeInputs,
  scored: ScoredPairs,
  built: BuiltChoice,
  choice: PairChoice,
): PairOfCompanies[] {
  const pairs = [...Array.from(choice.chosen, (edge) => built.pairOfEdge[edge]), ...built.pairOfMust];
  return pairs.map((p) => ({
    buyerId: inputs.buyers[scored.buyer[p]].id,
    supplierId: inputs.suppliers[scored.supplier[p]].id,
  }));
}

function countsOf(
  inputs: ProposeInputs,
  scored: ScoredPairs,
  built: BuiltChoice,
  choice: PairChoice,
  proposals: number,
): Record<string, number> {
  return {
    buyers: inputs.buyers.length,
    suppliers: inputs.suppliers.length,
    needs: inputs.needs.length,
    pairs: scored.pairs,
    blocked: scored.blocked,
    possible: built.pairOfEdge.length + built.pairOfMust.length,
    proposals,
    total: choice.total / SCORE_UNIT,
    optimum: choice.optimum / SCORE_UNIT,
    suppliersBelowFloor: choice.suppliersBelowFloor.length,
    withoutPromises: choice.withoutPromises / SCORE_UNIT,
    buyersBelowLeast: choice.buyersBelowLeast.length,
    sectorsBelowLeast: choice.sectorsBelowLeast.length,
    countriesBelowLeast: choice.countriesBelowLeast.length,
  };
}
