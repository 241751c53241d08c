import { Identities, SessionEndings } from '@ketnoi/accounts';
import { InjectLog, type Log } from '@ketnoi/logging';
import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';

/** A socket of ours, whichever library made it. */
export interface Closable {
  close(code: number, reason: string): void;
}

/** The protocol's own code for "you may not be here". */
const FORBIDDEN = 4403;
const ROLL_CALL_MS = 30_000;

/**
 * Which session each open socket belongs to. Sessions that end close their sockets at once, in every gateway; a roll
 * call every half minute finds those whose ending was never heard of, because Redis was away or the session ran out.
 */
@Injectable()
export class OpenSockets implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly bySession = new Map<string, Set<Closable>>();
  private stopListening: () => void = () => undefined;
  private rollCall: NodeJS.Timeout | undefined;

  constructor(
    private readonly endings: SessionEndings,
    private readonly identities: Identities,
    @InjectLog() private readonly log: Log,
  ) {}

  onApplicationBootstrap(): void {
    this.stopListening = this.endings.listen((sessionIds) => this.closeAll(sessionIds));
    this.rollCall = setInterval(() => void this.callRoll(), ROLL_CALL_MS).unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.rollCall);
    this.stopListening();
  }

  add(sessionId: string, socket: Closable): void {
    const sockets = this.bySession.get(sessionId);
    if (sockets) sockets.add(socket);
    else this.bySession.set(sessionId, new Set([socket]));
  }

  remove(sessionId: string, socket: Closable): void {
    const sockets = this.bySession.get(sessionId);
    if (sockets?.delete(socket) && sockets.size === 0) this.bySession.delete(sessionId);
  }

  /** How many sockets are held open. */
  count(): number {
    let n = 0;
    for (const sockets of this.bySession.values()) n += sockets.size;
    return n;
  }

  closeAll(sessionIds: readonly string[]): void {
    for (const id of sessionIds)
      for (const socket of this.bySession.get(id) ?? []) socket.close(FORBIDDEN, 'Forbidden');
  }

  async callRoll(): Promise<void> {
    try {
      this.closeAll(await this.identities.ended([...this.bySession.keys()]));
    } catch (error) {
      this.log.warn({ err: error }, 'the roll call of open sockets failed and is repeated later');
    }
  }
}
