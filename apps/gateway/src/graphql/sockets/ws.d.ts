/** The little of `ws` that is used here; its own types are a separate package. */
declare module 'ws' {
  import type { EventEmitter } from 'node:events';
  import type { IncomingMessage } from 'node:http';
  import type { Duplex } from 'node:stream';

  export class WebSocket extends EventEmitter {
    constructor(url: string, protocol: string, options: { headers: Record<string, string> });
    send(text: string): void;
    close(code?: number, reason?: string): void;
    terminate(): void;
  }
  export default WebSocket;

  export class WebSocketServer extends EventEmitter {
    constructor(options: { noServer: true; maxPayload: number });
    readonly clients: Set<WebSocket>;
    handleUpgrade(
      request: IncomingMessage,
      socket: Duplex,
      head: Buffer,
      accepted: (client: WebSocket, request: IncomingMessage) => void,
    ): void;
  }
}
