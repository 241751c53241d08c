/** A browser that watches a plan: a socket, one subscription, and when each change arrived. */
import { WebSocket } from 'ws';

export interface Change {
  readonly version: number;
  readonly boothId: string;
  readonly state: string;
  readonly arrivedAt: number;
}

interface Message {
  readonly type: string;
  readonly payload?: {
    readonly data?: { readonly boothChanges: Changes };
    readonly errors?: unknown;
  };
}

interface Changes {
  readonly version: number;
  readonly loadAnew: boolean;
  readonly booths: readonly Omit<Change, 'arrivedAt'>[];
}

const WATCH = `subscription($fairId: ID!, $since: Int!) {
  boothChanges(fairId: $fairId, sinceVersion: $since) { version loadAnew booths { version boothId state } }
}`;

export class Viewer {
  readonly changes: Change[] = [];
  /** How often it was told to load the plan anew. */
  reloads = 0;
  /** The version that the next subscription begins after. */
  lastVersion = 0;
  /** Resolves when the gateway has let the viewer in. */
  readonly welcome: Promise<void>;
  private readonly socket: WebSocket;

  constructor(
    url: string,
    wish: { readonly token: string; readonly fairId: string; readonly since: number; readonly now: () => number },
  ) {
    const { token, fairId, since, now } = wish;
    this.socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { headers: {} });
    const say = (message: object): void => this.socket.send(JSON.stringify(message));
    this.socket.on('open', () => say({ type: 'connection_init', payload: { token } }));
    this.welcome = new Promise((resolve, reject) => {
      this.socket.on('error', reject);
      this.socket.on('close', (code: number) => reject(new Error(`the gateway hung up (${code})`)));
      this.socket.on('message', (data: Buffer) => {
        const arrivedAt = now();
        const { type, payload } = JSON.parse(String(data)) as Message;
        if (type === 'ping') say({ type: 'pong' });
        if (type === 'next' && payload?.data) this.see(payload.data.boothChanges, arrivedAt);
        if (type !== 'connection_ack') return;
        say({ id: '1', type: 'subscribe', payload: { query: WATCH, variables: { fairId, since } } });
        resolve();
      });
    });
  }

  private see({ version, loadAnew, booths }: Changes, arrivedAt: number): void {
    this.lastVersion = version;
    if (loadAnew) this.reloads++;
    this.changes.push(...booths.map((booth) => ({ ...booth, arrivedAt })));
  }

  leave(): void {
    this.socket.terminate();
  }
}
