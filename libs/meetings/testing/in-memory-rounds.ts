import type { Clock, FairId, RoundId } from '@ketnoi/kernel';
import {
  isUnfinished,
  type Round,
  type RoundFailure,
  type RoundKind,
  type RoundOrder,
  type RoundProgress,
  type RoundRef,
  type RoundResult,
  Rounds,
  type RoundTurn,
  SILENT_SECONDS,
} from '@ketnoi/meetings';

export class InMemoryRounds extends Rounds {
  readonly rows = new Map<RoundId, Round>();
  private readonly heartbeats = new Map<RoundId, Date | null>();

  constructor(private readonly clock: Clock) {
    super();
  }

  async add(round: Round): Promise<boolean> {
    if (await this.unfinished(round.fairId, round.kind)) return false;
    this.rows.set(round.id, round);
    return true;
  }

  async find(fairId: FairId, roundId: RoundId): Promise<Round | null> {
    const round = this.rows.get(roundId);
    return round?.fairId === fairId ? round : null;
  }

  findForChange(fairId: FairId, roundId: RoundId): Promise<Round | null> {
    return this.find(fairId, roundId);
  }

  async unfinished(fairId: FairId, kind: RoundKind): Promise<Round | null> {
    const all = [...this.rows.values()];
    return all.find((r) => r.fairId === fairId && r.kind === kind && isUnfinished(r.state)) ?? null;
  }

  async begin({ fairId, roundId }: RoundRef): Promise<RoundTurn | null> {
    const round = await this.find(fairId, roundId);
    if (!round || !(round.state === 'waiting' || (round.state === 'running' && this.silent(roundId)))) return null;
    const epoch = round.state === 'running' ? round.epoch + 1 : round.epoch;
    this.change(round, { state: 'running', epoch, startedAt: round.startedAt ?? this.clock.now() });
    this.heartbeats.set(roundId, this.clock.now());
    return { fairId, roundId, epoch };
  }

  async handBack(turn: RoundTurn): Promise<void> {
    if (this.onTurn(turn)) this.heartbeats.set(turn.roundId, null);
  }

  async beat(turn: RoundTurn, progress: RoundProgress | null): Promise<RoundOrder> {
    const round = this.onTurn(turn);
    if (!round) return 'lost';
    this.heartbeats.set(turn.roundId, this.clock.now());
    if (progress) this.change(round, progress);
    return round.cancelRequestedAt ? 'cancel' : round.finishRequestedAt ? 'finish' : 'go-on';
  }

  async finish(turn: RoundTurn, inputHash: string, result: RoundResult): Promise<boolean> {
    return this.end(turn, { state: 'finished', percent: 100, counts: result.counts, inputHash, result });
  }

  async fail(turn: RoundTurn, failure: RoundFailure): Promise<boolean> {
    return this.end(turn, { state: 'failed', failure });
  }

  async endCancelled(turn: RoundTurn): Promise<boolean> {
    return this.end(turn, { state: 'cancelled' });
  }

  async askToCancel({ fairId, roundId }: RoundRef): Promise<'ended' | 'asked' | 'over'> {
    const round = await this.find(fairId, roundId);
    if (!round || !isUnfinished(round.state)) return 'over';
    const now = this.clock.now();
    const alone = round.state === 'waiting' || this.silent(roundId);
    this.change(round, { cancelRequestedAt: now, ...(alone ? { state: 'cancelled', finishedAt: now } : {}) });
    return alone ? 'ended' : 'asked';
  }

  async askToFinish({ fairId, roundId }: RoundRef): Promise<void> {
    const round = await this.find(fairId, roundId);
    if (round && isUnfinished(round.state) && !round.finishRequestedAt)
      this.change(round, { finishRequestedAt: this.clock.now() });
  }

  private end(turn: RoundTurn, change: Partial<Round>): boolean {
    const round = this.onTurn(turn);
    if (round) this.change(round, { ...change, finishedAt: this.clock.now() });
    return round !== null;
  }

  private onTurn(turn: RoundTurn): Round | null {
    const round = this.rows.get(turn.roundId);
    return round?.state === 'running' && round.epoch === turn.epoch ? round : null;
  }

  private silent(roundId: RoundId): boolean {
    const last = this.heartbeats.get(roundId);
    return !last || this.clock.now().getTime() - last.getTime() > SILENT_SECONDS * 1000;
  }

  private change(round: Round, change: Partial<Round>): void {
    this.rows.set(round.id, { ...round, ...change });
  }
}
