import { Injectable } from '@nestjs/common';
import { type Actor, err, type FairId, ok, type Result } from '@ketnoi/kernel';
import type { TriedWeights, WeightTrial } from '../../domain/matches/tried-weights.js';
import { type RoundSettings, settingsProblems } from '../../domain/settings/round-settings.js';
import { FairScores } from '../ports/fair-scores.js';
import { FairSetup, type WeightVersion } from '../ports/fair-setup.js';
import { type InvalidInput, invalidInput, type NotFound, notFound, organises, oversees } from '../refusals.js';

const LONGEST_LIST = 50;

/** What other weights would change: top lists, meetings, suppliers below the floor. Nothing is applied. */
@Injectable()
export class TryWeights {
  constructor(
    private readonly scores: FairScores,
    private readonly setup: FairSetup,
  ) {}

  async execute(
    actor: Actor,
    fairId: FairId,
    trial: WeightTrial,
    signal?: AbortSignal,
  ): Promise<Result<TriedWeights, NotFound | InvalidInput>> {
    if (!organises(actor, fairId)) return err(notFound('fair'));
    const settings = await this.setup.settings(fairId);
    const problems = [
      ...settingsProblems({
        ...settings,
        weights: trial.weights,
        minimumScore: trial.minimumScore ?? settings.minimumScore,
        fairnessDial: trial.fairnessDial ?? settings.fairnessDial,
      }),
      ...this.scores.weightProblems({ ...settings.weights, ...trial.weights }),
      ...(trial.top >= 1 && trial.top <= LONGEST_LIST ? [] : [{ path: 'top', code: 'out-of-range' as const }]),
    ];
    if (problems.length > 0) return err(invalidInput(problems));
    return ok(await this.scores.tryWeights(fairId, trial, signal));
  }

  /** Where the sliders stand, and where they stood before. */
  async weights(
    actor: Actor,
    fairId: FairId,
  ): Promise<Result<{ readonly settings: RoundSettings; readonly versions: readonly WeightVersion[] }, NotFound>> {
    if (!oversees(actor, fairId)) return err(notFound('fair'));
    return ok({ settings: await this.setup.settings(fairId), versions: await this.setup.weightVersions(fairId) });
  }
}
