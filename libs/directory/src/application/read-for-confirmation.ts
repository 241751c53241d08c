import { Injectable } from '@nestjs/common';
import { type Actor, err, type FairId, hasFairRole, type Language, ok, type Result } from '@ketnoi/kernel';
import { type Reading, readText, type Side } from '@ketnoi/taxonomy';
import { readerFor } from '../domain/catalogue-reader.js';
import { layersOf, type MappedWord } from '../domain/mapped-word.js';
import { Catalogue } from './ports/catalogue.js';
import { MappedWords } from './ports/mapped-words.js';
import { type NotFound, notFound } from './refusal.js';

export interface TextToRead {
  readonly fairId: FairId;
  readonly text: string;
  readonly language: Language | null;
  readonly side: Side;
}

/** What a text says, for the person who wrote it to confirm. Nothing is kept. */
@Injectable()
export class ReadForConfirmation {
  constructor(
    private readonly catalogue: Catalogue,
    private readonly words: MappedWords,
  ) {}

  async execute(actor: Actor, { fairId, text, language, side }: TextToRead): Promise<Result<Reading, NotFound>> {
    if (!(await this.catalogue.isOpenTo(readerFor(actor, fairId), fairId))) return err(notFound);
    const layers = layersOf(await this.words.inForce(fairId));
    return ok(readText(text, { language: language ?? undefined, side }, layers));
  }

  /** For those who map them. */
  async mappedWords(actor: Actor, fairId: FairId): Promise<Result<readonly MappedWord[], NotFound>> {
    if (!hasFairRole(actor, fairId, 'organiser')) return err(notFound);
    return ok(await this.words.inForce(fairId));
  }
}
