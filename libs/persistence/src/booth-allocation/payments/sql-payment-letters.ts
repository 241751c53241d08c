import { type PaymentLetter, PaymentLetters, type PaymentReaders } from '@ketnoi/booth-allocation';
import { Config } from '@ketnoi/config';
import { Inject, Injectable, Optional } from '@nestjs/common';
import { Mailbox } from '../../foundations/mailbox.js';
import { CurrentTransaction } from '../../transactions/current-transaction.js';
import { type FirmReader, firmReaders } from '../firm-readers.js';

type Reader = Pick<FirmReader, 'email' | 'language'>;

@Injectable()
export class SqlPaymentLetters extends PaymentLetters {
  constructor(
    private readonly current: CurrentTransaction,
    private readonly mailbox: Mailbox,
    /** Tools without a configuration write links without a host. */
    @Optional() @Inject(Config) private readonly config: Config | null,
  ) {
    super();
  }

  async write(
    { kind, request, amount }: PaymentLetter,
    readers: PaymentReaders,
    requestId: string | null,
  ): Promise<void> {
    const { fairId, id, reference, currency, dueOn } = request;
    const params = {
      reference,
      amount: currency === 'USD' ? amount / 100 : amount,
      currency,
      due: dueOn === null ? 'no' : 'yes',
      dueOn: dueOn ?? '',
      link: `${this.config?.publicUrl ?? ''}/fairs/${fairId}/payments/${id}`,
    };
    const written = (await this.readers(readers)).map(({ email: to, language }) => {
      return { to, language, template: kind, fairId, params };
    });
    await this.mailbox.writeAll(written, requestId);
  }

  private async readers({ fairId, companyIds, requestedBy }: PaymentReaders): Promise<readonly Reader[]> {
    const [companyId, ...more] = [...new Set(companyIds)];
    const manager = this.current.get();
    return more.length === 0
      ? firmReaders(manager, fairId, [companyId])
      : manager.query(
          'SELECT email, language FROM people WHERE id = ? AND email IS NOT NULL AND deactivated_at IS NULL',
          [requestedBy],
        );
  }
}
