import {
  buildVietQr,
  isWaiting,
  outstandingOf,
  type PaymentRequest,
  type PaymentRequestView,
  receivedOf,
  totalOf,
} from '@ketnoi/booth-allocation';
import type { Content, TableCell } from 'pdfmake';
import { amountOnPaper, dayOnPaper, instantOnPaper, percentOnPaper } from '../pdf/paper-figures.js';
import { inWords, type PaperLanguage, type Words } from '../pdf/paper-words.js';
import { drawableOf, printPdf } from '../pdf/print-pdf.js';
import { qrPicture } from '../pdf/qr-picture.js';
import { acrossOf, facts, firmCode, firmName, heading } from './paper-parts.js';
import { PAPER, PURPOSE_WORDS } from './payment-words.js';

const QR_POINTS = 132;

/** The payload of the code to scan; null where VietQR cannot pay: dollars, and what is paid or cancelled. */
export function vietQrOf(request: PaymentRequest): string | null {
  const { account, currency, reference } = request;
  if (currency !== 'VND' || account.bankBin === null || !isWaiting(request)) return null;
  const { bankBin, accountNumber } = account;
  return buildVietQr({ bankBin, account: accountNumber, amount: outstandingOf(request), purpose: reference });
}

/** A request for payment, with the code to scan where it is in đồng. */
export function paymentRequestPdf(view: PaymentRequestView, language: PaperLanguage): Promise<Buffer> {
  const { request, fair } = view;
  const settled = request.state === 'cancelled' ? PAPER.cancelled : request.state === 'paid' ? PAPER.paid : null;
  return printPdf({
    title: `${inWords(language, PAPER.requestTitle)} ${request.reference}`,
    content: [
      ...heading(fair, PAPER.requestTitle, language),
      facts(language, [
        [PAPER.number, request.reference],
        [PAPER.date, instantOnPaper(view.createdAt, fair.timeZone, language)],
        ...payer(view, language),
      ]),
      linesTable(view, language),
      facts(language, [
        [PAPER.received, receivedOf(request) > 0 ? amount(receivedOf(request)) : null],
        [PAPER.due, isWaiting(request) ? amount(outstandingOf(request)) : null],
        [PAPER.dueOn, isWaiting(request) && request.dueOn ? dayOnPaper(request.dueOn, language) : null],
      ]),
      ...(isWaiting(request) ? howToPay(request, language) : []),
    ],
    foot: inWords(language, PAPER.noInvoice),
    across: acrossOf(fair.fictional, settled, language),
  });

  function amount(minor: number): string {
    return amountOnPaper(minor, request.currency, language);
  }
}

function payer({ firms }: PaymentRequestView, language: PaperLanguage): [Words, string | null][] {
  if (firms.length > 1) return [[PAPER.payer, `${firms.length} ${inWords(language, PAPER.firms)}`]];
  return firms.flatMap((firm): [Words, string | null][] => [
    [PAPER.payer, firmName(firm, language)],
    firmCode(firm),
    [PAPER.address, firm.address && drawableOf(firm.address)],
  ]);
}

/** One row a line; the firm only where there are several. */
function linesTable({ request, firms }: PaymentRequestView, language: PaperLanguage): Content {
  const several = firms.length > 1;
  const names = new Map(firms.map((firm) => [firm.companyId, firmName(firm, language)]));
  const amount = (minor: number): string => amountOnPaper(minor, request.currency, language);
  const right = (text: string): TableCell => ({ text, alignment: 'right' });
  const columns = [PAPER.booth, ...(several ? [PAPER.company] : []), PAPER.purpose];
  const sums = [PAPER.net, PAPER.vatRate, PAPER.vat, PAPER.gross];
  const vat = request.lines.reduce((sum, line) => sum + line.vat, 0);
  const total = totalOf(request);
  const body: TableCell[][] = [
    [
      ...columns.map((words) => ({ text: inWords(language, words), bold: true })),
      ...sums.map((words) => ({ text: inWords(language, words), bold: true, alignment: 'right' as const })),
    ],
    ...request.lines.map((line) => [
      drawableOf(line.boothNumber),
      ...(several ? [names.get(line.companyId) ?? ''] : []),
      inWords(language, PURPOSE_WORDS[line.purpose]),
      right(amount(line.amount - line.vat)),
      right(percentOnPaper(line.vatPermille, language)),
      right(amount(line.vat)),
      right(amount(line.amount)),
    ]),
    [
      { text: inWords(language, PAPER.total), bold: true, colSpan: columns.length },
      ...columns.slice(1).map(() => ''),
      right(amount(total - vat)),
      '',
      right(amount(vat)),
      { text: amount(total), bold: true, alignment: 'right' },
    ],
  ];
  const widths = [...columns.map((_, i) => (i === columns.length - 1 ? '*' : 'auto')), ...sums.map(() => 'auto')];
  return {
    table: { headerRows: 1, widths, body },
    layout: 'lightHorizontalLines',
    fontSize: 8.5,
    margin: [0, 6, 0, 6],
  };
}

function howToPay(request: PaymentRequest, language: PaperLanguage): Content[] {
  const { account, reference } = request;
  const payload = vietQrOf(request);
  const told = facts(language, [
    [PAPER.bank, drawableOf(account.bankName)],
    [PAPER.swift, account.swift],
    [PAPER.account, account.accountNumber],
    [PAPER.holder, drawableOf(account.holder)],
    [PAPER.content, reference],
  ]);
  const hint: Content = { text: inWords(language, PAPER.contentHint), fontSize: 8.5 };
  const scan: Content = { text: inWords(language, PAPER.scan), fontSize: 7.5, alignment: 'center' };
  return [
    { text: inWords(language, PAPER.howToPay), bold: true, fontSize: 11, margin: [0, 10, 0, 2] },
    {
      columns: [
        { width: '*', stack: [told, hint] },
        ...(payload === null ? [] : [{ width: QR_POINTS, stack: [qrPicture(payload, QR_POINTS), scan] }]),
      ],
      columnGap: 16,
      unbreakable: true,
    } as Content,
  ];
}
