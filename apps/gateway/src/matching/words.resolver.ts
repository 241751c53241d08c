import { MapWord, ReadForConfirmation, SharedWords, type WordMapping } from '@ketnoi/directory';
import type { Actor, FairId } from '@ketnoi/kernel';
import { ShowLacks } from '@ketnoi/meetings';
import { text as say } from '@ketnoi/messages';
import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { languageOf } from '../access/caller.js';
import { CurrentActor } from '../access/current-actor.js';
import { directoryRefusal } from '../directory/directory-results.type.js';
import { expected } from '../graphql/expected-error.type.js';
import type { GraphqlContext } from '../graphql/graphql-context.js';
import { orNull } from '../meetings/answer.js';
import { ReadingNotice, TextReading, TextToReadInput } from './reading.type.js';
import { toTextReading } from './text-reading-of.js';
import { MappedWord, MapWordResult, OnlyThisFair, UnknownWord, WordInput, WordMappingInput } from './words.type.js';

const FairArg = (): ParameterDecorator => Args('fairId', { type: () => ID });

/** What texts say, what no reading knew of them, and what organisers make of it. */
@Resolver()
export class WordsResolver {
  constructor(
    private readonly read: ReadForConfirmation,
    private readonly map: MapWord,
    private readonly lacks: ShowLacks,
    private readonly shared: SharedWords,
  ) {}

  @Query(() => TextReading, { nullable: true, description: 'Reads a text for whoever wrote it. Nothing is kept.' })
  async readText(@CurrentActor() actor: Actor, @Args('input') input: TextToReadInput): Promise<TextReading | null> {
    const { fairId, text, language, side } = input;
    const found = await this.read.execute(actor, { fairId: fairId as FairId, text, language: language ?? null, side });
    return orNull(found, toTextReading);
  }

  @Query(() => [UnknownWord], { nullable: true, description: 'Those in most texts first.' })
  async unknownWords(@CurrentActor() actor: Actor, @FairArg() fairId: string): Promise<UnknownWord[] | null> {
    return orNull(await this.lacks.unknownWords(actor, fairId as FairId), (words) => words as UnknownWord[]);
  }

  @Query(() => [MappedWord], { nullable: true, description: 'In force at the fair.' })
  async mappedWords(@CurrentActor() actor: Actor, @FairArg() fairId: string): Promise<MappedWord[] | null> {
    return orNull(await this.read.mappedWords(actor, fairId as FairId), (words) =>
      words.map(({ fairId: of, ...word }) => ({ ...word, everywhere: of === null })),
    );
  }

  @Query(() => Boolean, {
    nullable: true,
    description: 'Whether the reader may say what a word means at every fair. Null for who does not organise this one.',
  })
  mayMapEverywhere(@CurrentActor() actor: Actor, @FairArg() fairId: string): Promise<boolean | null> {
    return this.shared.mayChangeFrom(actor, fairId as FairId);
  }

  @Mutation(() => MapWordResult, { description: 'Texts that hold the word are read anew at once.' })
  mapWord(@CurrentActor() actor: Actor, @Args('mapping') mapping: WordMappingInput): Promise<object> {
    return this.change(actor, mapping, mapping.taxonomyId);
  }

  @Mutation(() => MapWordResult, { description: 'The word is read no longer.' })
  unmapWord(@CurrentActor() actor: Actor, @Args('word') word: WordInput): Promise<object> {
    return this.change(actor, word, null);
  }

  private async change(actor: Actor, input: WordInput, taxonomyId: string | null): Promise<object> {
    const { fairId, word, language, everywhere } = input;
    const mapping: WordMapping = { fairId: fairId as FairId, word, language: language ?? null, taxonomyId, everywhere };
    const changed = await this.map.execute(actor, mapping);
    if (changed.ok) return Object.assign(new MappedWord(), changed.value);
    const { error } = changed;
    return error.code === 'only-this-fair' ? expected(OnlyThisFair, { code: error.code }) : directoryRefusal(error);
  }
}

@Resolver(() => ReadingNotice)
export class ReadingNoticeTextResolver {
  @ResolveField(() => String, { description: "For people, in the reader's language." })
  async text(@Parent() { code, detail }: ReadingNotice, @Context() { caller }: GraphqlContext): Promise<string> {
    const key = `notice.${code}` as 'notice.text-cut';
    return say(languageOf(caller, await caller.identity()), key, { detail });
  }
}
