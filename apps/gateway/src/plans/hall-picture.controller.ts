import { ShowHallPicture } from '@ketnoi/booth-allocation';
import { type Actor, type FairId, type HallId, isId } from '@ketnoi/kernel';
import { text } from '@ketnoi/messages';
import { Controller, Get, NotFoundException, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { type Caller, languageOf } from '../access/caller.js';
import { CurrentActor } from '../access/current-actor.js';
import { CurrentCaller } from '../access/current-caller.js';

/** `GET /fairs/<id>/halls/<id>/picture`: the venue's picture, for whoever may see the plan. */
@Controller('fairs')
export class HallPictureController {
  constructor(private readonly show: ShowHallPicture) {}

  @Get(':fairId/halls/:hallId/picture')
  async picture(
    @Param('fairId') fairId: string,
    @Param('hallId') hallId: string,
    @CurrentActor() actor: Actor,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const known = isId(fairId) && isId(hallId);
    const found = known ? await this.show.execute(actor, fairId as FairId, hallId as HallId) : null;
    if (!found) throw new NotFoundException(text(languageOf(caller, await caller.identity()), 'errors.not-found'));
    void reply.headers({
      'content-type': found.contentType,
      'content-disposition': 'inline',
      'cache-control': 'private, no-cache',
      'x-content-type-options': 'nosniff',
      // An SVG that is opened by itself is a page of ours: it may run and load nothing.
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox",
    });
    return Buffer.from(found.body);
  }
}
