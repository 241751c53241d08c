import type { Actor, FairId } from '@ketnoi/kernel';
import { FollowScores } from '@ketnoi/meetings';
import { Args, ID, Int, Resolver, Subscription } from '@nestjs/graphql';
import { CurrentActor } from '../access/current-actor.js';
import { LiveScores } from './live-scores.js';
import { errorSaying } from '../graphql/said.js';

/** Screens that show scores ask anew when these have changed. */
@Resolver()
export class LiveScoresResolver {
  constructor(
    private readonly follow: FollowScores,
    private readonly live: LiveScores,
  ) {}

  @Subscription(() => Int, {
    description: 'Counts the changes of scores at the fair: at once, then with every change, within a second of it.',
    resolve: (revision: number) => revision,
  })
  async scoresChanged(
    @CurrentActor() actor: Actor,
    @Args('fairId', { type: () => ID }) fairId: string,
  ): Promise<AsyncIterableIterator<number>> {
    const look = async (): Promise<number> => {
      const found = await this.follow.revision(actor, fairId as FairId);
      if (found.ok) return found.value;
      throw errorSaying({ key: 'errors.not-found' }, { extensions: { code: 'NOT_FOUND' } });
    };
    return this.live.watch(fairId as FairId, await look(), look);
  }
}
