import { AssignTransaction, type PaymentRequestId, RequestPayment, type TransactionId } from '@ketnoi/booth-allocation';
import { type BookingId, unwrap } from '@ketnoi/kernel';
import { Payables } from '../../payables.js';
import type { Asked, WalkCase } from '../walk-case.js';
import { REFUSED } from './refused.js';

const payables = ({ world }: Asked): Payables => new Payables(world.harness.database.dataSource);

/** An approved booking of the asked company. */
const booked = (asked: Asked): Promise<string> =>
  asked.made(async () => {
    const { world, target } = asked;
    await payables(asked).account(target.fairId);
    return payables(asked).booking(target.fairId, target.companyId, await world.fairs.booth(target.fairId));
  });

/** A request of the asked company for its deposit. */
const requested = async (asked: Asked): Promise<string> => {
  const bookingId = (await booked(asked)) as BookingId;
  return asked.made(async () => {
    const { fairId, companyId, member } = asked.target;
    const actor = asked.world.actor({ personId: member.personId, companyIds: [companyId] });
    const wish = { fairId, bookingIds: [bookingId], purpose: 'deposit' as const, dueOn: null };
    const use = asked.world.harness.app.get(RequestPayment, { strict: false });
    return unwrap(await use.execute(actor, wish, asked.key())).requestId;
  });
};

/** A transfer that an organiser booked for the request. */
async function assigned(asked: Asked, requestId: PaymentRequestId): Promise<TransactionId> {
  const { fairId } = asked.target;
  const transactionId = (await payables(asked).doubtful(fairId)) as TransactionId;
  const actor = asked.world.actor({ fairRoles: [{ fairId, role: 'organiser' }] });
  const assignment = { fairId, transactionId, requestId, note: 'seen', letShortfallPass: false };
  const use = asked.world.harness.app.get(AssignTransaction, { strict: false });
  return unwrap(await use.execute(actor, assignment, asked.key())).transactionId;
}

/** The asking person's own file; nobody else reads it. */
const file = async (asked: Asked, body: string) => ({
  input: {
    fairId: asked.target.fairId,
    uploadId: await payables(asked).upload(
      asked.role === 'anonymous' ? '-' : asked.world.people[asked.role].personId,
      'file.csv',
      body,
    ),
  },
  key: asked.key(),
});
const inFair = ({ target }: Asked) => ({ fair: target.fairId });
const mutation = (name: string, input: string): string =>
  `mutation ($input: ${input}!, $key: IdempotencyKey!) { ${name}(input: $input, idempotencyKey: $key) { ${REFUSED} } }`;

