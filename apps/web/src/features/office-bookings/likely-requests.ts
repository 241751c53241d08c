import type { Sum } from '../../format/formats';

export interface OpenRequest {
  readonly id: string;
  readonly total: Sum;
  readonly received: Sum;
  readonly askedOf: readonly { readonly companyName: string }[];
}

interface IncomingTransfer {
  readonly amount: Sum;
  readonly content: string;
  readonly requestId: string | null;
}

interface Sorted<Request> {
  readonly likely: readonly Request[];
  readonly others: readonly Request[];
}

export const openSum = ({ total, received }: OpenRequest): number => total.amount - received.amount;

/** Which open requests a transfer may be meant for: the one it was taken for, a firm that its wording names, its very sum. */
export function likelyRequests<Request extends OpenRequest>(
  transfer: IncomingTransfer,
  requests: readonly Request[],
): Sorted<Request> {
  const said = new Set(wordsOf(transfer.content));
  const weight = (request: Request): number =>
    (request.id === transfer.requestId ? 4 : 0) +
    (request.askedOf.some(({ companyName }) => isNamed(wordsOf(companyName), said)) ? 2 : 0) +
    (openSum(request) === transfer.amount.amount ? 1 : 0);
  const weighed = requests
    .filter(({ total }) => total.currency === transfer.amount.currency)
    .map((request) => ({ request, weight: weight(request) }))
    .sort((one, other) => other.weight - one.weight);
  return {
    likely: weighed.filter(({ weight: some }) => some > 0).map(({ request }) => request),
    others: weighed.filter(({ weight: some }) => some === 0).map(({ request }) => request),
  };
}

/** Payers shorten the names of their firms: two words of one are enough. */
const isNamed = (name: readonly string[], said: ReadonlySet<string>): boolean => {
  const found = name.filter((word) => said.has(word)).length;
  return found > 0 && found >= Math.min(2, name.length);
};

/** Banks write in capitals without marks. */
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
