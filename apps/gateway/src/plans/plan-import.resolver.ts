import { CheckPlanImport, ImportPlan, type PlanFileReader } from '@ketnoi/booth-allocation';
import { isUsableUnit, readPlanInThread } from '@ketnoi/documents';
import type { Actor, FairId } from '@ketnoi/kernel';
import { Uploads } from '@ketnoi/persistence';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../access/current-actor.js';
import { invalidInput, notFound } from '../graphql/expected-error.type.js';
import { sharedRefusal } from '../graphql/refused.js';
import { IdempotencyKey } from '../graphql/scalars/idempotency-key.scalar.js';
import { unusableField } from '../graphql/unusable-field.js';
import {
  CheckPlanImportResult,
  ImportedPlan,
  ImportPlanInput,
  ImportPlanResult,
  PlanFileInput,
  previewOf,
} from './plan-import.type.js';
import { unusablePlan } from './plan-problem.type.js';

const UNUSABLE_UNIT = [{ path: 'millimetresPerUnit', code: 'out-of-range' as const }];

/** Plans that come from files: first looked at, then saved. */
@Resolver()
export class PlanImportResolver {
  constructor(
    private readonly uploads: Uploads,
    private readonly check: CheckPlanImport,
    private readonly importPlanFile: ImportPlan,
  ) {}

  @Query(() => CheckPlanImportResult, { description: 'What a file would bring, and everything that is wrong with it.' })
  async checkPlanImport(@CurrentActor() actor: Actor, @Args('input') input: PlanFileInput): Promise<object> {
    if (!hasUsableUnit(input)) return invalidInput(UNUSABLE_UNIT);
    const answer = await this.check.execute(actor, input.fairId as FairId, this.reader(input, actor));
    return answer.ok ? previewOf(answer.value) : notFound();
  }

  @Mutation(() => ImportPlanResult, {
    description: 'A hall with all its booths, or nothing and each problem with its place.',
  })
  async importPlan(
    @CurrentActor() actor: Actor,
    @Args('input') input: ImportPlanInput,
    @Args('idempotencyKey', { type: () => IdempotencyKey }) key: string,
  ): Promise<object> {
    if (!hasUsableUnit(input)) return invalidInput(UNUSABLE_UNIT);
    const { fairId, uploadId, millimetresPerUnit, name, price, cornerSurchargePercent } = input;
    const wish = {
      fairId: fairId as FairId,
      uploadId,
      millimetresPerUnit: millimetresPerUnit ?? null,
      name,
      price: { ...price },
      cornerSurchargePercent,
    };
    const answer = await this.importPlanFile.execute(actor, wish, this.reader(input, actor), key);
    if (answer.ok) return Object.assign(new ImportedPlan(), answer.value);
    const refused = answer.error;
    if (refused.code === 'unusable-plan') return unusablePlan(refused.problems);
    if (refused.code === 'unusable-hall') return invalidInput([unusableField(refused.field)]);
    return sharedRefusal(refused) ?? notFound();
  }

  private reader({ uploadId, millimetresPerUnit }: PlanFileInput, actor: Actor): PlanFileReader {
    return async () => {
      const upload = await this.uploads.find(uploadId, actor.personId);
      return upload && readPlanInThread(upload.body, { millimetresPerUnit: millimetresPerUnit ?? null });
    };
  }
}

const hasUsableUnit = ({ millimetresPerUnit }: PlanFileInput): boolean =>
  millimetresPerUnit === null || millimetresPerUnit === undefined || isUsableUnit(millimetresPerUnit);
