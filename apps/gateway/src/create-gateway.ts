import type { IncomingMessage } from 'node:http';
import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import type { Config } from '@ketnoi/config';
import { createLog, type Log, NestLog, requestIdFrom, runInRequestScope } from '@ketnoi/logging';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { sendDensely } from './dense-answers.js';
import { GatewayModule } from './gateway.module.js';
import { LimitingAdapter } from './graphql/limits/limiting-adapter.js';
import { turnAwayWhatCannotBeAnId } from './graphql/scalars/strict-ids.js';
import { serveWeb } from './web/serve-web.js';

/** Builds the gateway without listening. `close()` on it ends sockets, requests, pools and connections. */
export async function createGateway(config: Config, givenLog?: Log): Promise<NestFastifyApplication> {
  turnAwayWhatCannotBeAnId();
  const log = givenLog ?? createLog({ level: config.logLevel, service: 'gateway' });
  const adapter = new LimitingAdapter({
    trustProxy: config.trustProxy,
    bodyLimit: config.limits.bodyBytes,
    genReqId: (request: IncomingMessage) => requestIdFrom(request.headers['x-request-id']),
    forceCloseConnections: true,
    requestTimeout: 30_000,
  });
  const app = await NestFactory.create<NestFastifyApplication>(GatewayModule.forRoot(config, log), adapter, {
    logger: new NestLog(log),
    // A gateway that cannot start says why and ends with an error, instead of ending the process from within.
    abortOnError: false,
  });
  await sendDensely(app);
  await app.register(cookie);
  await app.register(multipart, {
    limits: { files: 1, fileSize: config.limits.uploadBytes, fields: 5, fieldSize: 1_000 },
  });
  carryRequestIds(adapter);
  await serveWeb(app, config.webDir);
  return app;
}

/** Every line that is logged for a request carries its id, and the answer names it. */
function carryRequestIds(adapter: LimitingAdapter): void {
  const fastify = adapter.getInstance();
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    done();
  });
  // After the body was read: reading it may hop out of the scope.
  fastify.addHook('preValidation', (request, _reply, done) => runInRequestScope({ requestId: request.id }, done));
}
