import {
  type CanActivate,
  type ExecutionContext,
  HttpException,
  HttpStatus,
  Injectable,
  UnauthorizedException,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GraphQLError } from 'graphql';
import { text } from '@ketnoi/messages';
import { ATTEMPT } from './attempt.decorator.js';
import { type Caller, languageOf } from './caller.js';
import { CALLER, callerIn, type RequestWithCaller } from './caller-in.js';
import { Callers } from './callers.js';
import { PUBLIC } from './public.decorator.js';
import { RateLimits } from './rate-limits.js';

/** Before every operation and route: without a living session only what is @Public() answers. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly callers: Callers,
    private readonly limits: RateLimits,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const isRoute = context.getType<string>() !== 'graphql';
    if (isRoute) {
      const request = context.switchToHttp().getRequest<RequestWithCaller>();
      request[CALLER] = this.callers.ofRequest(request);
    }
    const caller = callerIn(context);
    if (!caller) return false;
    const marked = (key: string) =>
      this.reflector.getAllAndOverride<boolean>(key, [context.getHandler(), context.getClass()]);
    const open = marked(PUBLIC);
    // Operations are charged where they are read; health checks and calendars come by themselves and cost little.
    if (isRoute && !open) await this.chargeRoute(caller);
    if (marked(ATTEMPT)) this.limits.chargeAttempt(`address ${caller.address}`);
    if (open || (await caller.identity())) return true;
    const said = text(languageOf(caller, null), 'errors.sign-in-first');
    if (isRoute) throw new UnauthorizedException(said);
    throw new GraphQLError(said, { extensions: { code: 'UNAUTHENTICATED' } });
  }

  private async chargeRoute(caller: Caller): Promise<void> {
    await this.limits.chargeOperation(caller).catch(() => {
      throw new HttpException(text(languageOf(caller, null), 'errors.too-many-requests'), HttpStatus.TOO_MANY_REQUESTS);
    });
  }
}
