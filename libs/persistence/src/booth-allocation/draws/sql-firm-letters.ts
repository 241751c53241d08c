import { type FirmLetter, FirmLetters } from '@ketnoi/booth-allocation';
import type { FairId } from '@ketnoi/kernel';
import { Injectable } from '@nestjs/common';
import { Mailbox } from '../../foundations/mailbox.js';
import { CurrentTransaction } from '../../transactions/current-transaction.js';
import { firmReaders } from '../firm-readers.js';

/** Three statements, however many firms and people are written to. */
@Injectable()
export class SqlFirmLetters extends FirmLetters {
  constructor(
    private readonly current: CurrentTransaction,
    private readonly mailbox: Mailbox,
  ) {
    super();
  }

  async write(fairId: FairId, letters: readonly FirmLetter[], requestId: string | null): Promise<void> {
    if (letters.length === 0) return;
    const companyIds = letters.map(({ companyId }) => companyId);
    const readers = await firmReaders(this.current.required('A letter'), fairId, companyIds);
    const written = letters.flatMap(({ companyId, template, params }) =>
      readers
        .filter((reader) => reader.company_id === companyId)
        .map(({ email: to, language, short_name: company }) => {
          return { to, language, template, fairId, params: { company, ...params } };
        }),
    );
    await this.mailbox.writeAll(written, requestId);
  }
}
