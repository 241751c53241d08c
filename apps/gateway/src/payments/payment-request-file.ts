import { type PaymentRequestId, ViewPaymentRequest } from '@ketnoi/booth-allocation';
import { paymentRequestPdf } from '@ketnoi/documents';
import { type Actor, isId } from '@ketnoi/kernel';
import { Injectable } from '@nestjs/common';
import { ExportFile, type ExportParams, type MadeFile } from '../exports/export-file.js';
import { paperLanguage } from './paper-language.js';

/** `payment-request`: the request `requestId` as PDF, in `paper` vi, en or both. */
@Injectable()
export class PaymentRequestFile extends ExportFile {
  readonly kind = 'payment-request';

  constructor(private readonly view: ViewPaymentRequest) {
    super();
  }

  async make(actor: Actor, { fairId, values }: ExportParams): Promise<MadeFile | null> {
    const { requestId = '', paper } = values;
    const language = paperLanguage(paper);
    if (!isId(requestId) || !language) return null;
    const view = await this.view.execute(actor, fairId, requestId as PaymentRequestId);
    if (!view.ok) return null;
    return {
      name: `${view.value.request.reference}.pdf`,
      contentType: 'application/pdf',
      body: await paymentRequestPdf(view.value, language),
    };
  }
}
