import { PayloadTooLargeException } from '@nestjs/common';
import { FastifyAdapter } from '@nestjs/platform-fastify';

/** The body of a request is longer than requests may be, and was not read. */
export class RequestTooLarge extends PayloadTooLargeException {}

/** Fastify, which names what it turns away for its length, so that it can be told to people. */
export class LimitingAdapter extends FastifyAdapter {
  override mapException(error: unknown): unknown {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    return code === 'FST_ERR_CTP_BODY_TOO_LARGE' ? new RequestTooLarge() : super.mapException(error);
  }
}
