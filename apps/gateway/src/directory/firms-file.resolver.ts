import { type FirmsReader, RegisterFirms } from '@ketnoi/directory';
import { readFirms } from '@ketnoi/documents';
import type { Actor, FairId, GroupId } from '@ketnoi/kernel';
import { Uploads } from '@ketnoi/persistence';
import { Args, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../access/current-actor.js';
import { IdempotencyKey } from '../graphql/scalars/idempotency-key.scalar.js';
import { directoryRefusal } from './directory-results.type.js';
import { RegisterFirmsResult, unusableFile } from './firms-file.type.js';
import { RegisteredFirms } from './saved.type.js';

@InputType()
export class FirmsFileInput {
  @Field(() => ID)
  fairId: string;

  @Field(() => ID, { description: 'The group through which the firms take part.' })
  groupId: string;

  @Field(() => ID, { description: 'An Excel or CSV file that the same person has uploaded.' })
  uploadId: string;
}

/** A group leader's list of firms. */
@Resolver()
export class FirmsFileResolver {
  constructor(
    private readonly uploads: Uploads,
    private readonly register: RegisterFirms,
  ) {}

  @Mutation(() => RegisterFirmsResult, {
    description: 'Registers all firms of a file, or none and tells each problem with its row and column.',
  })
  async registerFirms(
    @CurrentActor() actor: Actor,
    @Args('input') { fairId, groupId, uploadId }: FirmsFileInput,
    @Args('idempotencyKey', { type: () => IdempotencyKey }) key: string,
  ): Promise<object> {
    const file = { fairId: fairId as FairId, groupId: groupId as GroupId, uploadId };
    const answer = await this.register.execute(actor, file, () => this.read(uploadId, actor), key);
    if (answer.ok) return Object.assign(new RegisteredFirms(), answer.value);
    return answer.error.code === 'unusable-file' ? unusableFile(answer.error.problems) : directoryRefusal(answer.error);
  }

  private async read(uploadId: string, actor: Actor): ReturnType<FirmsReader> {
    const upload = await this.uploads.find(uploadId, actor.personId);
    return upload && readFirms(upload.body);
  }
}
