export type StatementColumn =
  'bookedOn' | 'amount' | 'credit' | 'debit' | 'side' | 'content' | 'bankId' | 'balance' | 'currency';

/**
 * What Vietnamese banks call the columns of their statements, in Vietnamese and English; gathered from what Vietcombank,
 * BIDV, VietinBank, Agribank, Techcombank, MB, ACB, VPBank, Sacombank and TPBank print. Of several columns of one kind
 * the one that stands first here counts. A bank that is missing is one line more. Numbers of vouchers and references of
 * the payer are none of the bank's: they begin anew, or say whatever the payer liked.
 */
export const STATEMENT_HEADINGS: Readonly<Record<StatementColumn, readonly string[]>> = {
  bookedOn: [
    'Ngày giao dịch',
    'Ngày GD',
    'Transaction date',
    'Tran date',
    'Trans date',
    'Txn date',
    'Thời gian giao dịch',
    'Thời gian',
    'Ngày hạch toán',
    'Ngày ghi sổ',
    'Posting date',
    'Booking date',
    'Ngày phát sinh',
    'Ngày hiệu lực',
    'Effective date',
    'Value date',
    'Ngày',
    'Date',
  ],
  amount: ['Số tiền', 'Số tiền giao dịch', 'Số tiền GD', 'Giá trị giao dịch', 'Amount', 'Transaction amount'],
  credit: [
    'Ghi có',
    'Số tiền ghi có',
    'Phát sinh có',
    'PS có',
    'Tiền vào',
    'Có',
    'Credit',
    'Credit amount',
    'Deposit',
    'Deposits',
    'Money in',
  ],
  debit: [
    'Ghi nợ',
    'Số tiền ghi nợ',
    'Phát sinh nợ',
    'PS nợ',
    'Tiền ra',
    'Nợ',
    'Debit',
    'Debit amount',
    'Withdrawal',
    'Withdrawals',
    'Money out',
  ],
  side: ['Nợ/Có', 'D/C', 'C/D', 'Dr/Cr', 'Cr/Dr', 'Debit/Credit', 'Ghi nợ/Ghi có', 'Loại phát sinh'],
  content: [
    'Nội dung giao dịch',
    'Nội dung chi tiết',
    'Nội dung thanh toán',
    'Nội dung',
    'Diễn giải',
    'Mô tả giao dịch',
    'Mô tả',
    'Chi tiết giao dịch',
    'Transaction description',
    'Transaction details',
    'Transaction detail',
    'Transaction content',
    'Description',
    'Details',
    'Narrative',
    'Remark',
    'Remarks',
    'Particulars',
  ],
  bankId: [
    'Số bút toán',
    'Mã giao dịch',
    'Mã GD',
    'Số giao dịch',
    'Số GD',
    'Số tham chiếu',
    'Mã tham chiếu',
    'Transaction ID',
    'Transaction no',
    'Transaction number',
    'Trans no',
    'Reference no',
    'Reference number',
    'Ref no',
    'Reference',
    'Bank reference',
    'FT number',
  ],
  balance: [
    'Số dư',
    'Số dư sau giao dịch',
    'Số dư cuối',
    'Số dư lũy kế',
    'Số dư khả dụng',
    'Balance',
    'Running balance',
    'Closing balance',
    'Balance after transaction',
  ],
  currency: ['Loại tiền', 'Loại tiền tệ', 'Tiền tệ', 'Đơn vị tiền tệ', 'Currency', 'CCY'],
};

const ranked = new Map(
  (Object.keys(STATEMENT_HEADINGS) as StatementColumn[]).flatMap((column) =>
    STATEMENT_HEADINGS[column].map((name, rank) => [folded(name), { column, rank }] as const),
  ),
);

/** What a heading names, also where it says it in two languages: `Ngày giao dịch / Transaction date (dd/mm/yyyy)`. */
export function columnOf(heading: string): { readonly column: StatementColumn; readonly rank: number } | null {
  const bare = heading.replace(/\([^)]*\)/g, ' ');
  const parts = [bare, ...bare.split(/[/|\n\r]+|\s-\s/)];
  for (const part of parts) {
    const found = ranked.get(folded(part));
    if (found) return found;
  }
  return null;
}

/** Case, marks, dots and spaces do not matter. */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .toLowerCase()
    .replace(/[^a-z0-9/]/g, '')
    .replace(/^\/|\/$/g, '');
}
