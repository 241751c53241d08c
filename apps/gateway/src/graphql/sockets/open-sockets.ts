import { type EndingReason, Identities, SessionEndings } from '@ketnoi/accounts';
import { InjectLog, type Log } from '@ketnoi/logging';
import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';

/** A socket of ours, whichever library made it. */
export interface Closable {
  close(code: number, reason: string): void;
}

/** 4403 is the protocol's own "you may not be here": clients give up. After 1012 they come back and are looked at anew. */
const CLOSING = { ended: [4403, 'Forbidden'], 'rights-changed': [1012, 'Rights changed'] } as const;
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
    this.stopListening = this.endings.listen((sessionIds, why) => this.closeAll(sessionIds, why));
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

  closeAll(sessionIds: readonly string[], why: EndingReason = 'ended'): void {
    const [code, reason] = CLOSING[why];
    for (const id of sessionIds) for (const socket of this.bySession.get(id) ?? []) socket.close(code, reason);
  }

  async callRoll(): Promise<void> {
    try {
      this.closeAll(await this.identities.ended([...this.bySession.keys()]));
    } catch (error) {
      this.log.warn({ err: error }, 'the roll call of open sockets failed and is repeated later');
    }
  }
}
