import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type CompanyId,
  err,
  type FairId,
  Ids,
  type Language,
  ok,
  type Result,
  UnitOfWork,
} from '@ketnoi/kernel';
import { MAX_TEXT, type ReadingNotice, readText } from '@ketnoi/taxonomy';
import { factsFromReading } from '../domain/facts-from-text.js';
import { layersOf } from '../domain/mapped-word.js';
import { checkFact, said, sameFact } from '../domain/profile-fact.js';
import { Journal } from './journal.js';
import { MappedWords } from './ports/mapped-words.js';
import { Profiles } from './ports/profiles.js';
import { type NotFound, notFound } from './refusal.js';
import { Speaker } from './speaker.js';

export interface ProfileTextEntry {
  readonly fairId: FairId;
  readonly companyId: CompanyId;
  readonly language: Language;
  readonly body: string;
}

export interface TextWritten {
  readonly companyId: CompanyId;
  readonly factsRead: number;
  /** What the writer should know of the text: that it was cut, what was taken out of it, what contradicts itself. */
  readonly notices: readonly ReadingNotice[];
}

/**
 * A company describes itself in a language. What the text says and nobody has declared or verified becomes *read*
 * facts; those of earlier texts stay until they are retracted, since another text may still say them. A text longer
 * than is read is kept as far as it is read, and control characters are left out, with a notice of either.
 */
@Injectable()
export class WriteProfileText {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly profiles: Profiles,
    private readonly words: MappedWords,
    private readonly speaker: Speaker,
    private readonly journal: Journal,
    private readonly ids: Ids,
  ) {}

  async execute(
    actor: Actor,
    { fairId, companyId, language, body }: ProfileTextEntry,
  ): Promise<Result<TextWritten, NotFound>> {
    const byRight = await this.speaker.sharedRightOf(actor, fairId, companyId);
    if (!byRight) return err(notFound);
    const layers = layersOf(await this.words.inForce(fairId));
    const reading = readText(body, { language, side: 'supplier' }, layers);
    const found = factsFromReading(reading).filter((fact) => checkFact(fact).ok);
    return this.unitOfWork.run(async () => {
      const known = await this.profiles.facts(companyId);
      const rejected = await this.profiles.rejected(companyId);
      const fresh = found
        .filter((fact) => !known.some((old) => sameFact(old, fact)))
        .filter((fact) => !rejected.some((no) => no.kind === fact.kind && no.said === said(fact)));
      await this.profiles.setText(companyId, language, kept(body));
      await this.profiles.add(
        fresh.map((fact) => ({
          ...fact,
          companyId,
          id: this.ids.next<'profile-fact'>(),
          source: 'read' as const,
          verifiedBy: null,
          verifiedAt: null,
          paper: null,
        })),
      );
      await this.journal.write(
        actor,
        {
          fairId,
          action: 'write-profile-text',
          subject: ['company', companyId],
          for: { companyId, byRight },
          detail: { language, factsRead: fresh.length },
        },
        { type: 'profile-changed', fairId, payload: { companyId } },
      );
      return ok({ companyId, factsRead: fresh.length, notices: reading.notices });
    });
  }
}

/** As much of a text as is read, without what no screen can show: control characters, and halves of cut characters. */
const kept = (body: string): string =>
  body
    .slice(0, MAX_TEXT)
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, '')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '');
