import { Injectable } from '@nestjs/common';
import { type Actor, err, type FairId, ok, type Result, UnitOfWork } from '@ketnoi/kernel';
import { meetingsEvent } from '../../domain/events.js';
import { type RoundSettings, settingsProblems } from '../../domain/settings/round-settings.js';
import { Chronicle } from '../chronicle.js';
import { FairScores } from '../ports/fair-scores.js';
import { FairSetup } from '../ports/fair-setup.js';
import { type InvalidInput, invalidInput, type NotFound, notFound, organises } from '../refusals.js';

export type SettingsChange = Partial<Omit<RoundSettings, 'weightsVersion'>>;

/** Changes the weights, quotas and rules that rounds start with from now on; new weights make a new version of them. */
@Injectable()
export class ChangeRoundSettings {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly setup: FairSetup,
    private readonly scores: FairScores,
    private readonly chronicle: Chronicle,
  ) {}

  execute(
    actor: Actor,
    fairId: FairId,
    change: SettingsChange,
  ): Promise<Result<RoundSettings, NotFound | InvalidInput>> {
    return this.unitOfWork.run(async () => {
      if (!organises(actor, fairId)) return err(notFound('fair'));
      const before = await this.setup.settings(fairId);
      const after: RoundSettings = {
        ...before,
        ...change,
        weightsVersion: before.weightsVersion + (change.weights ? 1 : 0),
      };
      const problems = [
        ...settingsProblems(after),
        ...(change.weights ? this.scores.weightProblems(after.weights) : []),
      ];
      if (problems.length > 0) return err(invalidInput(problems));
      await this.setup.saveSettings(fairId, after);
      if (change.weights)
        await this.setup.keepWeights(fairId, {
          version: after.weightsVersion,
          weights: after.weights,
          changedBy: actor.personId,
          changedAt: await this.unitOfWork.now(),
        });
      await this.chronicle.write(actor, {
        fairId,
        action: 'change-round-settings',
        subjectType: 'fair',
        subjectId: fairId,
        detail: { before, after },
        events: [meetingsEvent('fair-set-up-changed', fairId, { part: 'settings' })],
      });
      return ok(after);
    });
  }
}
