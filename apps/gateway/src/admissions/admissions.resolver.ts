import { AdmitFirm, type AdmissionState, ListAdmissions, TurnDownAdmission } from '@ketnoi/accounts';
import type { Actor, CompanyId, FairId } from '@ketnoi/kernel';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type DataLoader from 'dataloader';
import { CurrentActor } from '../access/current-actor.js';
import { PageArgs, pageRequest, toConnection } from '../graphql/connection.js';
import { Loader } from '../graphql/loaders.js';
import { named, type Refusal, sharedRefusal } from '../graphql/refused.js';
import { IdempotencyKey } from '../graphql/scalars/idempotency-key.scalar.js';
import {
  Admission,
  AdmissionConnection,
  AdmissionStateEnum,
  AdmitFirmResult,
  AdmittedFirm,
  LikeFirm,
  toAdmission,
  TurnDownAdmissionResult,
  TurnedDownAdmission,
} from './admission.type.js';
import { LikeFirmsLoader } from './like-firms.loader.js';

const fairArg = { name: 'fairId', type: () => ID } as const;
const admissionArg = { name: 'admissionId', type: () => ID } as const;
const keyArg = { name: 'idempotencyKey', type: () => IdempotencyKey } as const;

/** Who asks to take part, and what organisers make of it. */
@Resolver(() => Admission)
export class AdmissionsResolver {
  constructor(
    private readonly list: ListAdmissions,
    private readonly admit: AdmitFirm,
    private readonly turnDown: TurnDownAdmission,
  ) {}

  @Query(() => AdmissionConnection, { nullable: true, description: 'For organisers, newest first.' })
  async admissions(
    @CurrentActor() actor: Actor,
    @Args(fairArg) fairId: string,
    @Args() page: PageArgs,
    @Args({ name: 'state', type: () => AdmissionStateEnum, defaultValue: 'open' }) state: AdmissionState,
  ): Promise<AdmissionConnection | null> {
    const found = await this.list.execute(actor, fairId as FairId, state, pageRequest(page));
    return found && toConnection(found, toAdmission);
  }

  @ResolveField(() => [LikeFirm], {
    description: 'Companies that it might be, by tax code and by name, the likest first.',
  })
  likeFirms(
    @Parent() admission: Admission,
    @Loader(LikeFirmsLoader) like: DataLoader<Admission, LikeFirm[]>,
  ): Promise<LikeFirm[]> {
    return like.load(admission);
  }

  @Mutation(() => AdmitFirmResult, { description: 'The firm takes part, and who asked is invited into it.' })
  async admitFirm(
    @CurrentActor() actor: Actor,
    @Args(fairArg) fairId: string,
    @Args(admissionArg) admissionId: string,
    @Args({
      name: 'companyId',
      type: () => ID,
      nullable: true,
      description: 'Which company of the directory it is; without it a new one.',
    })
    companyId: string | null,
    @Args(keyArg) key: string,
  ): Promise<object> {
    const request = { fairId: fairId as FairId, admissionId, companyId: (companyId ?? null) as CompanyId | null };
    const answer = await this.admit.execute(actor, request, key);
    if (answer.ok) return Object.assign(new AdmittedFirm(), answer.value);
    return sharedRefusal(answer.error as Refusal) ?? ownRefusal(answer.error.code);
  }

  @Mutation(() => TurnDownAdmissionResult, { description: 'A letter in the language of who asked says why.' })
  async turnDownAdmission(
    @CurrentActor() actor: Actor,
    @Args(fairArg) fairId: string,
    @Args(admissionArg) admissionId: string,
    @Args('reason', { type: () => String }) reason: string,
    @Args(keyArg) key: string,
  ): Promise<object> {
    const answer = await this.turnDown.execute(actor, { fairId: fairId as FairId, admissionId, reason }, key);
    if (answer.ok) return Object.assign(new TurnedDownAdmission(), answer.value);
    return sharedRefusal(answer.error) ?? ownRefusal(answer.error.code);
  }
}

const ownRefusal = (code: string): object =>
  code === 'firm-looks-after-itself'
    ? named('FirmLooksAfterItself', 'firm-looks-after-itself')
    : named('AdmissionDecided', 'admission-decided');
