import type { InvoiceLine } from '@ketnoi/booth-allocation';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { UnusableFile } from '../directory/firms-file.type.js';
import { NotFound } from '../graphql/expected-error.type.js';
import { resultUnion } from '../graphql/result-union.js';

@ObjectType({ description: 'A row of a list of invoices before it is imported.' })
export class PreviewedInvoice {
  @Field(() => Int, { description: 'As the sheet counts.' })
  row: number;

  @Field(() => String, { description: 'Of the payment request that it is for.' })
  reference: string;

  @Field(() => String)
  companyName: string;

  @Field(() => String)
  series: string;

  @Field(() => String)
  number: string;

  @Field(() => String, { description: 'ISO date.' })
  issuedOn: string;

  @Field(() => Boolean, { description: 'It was imported before.' })
  known: boolean;
}

@ObjectType()
export class InvoicesPreview {
  @Field(() => [PreviewedInvoice])
  invoices: PreviewedInvoice[];
}

export const CheckInvoicesResult = resultUnion('CheckInvoicesResult', () => [InvoicesPreview, UnusableFile, NotFound]);

export const toPreviewedInvoice = ({ row, firm, isKnown }: InvoiceLine): PreviewedInvoice =>
  Object.assign(new PreviewedInvoice(), row, { companyName: firm.name, known: isKnown });
