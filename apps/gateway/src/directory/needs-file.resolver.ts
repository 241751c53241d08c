import { ImportNeeds, type NeedsFile, type NeedsReader } from '@ketnoi/directory';
import { readNeeds } from '@ketnoi/documents';
import type { Actor, CompanyId, FairId } from '@ketnoi/kernel';
import { Uploads } from '@ketnoi/persistence';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../access/current-actor.js';
import { notFound } from '../graphql/expected-error.type.js';
import { IdempotencyKey } from '../graphql/scalars/idempotency-key.scalar.js';
import { readUpload } from '../uploads/read-upload.js';
import { directoryRefusal } from './directory-results.type.js';
import { FileProblem, unusableFile } from './firms-file.type.js';
import {
  ImportedNeeds,
  ImportNeedsResult,
  NeedLine,
  NeedsFileInput,
  NeedsFilePreview,
  NeedsFileResult,
} from './needs-file.type.js';

/** A buyer's list of needs. */
@Resolver()
export class NeedsFileResolver {
  constructor(
    private readonly uploads: Uploads,
    private readonly needs: ImportNeeds,
  ) {}

  @Query(() => NeedsFileResult, { description: 'What a list of needs would bring. Saves nothing.' })
  async needsFile(@CurrentActor() actor: Actor, @Args('input') input: NeedsFileInput): Promise<object> {
    const file = fileIn(input);
    const found = await this.needs.preview(actor, file, () => this.read(file.uploadId, actor));
    if (!found.ok) return notFound();
    return Object.assign(new NeedsFilePreview(), {
      lines: found.value.lines.map(({ row, need }) => Object.assign(new NeedLine(), { ...need, row })),
      problems: found.value.problems.map((problem) => Object.assign(new FileProblem(), problem)),
    });
  }

  @Mutation(() => ImportNeedsResult, {
    description: 'Saves all needs of a file, or none and tells each problem with its row and column.',
  })
  async importNeeds(
    @CurrentActor() actor: Actor,
    @Args('input') input: NeedsFileInput,
    @Args('idempotencyKey', { type: () => IdempotencyKey }) key: string,
  ): Promise<object> {
    const file = fileIn(input);
    const answer = await this.needs.execute(actor, file, () => this.read(file.uploadId, actor), key);
    if (answer.ok) return Object.assign(new ImportedNeeds(), answer.value);
    return answer.error.code === 'unusable-file' ? unusableFile(answer.error.problems) : directoryRefusal(answer.error);
  }

  private read(uploadId: string, actor: Actor): ReturnType<NeedsReader> {
    return readUpload(this.uploads, uploadId, actor, readNeeds);
  }
}

const fileIn = ({ fairId, companyId, uploadId, language }: NeedsFileInput): NeedsFile => {
  return { fairId: fairId as FairId, companyId: companyId as CompanyId, uploadId, language };
};
