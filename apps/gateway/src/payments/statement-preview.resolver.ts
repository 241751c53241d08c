import { PreviewStatement } from '@ketnoi/booth-allocation';
import { readStatement } from '@ketnoi/documents';
import type { Actor, FairId } from '@ketnoi/kernel';
import { text } from '@ketnoi/messages';
import { Uploads } from '@ketnoi/persistence';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { languageOf } from '../access/caller.js';
import { CurrentActor } from '../access/current-actor.js';
import { notFound } from '../graphql/expected-error.type.js';
import type { GraphqlContext } from '../graphql/graphql-context.js';
import { BankStatementInput } from './payment.input.js';
import { unusablePaymentFile } from './payment-results.type.js';
import {
  CheckBankStatementResult,
  PreviewedLine,
  StatementPreview,
  toPreviewedLine,
} from './statement-preview.type.js';

/** A bank's statement, looked at before it is imported. */
@Resolver(() => PreviewedLine)
export class StatementPreviewResolver {
  constructor(
    private readonly uploads: Uploads,
    private readonly preview: PreviewStatement,
  ) {}

  @Query(() => CheckBankStatementResult, {
    description: 'What the lines of a statement would come to, and everything that is wrong with it. Writes nothing.',
  })
  async checkBankStatement(@CurrentActor() actor: Actor, @Args('input') input: BankStatementInput): Promise<object> {
    const { fairId, currency, uploadId } = input;
    const answer = await this.preview.execute(actor, { fairId: fairId as FairId, currency, uploadId }, async () => {
      const upload = await this.uploads.find(uploadId, actor.personId);
      return upload && { name: upload.name, hash: '', rows: await readStatement(upload.body, currency) };
    });
    if (answer.ok)
      return Object.assign(new StatementPreview(), {
        lines: answer.value.map((one) => toPreviewedLine(one, currency)),
      });
    return answer.error.code === 'unusable-file' ? unusablePaymentFile(answer.error.problems) : notFound();
  }

  @ResolveField(() => String, { nullable: true, description: "The doubt in the reader's language." })
  async doubtText(@Parent() { doubt }: PreviewedLine, @Context() { caller }: GraphqlContext): Promise<string | null> {
    return doubt && text(languageOf(caller, await caller.identity()), `doubts.${doubt}`);
  }
}
