import { cellsOfTransfer, ListTransactions, type ListedTransaction, TRANSFER_LIST } from '@ketnoi/booth-allocation';
import type { CellOut } from '@ketnoi/documents';
import { type Actor, inWholeUnits, type Language, stampOf } from '@ketnoi/kernel';
import { text } from '@ketnoi/messages';
import { Injectable } from '@nestjs/common';
import { ExportFile, type ExportParams, type MadeFile } from '../exports/export-file.js';
import { tableFile } from '../exports/table-file.js';

const COLUMNS = [
  'columns.transfer-day',
  'columns.transfer-amount',
  'columns.currency',
  'columns.transfer-content',
  'columns.state',
  'columns.doubt',
  'columns.may-pay',
  'columns.pays',
  'columns.why',
  'columns.id',
  'columns.stamp',
] as const;

/** `transfers`: all that banks reported, for organisers, who take it back with the requests that transfers pay. */
@Injectable()
export class TransfersFile extends ExportFile {
  readonly kind = 'transfers';

  constructor(private readonly list: ListTransactions) {
    super();
  }

  async make(actor: Actor, params: ExportParams): Promise<MadeFile | null> {
    const transfers = await this.list.all(actor, params.fairId);
    if (!transfers) return null;
    const rows = transfers.map((transfer) => cellsOf(transfer, params.language));
    return tableFile({ title: 'exports.transfers', columns: COLUMNS, rows }, params);
  }
}

const cellsOf = (transfer: ListedTransaction, language: Language): CellOut[] => {
  const cells = cellsOfTransfer(transfer);
  return [
    transfer.bookedOn,
    inWholeUnits(transfer),
    transfer.currency,
    cells.content,
    text(language, 'values.transaction-state', { state: transfer.state }),
    transfer.doubt && text(language, `doubts.${transfer.doubt}`),
    transfer.state === 'doubtful' ? transfer.reference : null,
    cells.pays || null,
    cells.note || null,
    transfer.id,
    stampOf(TRANSFER_LIST, cells),
  ];
};