export const PAYMENT_CASES: WalkCase[] = [
  {
    operation: 'Query.bankAccounts',
    document: `query ($fair: ID!) { bankAccounts(fairId: $fair) { ${REFUSED} ... on BankAccounts { accounts { holder } } } }`,
    variables: inFair,
  },
  {
    operation: 'Query.paymentRequest',
    document: `query ($fair: ID!, $request: ID!) { paymentRequest(fairId: $fair, requestId: $request) { ${REFUSED}
      ... on PaymentRequest { vietQr cancelReason lines { companyName } invoices { number } account { holder } } } }`,
    variables: async (asked) => ({ fair: asked.target.fairId, request: await requested(asked) }),
  },
  {
    operation: 'Query.paymentRequests',
    document: `query ($fair: ID!) { paymentRequests(fairId: $fair) { ${REFUSED}
      ... on PaymentRequestConnection { nodes { reference askedOf { companyName boothNumber } total { amount } } } } }`,
    variables: inFair,
  },
  {
    operation: 'Query.companyPaymentRequests',
    document: `query ($fair: ID!, $company: ID!) { companyPaymentRequests(fairId: $fair, companyId: $company) { ${REFUSED}
      ... on PaymentRequestConnection { nodes { reference askedOf { companyName } } } } }`,
    variables: ({ target }) => ({ fair: target.fairId, company: target.companyId }),
  },
  {
    operation: 'Query.bankTransactions',
    document: `query ($fair: ID!) { bankTransactions(fairId: $fair, state: DOUBTFUL) { ${REFUSED}
      ... on BankTransactionConnection { nodes { content doubt doubtText } } } }`,
    variables: inFair,
  },
  {
    operation: 'Mutation.setBankAccount',
    document: `mutation ($input: BankAccountInput!) { setBankAccount(input: $input) { ${REFUSED} } }`,
    variables: ({ target }) => ({
      input: {
        fairId: target.fairId,
        currency: 'VND',
        bankName: 'Ngân hàng Mẫu',
        bankBin: '970436',
        accountNumber: '1900555777',
        holder: 'MAU',
        feeTolerance: 20000,
      },
    }),
  },
  {
    operation: 'Mutation.requestPayment',
    document: mutation('requestPayment', 'RequestPaymentInput'),
    variables: async (asked) => ({
      input: { fairId: asked.target.fairId, bookingIds: [await booked(asked)], purpose: 'DEPOSIT' },
      key: asked.key(),
    }),
  },
  {
    operation: 'Mutation.cancelPaymentRequest',
    document: mutation('cancelPaymentRequest', 'CancelPaymentRequestInput'),
    variables: async (asked) => ({
      input: { fairId: asked.target.fairId, requestId: await requested(asked) },
      key: asked.key(),
    }),
  },
  {
    operation: 'Query.checkBankStatement',
    document: `query ($input: BankStatementInput!) { checkBankStatement(input: $input) { ${REFUSED}
      ... on StatementPreview { lines { row outcome reference doubtText } } } }`,
    variables: async (asked) => {
      const { input } = await file(asked, `Ngày,Nội dung,Ghi có\n20/07/2027,${asked.key()},5000\n`);
      return { input: { ...input, currency: 'VND' } };
    },
  },
  {
    operation: 'Mutation.importBankStatement',
    document: mutation('importBankStatement', 'BankStatementInput'),
    variables: async (asked) => {
      const { input, key } = await file(asked, `Ngày,Nội dung,Ghi có\n20/07/2027,${asked.key()},5000\n`);
      return { input: { ...input, currency: 'VND' }, key };
    },
  },
  {
    operation: 'Mutation.assignTransaction',
    document: mutation('assignTransaction', 'AssignTransactionInput'),
    variables: async (asked) => {
      const requestId = (await requested(asked)) as PaymentRequestId;
      const transactionId = await asked.made(() => payables(asked).doubtful(asked.target.fairId));
      return { input: { fairId: asked.target.fairId, transactionId, requestId, note: 'seen' }, key: asked.key() };
    },
  },
  {
    operation: 'Mutation.unassignTransaction',
    document: mutation('unassignTransaction', 'UnassignTransactionInput'),
    variables: async (asked) => {
      const { fairId } = asked.target;
      const requestId = (await requested(asked)) as PaymentRequestId;
      const transactionId = await asked.made(() => assigned(asked, requestId));
      return { input: { fairId, transactionId, note: 'not theirs' }, key: asked.key() };
    },
  },
  {
    operation: 'Mutation.dismissTransaction',
    document: mutation('dismissTransaction', 'TransactionInput'),
    variables: async (asked) => ({
      input: {
        fairId: asked.target.fairId,
        transactionId: await asked.made(() => payables(asked).doubtful(asked.target.fairId)),
        note: 'not ours',
      },
      key: asked.key(),
    }),
  },
  {
    operation: 'Query.checkInvoices',
    document: `query ($input: InvoicesInput!) { checkInvoices(input: $input) { ${REFUSED}
      ... on InvoicesPreview { invoices { row reference companyName number known } } } }`,
    variables: async (asked) => {
      const { input } = await file(asked, 'reference,series,number,issuedOn\nKN2222222,1C27TAA,1,2027-08-20\n');
      return { input };
    },
  },
  {
    operation: 'Mutation.importInvoices',
    document: mutation('importInvoices', 'InvoicesInput'),
    variables: (asked) => file(asked, 'reference,series,number,issuedOn\nKN2222222,1C27TAA,1,2027-08-20\n'),
  },
];
