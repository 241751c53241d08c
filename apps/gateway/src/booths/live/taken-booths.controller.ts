import { PublicPlans } from '@ketnoi/booth-allocation';
import { type FairId, isId } from '@ketnoi/kernel';
import { text } from '@ketnoi/messages';
import { Controller, Get, HttpException, HttpStatus, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Caller, languageOf } from '../../access/caller.js';
import { CurrentCaller } from '../../access/current-caller.js';
import { Public } from '../../access/public.decorator.js';
import { RateLimits } from '../../access/rate-limits.js';
import { KnownPlans, NOTHING } from './known-plans.js';

/**
 * `GET /fairs/<id>/booths/taken`: how strangers follow a plan. They have no socket, which would be one more thing that
 * anybody can hold open by the thousand; they ask every few seconds, and while nothing changes the answer is a 304 from
 * memory. So it is no operation, whose allowance a whole hall behind one address would spend.
 */
@Controller('fairs')
export class TakenBoothsController {
  private readonly plans: KnownPlans;

  constructor(
    plans: PublicPlans,
    private readonly limits: RateLimits,
  ) {
    this.plans = new KnownPlans((fairId) => plans.taken(fairId));
  }

  @Public()
  @Get(':fairId/booths/taken')
  async taken(
    @Param('fairId') fairId: string,
    @CurrentCaller() caller: Caller,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string | undefined> {
    const { body, etag } = isId(fairId) ? await this.plans.tell(fairId as FairId, () => this.charge(caller)) : NOTHING;
    void reply.headers({
      'cache-control': 'public, no-cache',
      etag,
      'content-type': 'application/json; charset=utf-8',
    });
    if (request.headers['if-none-match'] !== etag) return body;
    void reply.code(304);
    return undefined;
  }

  private charge(caller: Caller): void {
    try {
      this.limits.chargeAttempt(`plan ${caller.address}`);
    } catch {
      throw new HttpException(text(languageOf(caller, null), 'errors.too-many-requests'), HttpStatus.TOO_MANY_REQUESTS);
    }
  }
}
