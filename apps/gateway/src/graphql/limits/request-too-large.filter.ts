import { Config } from '@ketnoi/config';
import type { Language } from '@ketnoi/kernel';
import { text } from '@ketnoi/messages';
import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { languageOf } from '../../access/caller.js';
import { Callers } from '../../access/callers.js';
import { RequestTooLarge } from './limiting-adapter.js';

const KILOBYTE = 1024;

/** Says that a request was too long as other errors of GraphQL are said: with a code, in the reader's language. */
@Catch(RequestTooLarge)
export class RequestTooLargeFilter implements ExceptionFilter<RequestTooLarge> {
  constructor(
    private readonly callers: Callers,
    private readonly config: Config,
  ) {}

  async catch(refused: RequestTooLarge, host: ArgumentsHost): Promise<void> {
    const http = host.switchToHttp();
    const [request, reply] = [http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>()];
    const mostBytes = this.config.limits.bodyBytes;
    const message = text(await this.languageFor(request), 'errors.request-too-large', {
      kilobytes: Math.floor(mostBytes / KILOBYTE),
    });
    const extensions = { code: 'REQUEST_TOO_LARGE', mostBytes };
    void reply.status(refused.getStatus()).send({ errors: [{ message, extensions }] });
  }

  private async languageFor(request: FastifyRequest): Promise<Language> {
    const caller = this.callers.ofRequest(request);
    const identity = caller.askedLanguage ? null : await caller.identity().catch(() => null);
    return languageOf(caller, identity);
  }
}
