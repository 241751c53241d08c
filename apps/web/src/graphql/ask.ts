import { NotSignedIn, TooMany, Unexpected, Unreachable } from './failures';
import type { Operation } from './operation';
import { readerLanguage } from '../i18n/reader-language';
import { noticeOnline } from './online';

/** Long enough for a crowded hall, short enough that a person is told. */
const PATIENCE_MS = 30_000;

/** Browsers let so few bytes outlive a page that a list of firms must not try. */
const OUTLIVING = 16_000;

interface Spoken<Answer> {
  readonly data?: Answer | null;
  readonly errors?: readonly { message: string; extensions?: { code?: string; requestId?: string } }[];
}

/**
 * Asks the gateway. The session travels in its cookie; messages come in the language that the reader chose.
 * @throws {Failure}
 */
export async function ask<Answer, Asked>(
  { name, text }: Operation<Answer, Asked>,
  variables: Asked,
  signal?: AbortSignal,
): Promise<Answer> {
  const patience = AbortSignal.timeout(PATIENCE_MS);
  const body = JSON.stringify({ operationName: name, query: text, variables });
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', 'accept-language': readerLanguage() },
    body,
    // What somebody wants done is done even when they close the tab right behind it.
    keepalive: text.startsWith('mutation') && body.length < OUTLIVING,
    signal: signal ? AbortSignal.any([signal, patience]) : patience,
  }).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    noticeOnline(false);
    throw new Unreachable(String(error));
  });
  const spoken = await read<Answer>(response);
  noticeOnline(true);
  const error = spoken.errors?.[0];
  if (!error && spoken.data) return spoken.data;
  const code = error?.extensions?.code;
  if (code === 'UNAUTHENTICATED') throw new NotSignedIn();
  if (code === 'RATE_LIMITED') throw new TooMany();
  throw new Unexpected(error?.message ?? `${name}: no data`, error?.extensions?.requestId ?? null);
}

/** A proxy that cannot reach the gateway answers in a language of its own. */
async function read<Answer>(response: Response): Promise<Spoken<Answer>> {
  try {
    return (await response.json()) as Spoken<Answer>;
  } catch {
    if (response.status === 429) throw new TooMany();
    noticeOnline(false);
    throw new Unreachable(`status ${response.status}`);
  }
}
