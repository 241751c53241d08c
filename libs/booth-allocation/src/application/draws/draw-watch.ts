import type { Outbox, UnitOfWork } from '@ketnoi/kernel';
import { drawEvent } from '../../domain/draws/events.js';
import type { DrawRun } from './ports/draw-engine.js';
import type { Draws, DrawTurn } from './ports/draws.js';

const BEAT_MS = 500;

/**
 * Stands beside a running draw: every so often it gives a sign of life, writes how far the draw is and lets that be
 * seen. Its signal is aborted when another worker took over, the draw was discarded, or this one must hand it back.
 */
export class DrawWatch implements DrawRun {
  private readonly controller = new AbortController();
  private readonly timer: NodeJS.Timeout;
  private beating: Promise<void> = Promise.resolve();
  private percent = 0;
  private told = -1;
  lost = false;

  constructor(
    private readonly turn: DrawTurn,
    private readonly draws: Draws,
    private readonly outbox: Outbox,
    private readonly unitOfWork: UnitOfWork,
    outer: AbortSignal,
  ) {
    const stop = (): void => this.controller.abort();
    if (outer.aborted) stop();
    else outer.addEventListener('abort', stop, { once: true, signal: this.controller.signal });
    this.timer = setInterval(() => this.beat(), BEAT_MS);
    this.beat();
  }

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  onProgress(done: number): void {
    this.percent = Math.min(99, Math.floor(100 * done));
  }

  async end(): Promise<void> {
    clearInterval(this.timer);
    await this.beating;
    // Lets go of the outer signal, which outlives every draw.
    this.controller.abort();
  }

  /** A beat that fails is made up for by the next one. */
  private beat(): void {
    this.beating = this.beating.then(() => this.tell()).catch(() => undefined);
  }

  private async tell(): Promise<void> {
    const { fairId, drawId } = this.turn;
    const { percent } = this;
    const lives = await this.unitOfWork.run(async () => {
      const mine = await this.draws.beat(this.turn, percent);
      if (mine && percent !== this.told)
        await this.outbox.append([drawEvent('draw-progressed', fairId, { drawId, percent })]);
      return mine;
    });
    this.told = percent;
    if (lives) return;
    this.lost = true;
    this.controller.abort();
  }
}
