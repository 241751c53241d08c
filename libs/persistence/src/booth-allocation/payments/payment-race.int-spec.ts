/**
 * The same money comes by several hands at the same moment, through the use cases and on a real database. Without the
 * keys and versions the same race books it twice: a race that cannot fail would prove nothing.
 */
import { jest } from '@jest/globals';
import { BankStatements, type DecidedNow, BookTransactions, PaymentRequests } from '@ketnoi/booth-allocation';
import { type BoothWorld, openBoothWorld } from '../../../test/booth-world.fixture.js';
import {
  aPaidFair,
  books,
  DEPOSIT,
  imported,
  type PaidFair,
  requested,
  transfer,
} from '../../../test/payments-world.fixture.js';
import { CurrentTransaction } from '../../transactions/current-transaction.js';

jest.setTimeout(120_000);

const FIRMS = 12;
const HANDS = 6;

let world: BoothWorld;
beforeAll(async () => {
  world = await openBoothWorld(16);
});
afterAll(() => world.close());

/** Deposits of all firms, each of which the statement shows once. */
async function deposits(fair: PaidFair): Promise<ReturnType<typeof transfer>[]> {
  const lines: ReturnType<typeof transfer>[] = [];
  for (const id of fair.bookingIds) lines.push(transfer((await requested(world, fair, [id])).reference));
  return lines;
}

const bookTogether = (fair: PaidFair): Promise<{ booked: number; doubtful: number }[]> =>
  Promise.all(
    Array.from({ length: HANDS }, (_, i) => world.app.get(BookTransactions).execute(fair.fairId, `job-${i}`)),
  );

const total = (counts: readonly { booked: number }[]): number => counts.reduce((sum, { booked }) => sum + booked, 0);

describe('a race for money', () => {
  it('keeps each transaction once, though its statement and longer ones are imported at once', async () => {
    const fair = await aPaidFair(world, FIRMS);
    const lines = await deposits(fair);
    const answers = await Promise.all([
      ...Array.from({ length: HANDS }, () => imported(world, fair, lines, 'same-file')),
      imported(world, fair, [...lines].reverse()),
      imported(world, fair, lines.slice(3)),
    ]);
    expect(answers.reduce((sum, { fresh }) => sum + fresh, 0)).toBe(FIRMS);
    expect(total(await bookTogether(fair))).toBe(FIRMS);
    for (const booking of await books(world, fair.fairId))
      expect(booking).toMatchObject({ state: 'confirmed', paid: DEPOSIT, credited: DEPOSIT });
  });

  it('pays a request once, though two transfers for it come at once', async () => {
    const fair = await aPaidFair(world, FIRMS);
    const lines = await deposits(fair);
    await imported(world, fair, [...lines, ...lines.map((line) => transfer(line.content))]);
    const counts = await bookTogether(fair);
    expect(total(counts)).toBe(FIRMS);
    expect(counts.reduce((sum, { doubtful }) => sum + doubtful, 0)).toBe(FIRMS);
    for (const booking of await books(world, fair.fairId)) expect(booking.paid).toBe(DEPOSIT);
  });

  it('goes on where a killed job stopped', async () => {
    const fair = await aPaidFair(world, FIRMS);
    await imported(world, fair, await deposits(fair));
    const requests = world.app.get(PaymentRequests);
    const changeAll = requests.changeAll.bind(requests);
    let until = 5;
    jest.spyOn(requests, 'changeAll').mockImplementation((fairId, changes) => {
      if (until-- === 0) return Promise.reject(new Error('killed'));
      return changeAll(fairId, changes);
    });
    await expect(world.app.get(BookTransactions).execute(fair.fairId, 'killed')).rejects.toThrow('killed');
    jest.restoreAllMocks();
    expect((await books(world, fair.fairId)).filter(({ paid }) => paid === DEPOSIT)).toHaveLength(5);
    expect(await world.app.get(BookTransactions).execute(fair.fairId, 'again')).toEqual({ booked: 7, doubtful: 0 });
    for (const booking of await books(world, fair.fairId)) expect(booking.credited).toBe(DEPOSIT);
  });

  it('books money twice when reading first is all that protects it', async () => {
    const fair = await aPaidFair(world, FIRMS);
    await imported(world, fair, await deposits(fair));
    await world.dataSource.query('ALTER TABLE payment_credits DROP PRIMARY KEY');
    makeNaive();
    try {
      expect(total(await bookTogether(fair))).toBeGreaterThan(FIRMS);
      expect(Math.max(...(await books(world, fair.fairId)).map(({ credited }) => credited))).toBeGreaterThan(DEPOSIT);
    } finally {
      jest.restoreAllMocks();
      await world.dataSource.query('DELETE FROM payment_credits');
      await world.dataSource.query('ALTER TABLE payment_credits ADD PRIMARY KEY (fair_id, transaction_id, line)');
    }
  });
});

/** Looks whether somebody was quicker, and then writes whatever happened meanwhile. */
function makeNaive(): void {
  const current = world.app.get(CurrentTransaction);
  const statements = world.app.get(BankStatements);
  const requests = world.app.get(PaymentRequests);
  jest
    .spyOn(statements, 'decideAll')
    .mockImplementation(async (fairId, [{ transaction, decision }]: readonly DecidedNow[]) => {
      const { id } = transaction;
      const now = await statements.find(fairId, id);
      if (now?.state !== 'new' || decision.state !== 'booked') return false;
      const manager = current.required('A decision');
      for (const { line, amount } of decision.credits)
        await manager.query('INSERT INTO payment_credits VALUES (?, ?, ?, ?, ?, ?)', [
          ...[fairId, id, line.line, decision.requestId, line.bookingId, amount],
        ]);
      await manager.query("UPDATE bank_transactions SET state = 'booked' WHERE fair_id = ? AND id = ?", [fairId, id]);
      return true;
    });
  jest.spyOn(requests, 'changeAll').mockImplementation(async (fairId, [{ to }]) => {
    await current
      .required('A request')
      .query('UPDATE payment_requests SET state = ? WHERE fair_id = ? AND id = ?', [to.state, fairId, to.id]);
    return true;
  });
}
