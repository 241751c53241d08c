import type { Answer } from '../gateway-client.js';

type AnyAnswer = Answer<Record<string, unknown> | null>;
const REFUSALS = ['NotFound', 'NotAllowed', 'LinkNotOpen'];
const REFUSED_CODES = ['UNAUTHENTICATED', 'NOT_FOUND', 'NOT_ALLOWED'];

/** What the asked field came back with. */
export const valueOf = (answer: AnyAnswer, operation: string): unknown => answer.data?.[operation.split('.')[1]];

/** Why the answer is not a refusal, or null when it is one. */
export function notRefused(answer: AnyAnswer, operation: string, signedIn: boolean): string | null {
  const code = answer.errors?.[0]?.extensions?.code;
  if (!signedIn)
    return code === 'UNAUTHENTICATED' || isRefusal(valueOf(answer, operation))
      ? null
      : 'was answered without a session';
  if (code !== undefined) return REFUSED_CODES.includes(code) ? null : `failed with ${code}`;
  return isRefusal(valueOf(answer, operation)) ? null : 'was answered';
}

const isRefusal = (value: unknown): boolean =>
  value === null || REFUSALS.includes((value as { __typename?: string } | undefined)?.__typename ?? '');

/** Why the answer is not a grant, or null when it is one. */
export function notGranted(answer: AnyAnswer, operation: string, mayBeNull: boolean): string | null {
  if (answer.errors) return `failed: ${JSON.stringify(answer.errors)}`;
  const value = valueOf(answer, operation);
  if (value === undefined || (value === null && !mayBeNull)) return 'was answered null';
  return isRefusal(value) && value !== null ? `was refused: ${JSON.stringify(value)}` : null;
}

/** The answer without what differs from request to request. */
export const comparable = (answer: AnyAnswer): string =>
  JSON.stringify({
    data: answer.data,
    codes: answer.errors?.map((e) => ({ message: e.message, code: e.extensions?.code })),
  });
