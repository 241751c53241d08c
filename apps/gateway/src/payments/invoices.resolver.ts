import { ImportInvoices, PreviewInvoices } from '@ketnoi/booth-allocation';
import { readInvoices } from '@ketnoi/documents';
import type { Actor, FairId } from '@ketnoi/kernel';
import { Uploads } from '@ketnoi/persistence';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../access/current-actor.js';
import { notFound } from '../graphql/expected-error.type.js';
import { Key } from '../meetings/idempotency-arg.js';
import { readUpload } from '../uploads/read-upload.js';
import { CheckInvoicesResult, InvoicesPreview, toPreviewedInvoice } from './invoices-preview.type.js';
import { InvoicesInput } from './payment.input.js';
import { fileRefusal, ImportInvoicesResult, unusablePaymentFile } from './payment-results.type.js';
import { ImportedInvoices } from './transaction.type.js';

/** Numbers of invoices that the e-invoice provider has issued: looked at, then imported. */
@Resolver()
export class InvoicesResolver {
  constructor(
    private readonly uploads: Uploads,
    private readonly preview: PreviewInvoices,
    private readonly invoices: ImportInvoices,
  ) {}

  @Query(() => CheckInvoicesResult, {
    description: 'What a list of invoices says row by row, or everything that is wrong with it. Writes nothing.',
  })
  async checkInvoices(@CurrentActor() actor: Actor, @Args('input') input: InvoicesInput): Promise<object> {
    const answer = await this.preview.execute(actor, fileOf(input), this.reader(input, actor));
    if (answer.ok) return Object.assign(new InvoicesPreview(), { invoices: answer.value.map(toPreviewedInvoice) });
    return answer.error.code === 'unusable-file' ? unusablePaymentFile(answer.error.problems) : notFound();
  }

  @Mutation(() => ImportInvoicesResult, {
    description: 'Keeps the numbers of all invoices of a list, or none and tells each problem with its row and column.',
  })
  async importInvoices(
    @CurrentActor() actor: Actor,
    @Args('input') input: InvoicesInput,
    @Key() key: string,
  ): Promise<object> {
    const answer = await this.invoices.execute(actor, fileOf(input), this.reader(input, actor), key);
    return answer.ok ? Object.assign(new ImportedInvoices(), answer.value) : fileRefusal(answer.error);
  }

  private reader({ uploadId }: InvoicesInput, actor: Actor) {
    return () => readUpload(this.uploads, uploadId, actor, readInvoices);
  }
}

const fileOf = ({ fairId, uploadId }: InvoicesInput) => ({ fairId: fairId as FairId, uploadId });
