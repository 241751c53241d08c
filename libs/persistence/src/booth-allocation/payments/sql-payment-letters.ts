import { type PaymentLetter, PaymentLetters, type PaymentReaders } from '@ketnoi/booth-allocation';
import { Config } from '@ketnoi/config';
import type { CompanyId, PersonId } from '@ketnoi/kernel';
import { Injectable, Optional } from '@nestjs/common';
import { Mailbox } from '../../foundations/mailbox.js';
import { CurrentTransaction } from '../../transactions/current-transaction.js';

@Injectable()
export class SqlPaymentLetters extends PaymentLetters {
  constructor(
    private readonly current: CurrentTransaction,
    private readonly mailbox: Mailbox,
    /** Tools without a configuration write links without a host. */
    @Optional() private readonly config: Config | null,
  ) {
    super();
  }

  async write(
    { kind, request, amount }: PaymentLetter,
    readers: PaymentReaders,
    requestId: string | null,
  ): Promise<void> {
    const { fairId, id, reference, currency, dueOn } = request;
    for (const { email, language } of await this.readers(readers))
      await this.mailbox.write(
        {
          to: email,
          language,
          template: kind,
          fairId,
          params: {
            reference,
            amount: currency === 'USD' ? amount / 100 : amount,
            currency,
            due: dueOn === null ? 'no' : 'yes',
            dueOn: dueOn ?? '',
            link: `${this.config?.publicUrl ?? ''}/fairs/${fairId}/payments/${id}`,
          },
        },
        requestId,
      );
  }

  private async readers({ companyIds, requestedBy }: PaymentReaders): Promise<{ email: string; language: string }[]> {
    const [companyId, ...more] = [...new Set(companyIds)];
    return more.length > 0 ? this.person(requestedBy) : this.peopleOf(companyId);
  }

  private peopleOf(companyId: CompanyId): Promise<{ email: string; language: string }[]> {
    return this.current.get().query(
      `SELECT DISTINCT p.email, p.language FROM memberships m JOIN people p ON p.id = m.person_id
       WHERE m.company_id = ? AND p.email IS NOT NULL AND p.deactivated_at IS NULL ORDER BY p.email`,
      [companyId],
    );
  }

  private person(id: PersonId): Promise<{ email: string; language: string }[]> {
    return this.current
      .get()
      .query('SELECT email, language FROM people WHERE id = ? AND email IS NOT NULL AND deactivated_at IS NULL', [id]);
  }
}
