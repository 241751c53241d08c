import { Injectable } from '@nestjs/common';
import { Fingerprint, Outbox, UnitOfWork } from '@ketnoi/kernel';
import { readDraw, writeDrawResult } from '../../engine/draw/index.js';
import { drawEvent } from '../../domain/draws/events.js';
import { figuresOf } from '../../domain/draws/figures-of.js';
import { DrawWatch } from './draw-watch.js';
import { DrawBroke, DrawEngine, DrawStopped } from './ports/draw-engine.js';
import { type DrawRef, Draws, type DrawTurn } from './ports/draws.js';

/** `lost` = another worker has it now, or it was discarded; `handed-back` = this worker had to stop and somebody must ring again. */
export type DrawRunOutcome = 'drawn' | 'failed' | 'lost' | 'handed-back' | 'nothing-to-do';

/** A draw that so many workers did not survive is not tried again. */
const MOST_EPOCHS = 8;

/**
 * Runs a draw from its row: whatever rang, however often. It is drawn from the frozen inputs and saved in one
 * transaction that epoch and state guard, so that two runs leave what one would have left, to the byte.
 */
@Injectable()
export class CarryOutDraw {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly draws: Draws,
    private readonly engine: DrawEngine,
    private readonly fingerprint: Fingerprint,
    private readonly outbox: Outbox,
  ) {}

  async execute(ref: DrawRef, signal: AbortSignal): Promise<DrawRunOutcome> {
    const turn = await this.draws.begin(ref);
    const draw = turn && (await this.draws.find(ref.fairId, ref.drawId));
    if (!turn || !draw) return 'nothing-to-do';
    if (turn.epoch > MOST_EPOCHS) return this.fail(turn, 'gave-up');
    const watch = new DrawWatch(turn, this.draws, this.outbox, this.unitOfWork, signal);
    try {
      return await this.draw(turn, draw.inputsHash, watch);
    } catch (error) {
      if (error instanceof DrawBroke) return await this.fail(turn, error.message.slice(0, 200));
      if (!(error instanceof DrawStopped)) throw error;
      if (watch.lost) return 'lost';
      // Before the turn goes back: a last sign of life would make the next worker wait.
      await watch.end();
      await this.draws.handBack(turn);
      return 'handed-back';
    } finally {
      await watch.end();
    }
  }

  private async draw(turn: DrawTurn, inputsHash: string, watch: DrawWatch): Promise<DrawRunOutcome> {
    const { fairId, drawId } = turn;
    const inputs: unknown = JSON.parse((await this.draws.inputs(fairId, drawId)) ?? 'null');
    const read = readDraw(inputs);
    if (!read.ok || this.fingerprint.of(inputs) !== inputsHash) return this.fail(turn, 'inputs-unreadable');
    const result = await this.engine.draw(read.value, watch);
    if (watch.signal.aborted) throw new DrawStopped();
    const text = writeDrawResult(inputsHash, result);
    const figures = figuresOf(result, this.fingerprint.of(JSON.parse(text)));
    return this.unitOfWork.run(async () => {
      if (!(await this.draws.finish(turn, text, figures, result.outcomes))) return 'lost';
      await this.outbox.append([drawEvent('draw-ended', fairId, { drawId, state: 'drawn' })]);
      return 'drawn';
    });
  }

  private fail(turn: DrawTurn, failure: string): Promise<DrawRunOutcome> {
    return this.unitOfWork.run(async () => {
      if (!(await this.draws.fail(turn, failure))) return 'lost';
      const { fairId, drawId } = turn;
      await this.outbox.append([drawEvent('draw-ended', fairId, { drawId, state: 'failed' })]);
      return 'failed';
    });
  }
}
