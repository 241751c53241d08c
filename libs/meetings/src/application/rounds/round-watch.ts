import { type DomainEvent, Outbox, UnitOfWork } from '@ketnoi/kernel';
import { meetingsEvent } from '../../domain/events.js';
import { roundPercent } from '../../domain/rounds/round-percent.js';
import type { Round, RoundPhase, RoundProgress } from '../../domain/rounds/round.js';
import { type RoundOrder, Rounds, type RoundTurn } from '../ports/rounds.js';

const BEAT_MS = 400;

/** Why a watched round was told to stop. */
export type StopReason = 'cancel' | 'lost' | 'handed-back';

/**
 * Stands beside a running round: every so often it gives a sign of life, writes how far the round is, lets that be
 * seen, and asks whether to go on. Its signal is aborted when somebody cancels, another worker took over, or this one
 * must hand its work back; `enough` when what is found so far is to be kept.
 */
export class RoundWatch {
  private readonly controller = new AbortController();
  private readonly finishing = new AbortController();
  private readonly timer: NodeJS.Timeout;
  private beating: Promise<void> = Promise.resolve();
  private progress: RoundProgress = { phase: 'freeze', percent: 0, counts: {} };
  private written: RoundProgress | null = null;
  private reason: StopReason | null = null;

  constructor(
    private readonly round: Round,
    private readonly turn: RoundTurn,
    private readonly rounds: Rounds,
    private readonly outbox: Outbox,
    private readonly unitOfWork: UnitOfWork,
    outer: AbortSignal,
  ) {
    const handBack = (): void => this.stopFor('handed-back');
    if (outer.aborted) handBack();
    else outer.addEventListener('abort', handBack, { once: true, signal: this.controller.signal });
    this.timer = setInterval(() => void this.beat(), BEAT_MS);
  }

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  /** Aborted when the round is to end with what is found so far. */
  get enough(): AbortSignal {
    return this.finishing.signal;
  }

  get stoppedFor(): StopReason | null {
    return this.reason;
  }

  /** Enters a phase; its progress is reported through the returned function. */
  enter(
    phase: RoundPhase,
    counts: Readonly<Record<string, number>> = {},
  ): (done: number, counts: Readonly<Record<string, number>>) => void {
    const report = (done: number, more: Readonly<Record<string, number>>): void => {
      this.progress = {
        phase,
        percent: roundPercent(this.round.kind, phase, done),
        counts: { ...this.progress.counts, ...more },
      };
    };
    report(0, counts);
    return report;
  }

  /** Beats at once, after any beat under way. A beat that fails is made up for by the next one. */
  beat(): Promise<void> {
    this.beating = this.beating.then(() => this.tell().then((order) => this.obey(order))).catch(() => undefined);
    return this.beating;
  }

  async end(): Promise<void> {
    clearInterval(this.timer);
    await this.beating;
    // Lets go of the outer signal, which outlives every round.
    this.controller.abort();
  }

  private async tell(): Promise<RoundOrder> {
    const progress = this.progress === this.written ? null : this.progress;
    const order = await this.unitOfWork.run(async () => {
      const answer = await this.rounds.beat(this.turn, progress);
      if ((answer === 'go-on' || answer === 'finish') && progress)
        await this.outbox.append([this.progressed(progress)]);
      return answer;
    });
    this.written = progress ?? this.written;
    return order;
  }

  private progressed(progress: RoundProgress): DomainEvent {
    const { roundId, fairId } = this.turn;
    return meetingsEvent('round-progressed', fairId, { roundId, kind: this.round.kind, state: 'running', ...progress });
  }

  private obey(order: RoundOrder): void {
    if (order === 'finish') this.finishing.abort();
    else if (order !== 'go-on') this.stopFor(order);
  }

  private stopFor(reason: StopReason): void {
    this.reason ??= reason;
    this.controller.abort();
  }
}
