import { WebSocket } from 'ws';

interface Message {
  readonly type: string;
  readonly id?: string;
  readonly payload?: unknown;
}

/** A socket spoken to by hand, so that a test can misbehave as well. */
export interface Socket {
  readonly acknowledged: Promise<void>;
  readonly closed: Promise<{ code: number; reason: string }>;
  subscribe(query: string, variables: object): string;
  /** Subscribes, and waits for the first message about it. */
  firstAnswer(query: string, variables: object): Promise<Message>;
  /** Closes, and waits until it is. */
  end(): Promise<void>;
  /** Goes without a word, as a phone in a tunnel does. */
  terminate(): void;
}

export function openSocket(url: string, token: string | null, headers: Record<string, string> = {}): Socket {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { headers });
  const waiting = new Map<string, (message: Message) => void>();
  let ids = 0;
  const closed = new Promise<{ code: number; reason: string }>((resolve) => {
    socket.on('close', (code: number, reason: Buffer) => resolve({ code, reason: reason.toString() }));
  });
  socket.on('error', () => undefined);
  socket.on('open', () => socket.send(JSON.stringify({ type: 'connection_init', payload: token ? { token } : {} })));
  const acknowledged = new Promise<void>((resolve) => {
    socket.on('message', (data: Buffer) => {
      const message = JSON.parse(String(data)) as Message;
      if (message.type === 'connection_ack') resolve();
      if (message.type === 'ping') socket.send(JSON.stringify({ type: 'pong' }));
      if (message.id === undefined) return;
      waiting.get(message.id)?.(message);
    });
  });
  const subscribe = (query: string, variables: object): string => {
    const id = String(++ids);
    socket.send(JSON.stringify({ id, type: 'subscribe', payload: { query, variables } }));
    return id;
  };
  return {
    acknowledged,
    closed,
    subscribe,
    firstAnswer: (query, variables) =>
      new Promise((resolve) => {
        waiting.set(subscribe(query, variables), resolve);
      }),
    end: async () => {
      socket.close();
      await closed;
    },
    terminate: () => socket.terminate(),
  };
}
