import { ListVatLines, type VatLine } from '@ketnoi/booth-allocation';
import type { CellOut } from '@ketnoi/documents';
import { type Actor, inWholeUnits } from '@ketnoi/kernel';
import { text } from '@ketnoi/messages';
import { Injectable } from '@nestjs/common';
import { ExportFile, type ExportParams, type MadeFile } from '../exports/export-file.js';
import { tableFile } from '../exports/table-file.js';

const COLUMNS = [
  'columns.reference',
  'columns.line',
  'columns.buyer',
  'columns.buyer-tax-code',
  'columns.buyer-address',
  'columns.country',
  'columns.goods',
  'columns.currency',
  'columns.net',
  'columns.vat-rate',
  'columns.vat',
  'columns.gross',
  'columns.paid-on',
  'columns.invoice-series',
  'columns.invoice-number',
  'columns.invoice-date',
] as const;

/** `vat-data`: what the e-invoice provider needs of everything that was paid, for organisers; `format` csv or xlsx. */
@Injectable()
export class VatDataFile extends ExportFile {
  readonly kind = 'vat-data';

  constructor(private readonly list: ListVatLines) {
    super();
  }

  async make(actor: Actor, params: ExportParams): Promise<MadeFile | null> {
    const lines = await this.list.execute(actor, params.fairId);
    if (!lines.ok) return null;
    return tableFile({ title: 'exports.vat-data', columns: COLUMNS, rows: lines.value.map(cellsOf) }, params);
  }
}

const whole = ({ currency }: VatLine, amount: number): number => inWholeUnits({ amount, currency });

/** Vietnamese invoices are in Vietnamese, whoever reads the list. */
const cellsOf = (line: VatLine): CellOut[] => [
  line.reference,
  line.line,
  line.firm.registeredName,
  line.firm.country === 'VN' ? line.firm.taxCode : null,
  line.firm.address,
  line.firm.country,
  text('vi', 'goods.booth-rent', {
    purpose: line.purpose,
    booth: line.boothNumber,
    fair: line.fair.names.vi ?? line.fair.names.en ?? '',
  }),
  line.currency,
  whole(line, line.gross - line.vat),
  line.vatPermille / 10,
  whole(line, line.vat),
  whole(line, line.gross),
  line.paidOn,
  line.invoice?.series ?? null,
  line.invoice?.number ?? null,
  line.invoice?.issuedOn ?? null,
];
