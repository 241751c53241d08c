import { FairViews } from '@ketnoi/directory';
import { type Actor, type FairId, isId, isLanguage } from '@ketnoi/kernel';
import { text } from '@ketnoi/messages';
import { Controller, Get, NotFoundException, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { languageOf, type Caller } from '../access/caller.js';
import { CurrentActor } from '../access/current-actor.js';
import { CurrentCaller } from '../access/current-caller.js';
import { ExportKinds } from './export-kinds.js';
import { contentDisposition } from './file-name.js';

/**
 * `GET /exports/<kind>?fairId=…`: files for whom a session or a bearer token speaks, in the language that is named, or
 * else the reader's. A kind that nobody makes, a thing that does not exist and one that the reader may not have answer
 * alike.
 */
@Controller('exports')
export class ExportsController {
  constructor(
    private readonly kinds: ExportKinds,
    private readonly fairs: FairViews,
  ) {}

  @Get(':kind')
  async download(
    @Param('kind') kind: string,
    @Query() query: Readonly<Record<string, unknown>>,
    @CurrentActor() actor: Actor,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const values = textsOf(query);
    const { fairId = '', language: asked = '' } = values;
    const language = isLanguage(asked) ? asked : languageOf(caller, await caller.identity());
    const [fair] = isId(fairId) ? await this.fairs.byIds([fairId as FairId]) : [];
    const made = fair
      ? await this.kinds.find(kind)?.make(actor, { fairId: fair.id, language, timeZone: fair.timeZone, values })
      : null;
    if (!made) throw new NotFoundException(text(language, 'errors.not-found'));
    void reply.headers({
      'content-type': made.contentType,
      'content-disposition': contentDisposition(made.name),
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    });
    return Buffer.from(made.body);
  }
}

/** A parameter that comes twice counts once, as its first says. */
const textsOf = (query: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(query).map(([name, value]) => [name, String(Array.isArray(value) ? value[0] : value)]),
  );
