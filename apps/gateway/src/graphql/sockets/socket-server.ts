import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { Config } from '@ketnoi/config';
import { InjectLog, type Log } from '@ketnoi/logging';
import { Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { RateLimits } from '../../access/rate-limits.js';
import { Callers } from '../../access/callers.js';
import { GraphqlContexts } from '../graphql-contexts.js';
import { OpenSockets } from './open-sockets.js';
import { comesFromHome } from './origin.js';
import { socketProtocol } from './socket-protocol.js';

const PATH = '/graphql';
/** Bytes of one message: a subscription's document and variables. */
const LARGEST_MESSAGE = 64 * 1024;

/** Live views over graphql-ws at the same path as everything else. */
@Injectable()
export class SocketServer implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly server = new WebSocketServer({ noServer: true, maxPayload: LARGEST_MESSAGE });
  private stopServing: () => void | Promise<void> = () => undefined;

  constructor(
    private readonly http: HttpAdapterHost,
    private readonly schema: GraphQLSchemaHost,
    private readonly callers: Callers,
    private readonly contexts: GraphqlContexts,
    private readonly limits: RateLimits,
    private readonly open: OpenSockets,
    private readonly config: Config,
    @InjectLog() private readonly log: Log,
  ) {}

  onApplicationBootstrap(): void {
    const { callers, contexts, limits, open, log } = this;
    const protocol = socketProtocol({
      schema: this.schema.schema,
      most: this.config.limits,
      callers,
      contexts,
      limits,
      open,
      log,
    });
    const serving = useServer(protocol, this.server);
    this.stopServing = () => serving.dispose();
    this.http.httpAdapter.getHttpServer().on('upgrade', this.upgrade);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.http.httpAdapter.getHttpServer().off('upgrade', this.upgrade);
    await this.stopServing();
    for (const socket of this.server.clients) socket.terminate();
  }

  private readonly upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    const path = (request.url ?? '').split('?')[0];
    if (path !== PATH || !comesFromHome(request.headers, this.config.publicUrl)) {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
      return;
    }
    this.server.handleUpgrade(request, socket, head, (client) => this.server.emit('connection', client, request));
  };
}
