import { InjectLog, type Log } from '@ketnoi/logging';
import { WarmScores } from '@ketnoi/meetings';
import { type BeforeApplicationShutdown, Injectable, type OnApplicationBootstrap } from '@nestjs/common';

/** After the start, makes the scores of coming fairs ready in the background, so that nobody waits who asks first. */
@Injectable()
export class WarmFairs implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly stopping = new AbortController();
  private warming: Promise<void> = Promise.resolve();

  constructor(
    private readonly scores: WarmScores,
    @InjectLog() private readonly log: Log,
  ) {}

  onApplicationBootstrap(): void {
    const { signal } = this.stopping;
    this.warming = this.scores
      .execute((fair) => this.log.info(fair, 'the scores of a fair are ready'), signal)
      .catch((error: unknown) => {
        if (!signal.aborted) this.log.warn({ err: error }, 'the scores of coming fairs could not be made ready');
      });
  }

  /** What is being read must not find its database closed. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await this.warming;
  }
}
