import { createHash } from 'node:crypto';
import { PublicPlans } from '@ketnoi/booth-allocation';
import { type FairId, isId } from '@ketnoi/kernel';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import { Public } from '../../access/public.decorator.js';

interface Told {
  readonly body: string;
  readonly etag: string;
}

/** How old an answer may be. All who ask within it share one statement. */
const FRESH_MS = 2_000;
const MOST_FAIRS = 200;
const NONE = JSON.stringify({ booths: 0, taken: [] });

/**
 * `GET /fairs/<id>/booths/taken`: how strangers follow a plan. They have no socket, which would be one more thing that
 * anybody can hold open by the thousand; they ask every few seconds, and while nothing changes the answer is a 304 from
 * memory. So it is no operation, whose allowance a whole hall behind one address would spend.
 */
@Controller('fairs')
export class TakenBoothsController {
  private readonly told = new LRUCache<string, Promise<Told>>({ max: MOST_FAIRS, ttl: FRESH_MS });

  constructor(private readonly plans: PublicPlans) {}

  @Public()
  @Get(':fairId/booths/taken')
  async taken(
    @Param('fairId') fairId: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string | undefined> {
    const { body, etag } = isId(fairId) ? await this.tell(fairId as FairId) : tellable(NONE);
    void reply.headers({
      'cache-control': 'public, no-cache',
      etag,
      'content-type': 'application/json; charset=utf-8',
    });
    if (request.headers['if-none-match'] !== etag) return body;
    void reply.code(304);
    return undefined;
  }

  private tell(fairId: FairId): Promise<Told> {
    const known = this.told.get(fairId);
    if (known) return known;
    const asking = this.plans.taken(fairId).then((taken) => tellable(JSON.stringify(taken)));
    this.told.set(fairId, asking);
    asking.catch(() => this.told.delete(fairId));
    return asking;
  }
}

const tellable = (body: string): Told => ({
  body,
  etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
});
