import { cellsOfRequest, ListPaymentRequests, type ListedPaymentRequest, REQUEST_LIST } from '@ketnoi/booth-allocation';
import type { CellOut } from '@ketnoi/documents';
import { type Actor, inWholeUnits, type Language, stampOf } from '@ketnoi/kernel';
import { text } from '@ketnoi/messages';
import { Injectable } from '@nestjs/common';
import { whyIn } from '../booths/told-why.js';
import { ExportFile, type ExportParams, type MadeFile } from '../exports/export-file.js';
import { tableFile } from '../exports/table-file.js';

const COLUMNS = [
  'columns.reference',
  'columns.state',
  'columns.firms',
  'columns.asked',
  'columns.paid',
  'columns.open',
  'columns.currency',
  'columns.due-on',
  'columns.created-at',
  'columns.cancel-because',
  'columns.id',
  'columns.stamp',
] as const;

/** `payment-requests`: every request of a fair, for its organisers, who take it back with those to cancel; `format` csv or xlsx. */
@Injectable()
export class PaymentRequestsFile extends ExportFile {
  readonly kind = 'payment-requests';

  constructor(private readonly list: ListPaymentRequests) {
    super();
  }

  async make(actor: Actor, params: ExportParams): Promise<MadeFile | null> {
    const requests = await this.list.all(actor, params.fairId);
    if (!requests) return null;
    const rows = requests.map((request) => cellsOf(request, params.language));
    return tableFile({ title: 'exports.payment-requests', columns: COLUMNS, rows }, params);
  }
}

const cellsOf = (request: ListedPaymentRequest, language: Language): CellOut[] => {
  const { currency, total, received } = request;
  const whole = (amount: number): number => inWholeUnits({ amount, currency });
  const cells = cellsOfRequest(request);
  const isOpen = request.state === 'open' || request.state === 'part-paid';
  return [
    request.reference,
    stateOf(request, language),
    request.firms,
    whole(total),
    whole(received),
    isOpen ? whole(total - received) : 0,
    currency,
    request.dueOn,
    request.createdAt,
    cells.cancel || null,
    request.id,
    stampOf(REQUEST_LIST, cells),
  ];
};

/** With why the system cancelled it; what an organiser wrote has a column of its own. */
const stateOf = ({ state, cancelCause }: ListedPaymentRequest, language: Language): string => {
  const told = text(language, 'values.payment-request-state', { state });
  return cancelCause ? `${told}: ${whyIn(language, cancelCause)}` : told;
};
