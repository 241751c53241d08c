import { ImportStandings, type StandingProblem, type StandingsReader } from '@ketnoi/booth-allocation';
import { readPoints } from '@ketnoi/documents';
import type { Actor, FairId } from '@ketnoi/kernel';
import { Uploads } from '@ketnoi/persistence';
import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../access/current-actor.js';
import { FileProblem, UnusableFile } from '../directory/firms-file.type.js';
import { expected, NotFound, notFound } from '../graphql/expected-error.type.js';
import { resultUnion } from '../graphql/result-union.js';
import { readUpload } from '../uploads/read-upload.js';
import { SetPriorityPoints } from './wishes.type.js';

export const ImportPriorityPointsResult = resultUnion('ImportPriorityPointsResult', () => [
  SetPriorityPoints,
  UnusableFile,
  NotFound,
]);

/** An organiser's list of priority points. */
@Resolver()
export class PointsFileResolver {
  constructor(
    private readonly uploads: Uploads,
    private readonly importStandings: ImportStandings,
  ) {}

  @Mutation(() => ImportPriorityPointsResult, {
    description:
      'Columns company (tax code, registration number or id), points, newcomer. All rows, or none with each problem named.',
  })
  async importPriorityPoints(
    @CurrentActor() actor: Actor,
    @Args('fairId', { type: () => ID }) fairId: string,
    @Args('uploadId', { type: () => ID }) uploadId: string,
  ): Promise<object> {
    const answer = await this.importStandings.execute(actor, fairId as FairId, () => this.read(uploadId, actor));
    if (answer.ok) return Object.assign(new SetPriorityPoints(), answer.value);
    return answer.error.code === 'unusable-file' ? unusable(answer.error.problems) : notFound();
  }

  private read(uploadId: string, actor: Actor): ReturnType<StandingsReader> {
    return readUpload(this.uploads, uploadId, actor, readPoints);
  }
}

const unusable = (problems: readonly StandingProblem[]): UnusableFile =>
  expected(UnusableFile, {
    code: 'unusable-file',
    params: { count: problems.length },
    problems: problems.map((problem) => Object.assign(new FileProblem(), problem)),
  });
