import { type PaymentLetter, PaymentLetters } from '@ketnoi/booth-allocation';
import { Config } from '@ketnoi/config';
import type { CompanyId, FairId, PersonId } from '@ketnoi/kernel';
import { Inject, Injectable, Optional } from '@nestjs/common';
import { Mailbox } from '../../foundations/mailbox.js';
import { CurrentTransaction } from '../../transactions/current-transaction.js';
import { grouped } from '../../meetings/inputs/grouped.js';
import { firmReaders } from '../firm-readers.js';

interface Reader {
  readonly email: string;
  readonly language: string;
}

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

  async writeAll(fairId: FairId, letters: readonly PaymentLetter[], requestId: string | null): Promise<void> {
    const readersOf = await this.readers(fairId, letters);
    const written = letters.flatMap((letter) => {
      const params = this.paramsOf(fairId, letter);
      return readersOf(letter).map(({ email: to, language }) => {
        return { to, language, template: letter.kind, fairId, params };
      });
    });
    await this.mailbox.writeAll(written, requestId);
  }

  private paramsOf(fairId: FairId, { request, amount }: PaymentLetter): object {
    const { id, reference, currency, dueOn } = request;
    return {
      reference,
      amount: currency === 'USD' ? amount / 100 : amount,
      currency,
      due: dueOn === null ? 'no' : 'yes',
      dueOn: dueOn ?? '',
      link: `${this.config?.publicUrl ?? ''}/fairs/${fairId}/payments/${id}`,
    };
  }

  private async readers(
    fairId: FairId,
    letters: readonly PaymentLetter[],
  ): Promise<(letter: PaymentLetter) => readonly Reader[]> {
    const alone = [...new Set(letters.flatMap((letter) => onlyFirm(letter) ?? []))];
    const askers = letters.filter((letter) => !onlyFirm(letter)).map(({ requestedBy }) => requestedBy);
    const manager = this.current.get();
    const ofFirms = alone.length > 0 ? await firmReaders(manager, fairId, alone) : [];
    const asked: (Reader & { id: PersonId })[] =
      askers.length > 0
        ? await manager.query(
            'SELECT id, email, language FROM people WHERE id IN (?) AND email IS NOT NULL AND deactivated_at IS NULL',
            [[...new Set(askers)]],
          )
        : [];
    const found = [...ofFirms.map((one) => ({ ...one, id: one.company_id })), ...asked];
    const readers = grouped<string, (typeof found)[number], Reader>(
      found,
      ({ id }) => id,
      (one) => one,
    );
    return (letter) => readers.get(onlyFirm(letter) ?? letter.requestedBy) ?? [];
  }
}

function onlyFirm({ companyIds }: PaymentLetter): CompanyId | null {
  const [companyId, ...more] = new Set(companyIds);
  return more.length === 0 ? companyId : null;
}
