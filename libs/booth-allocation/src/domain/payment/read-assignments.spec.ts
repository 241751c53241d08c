import { aPaymentRequest } from './payments.fixture.js';
import { readAssignments, type TransferToAssign } from './read-assignments.js';

const request = aPaymentRequest(1);
const owed = request.lines[0].amount;
const transfer = (id: string, with_: Partial<TransferToAssign> = {}): TransferToAssign => ({
  id: id as never,
  amount: owed,
  currency: 'VND',
  state: 'doubtful',
  note: null,
  ...with_,
});
const transfers = new Map(
  [
    transfer('t1'),
    transfer('t2'),
    transfer('t3', { state: 'booked' }),
    transfer('t4', { currency: 'USD' }),
    transfer('t5', { note: 'taken back last week' }),
  ].map((one) => [one.id as string, one]),
);
const cell = (row: number, column: 'pays' | 'note', after: string) => ({
  row,
  id: `t${row}`,
  column,
  before: '',
  after,
});
const read = (...changes: ReturnType<typeof cell>[]) => readAssignments(changes, transfers, [request]);
const problems = (...changes: ReturnType<typeof cell>[]) =>
  read(...changes).problems.map(({ row, column, code }) => [row, column, code]);

describe('what an edited list of transfers assigns', () => {
  it('is the request that a doubtful one pays, and why, however it was typed', () => {
    const typed = ` ${request.reference.toLowerCase()} `;
    expect(read(cell(1, 'pays', typed), cell(1, 'note', ' they called '))).toEqual({
      assignments: [{ transactionId: 't1', requestId: request.id, note: 'they called' }],
      problems: [],
    });
    expect(read(cell(5, 'pays', typed)).assignments).toMatchObject([{ note: 'taken back last week' }]);
  });

  it('is no request that the row before has paid already', () => {
    const { reference } = request;
    const both = [1, 2].flatMap((row) => [cell(row, 'pays', reference), cell(row, 'note', 'x')]);
    expect(read(...both)).toMatchObject({
      assignments: [{ transactionId: 't1' }],
      problems: [{ row: 2, column: 'pays', code: 'already-paid' }],
    });
  });

  it('names the cell that is wrong', () => {
    const { reference } = request;
    expect(problems(cell(1, 'pays', reference))).toEqual([[1, 'note', 'note-missing']]);
    expect(problems(cell(1, 'note', 'why'))).toEqual([[1, 'pays', 'required']]);
    expect(problems(cell(1, 'pays', 'KN0'), cell(1, 'note', 'x'))).toEqual([[1, 'pays', 'unknown-reference']]);
    expect(problems(cell(1, 'pays', reference), cell(1, 'note', 'x'.repeat(201)))).toEqual([[1, 'note', 'too-long']]);
    expect(problems(cell(3, 'pays', ''), cell(3, 'note', 'x'))).toEqual([[3, 'pays', 'transaction-decided']]);
    expect(problems(cell(3, 'note', 'x'))).toEqual([[3, 'note', 'transaction-decided']]);
    expect(problems(cell(4, 'pays', reference), cell(4, 'note', 'x'))).toEqual([[4, 'pays', 'other-currency']]);
  });
});
