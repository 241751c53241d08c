import { Config } from '@ketnoi/config';
import { text } from '@ketnoi/messages';
import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { languageOf } from '../../access/caller.js';
import { Callers } from '../../access/callers.js';
import { RequestTooLarge } from './limiting-adapter.js';

const KILOBYTE = 1024;

/**
 * Says that a request was too long as other errors of GraphQL are said: with a code, in the language that it asks for.
 * Whose it is, is not looked up: nothing has yet counted how many such come.
 */
@Catch(RequestTooLarge)
export class RequestTooLargeFilter implements ExceptionFilter<RequestTooLarge> {
  constructor(
    private readonly callers: Callers,
    private readonly config: Config,
  ) {}

  catch(refused: RequestTooLarge, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const [request, reply] = [http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>()];
    const mostBytes = this.config.limits.bodyBytes;
    const message = text(languageOf(this.callers.ofRequest(request), null), 'errors.request-too-large', {
      kilobytes: Math.floor(mostBytes / KILOBYTE),
    });
    const extensions = { code: 'REQUEST_TOO_LARGE', mostBytes };
    void reply.status(refused.getStatus()).send({ errors: [{ message, extensions }] });
  }
}
