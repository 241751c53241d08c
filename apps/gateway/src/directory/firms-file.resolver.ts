import { type FirmsFile, type FirmsReader, RegisterFirms } from '@ketnoi/directory';
import { readFirms } from '@ketnoi/documents';
import type { Actor, FairId, GroupId } from '@ketnoi/kernel';
import { Uploads } from '@ketnoi/persistence';
import { Args, Field, ID, InputType, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../access/current-actor.js';
import { IdempotencyKey } from '../graphql/scalars/idempotency-key.scalar.js';
import { readUpload } from '../uploads/read-upload.js';
import { directoryRefusal } from './directory-results.type.js';
import { CheckFirmsFileResult, RegisterFirmsResult, toFirmsPreview, unusableFile } from './firms-file.type.js';
import { RegisteredFirms } from './saved.type.js';

@InputType()
export class FirmsFileInput {
  @Field(() => ID)
  fairId: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The group through which the firms take part; organisers may leave it out.',
  })
  groupId?: string | null;

  @Field(() => ID, { description: 'An Excel or CSV file that the same person has uploaded.' })
  uploadId: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'Organisers: firms that the directory knows by their tax code or registration number take part, too, as they are.',
  })
  joinKnown: boolean;
}

/** A list of firms, from a group leader or an organiser. */
@Resolver()
export class FirmsFileResolver {
  constructor(
    private readonly uploads: Uploads,
    private readonly register: RegisterFirms,
  ) {}

  @Query(() => CheckFirmsFileResult, {
    description: 'What a list of firms says, and everything that is wrong with it. Writes nothing.',
  })
  async checkFirmsFile(@CurrentActor() actor: Actor, @Args('input') input: FirmsFileInput): Promise<object> {
    const answer = await this.register.preview(actor, fileOf(input), () => this.read(input.uploadId, actor));
    if (answer.ok) return toFirmsPreview(answer.value);
    return answer.error.code === 'unusable-file' ? unusableFile(answer.error.problems) : directoryRefusal(answer.error);
  }

  @Mutation(() => RegisterFirmsResult, {
    description: 'Registers all firms of a file, or none and tells each problem with its row and column.',
  })
  async registerFirms(
    @CurrentActor() actor: Actor,
    @Args('input') input: FirmsFileInput,
    @Args('idempotencyKey', { type: () => IdempotencyKey }) key: string,
  ): Promise<object> {
    const answer = await this.register.execute(actor, fileOf(input), () => this.read(input.uploadId, actor), key);
    if (answer.ok) return Object.assign(new RegisteredFirms(), answer.value);
    return answer.error.code === 'unusable-file' ? unusableFile(answer.error.problems) : directoryRefusal(answer.error);
  }

  private read(uploadId: string, actor: Actor): ReturnType<FirmsReader> {
    return readUpload(this.uploads, uploadId, actor, readFirms);
  }
}

const fileOf = ({ fairId, groupId, uploadId, joinKnown }: FirmsFileInput): FirmsFile => ({
  fairId: fairId as FairId,
  groupId: (groupId ?? null) as GroupId | null,
  uploadId,
  joinKnown,
});
