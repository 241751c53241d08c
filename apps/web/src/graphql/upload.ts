import { useCallback, useState } from 'react';
import { readerLanguage } from '../i18n/reader-language';
import { asFailure, type Failure, NotSignedIn, TooMany, Unexpected, Unreachable } from './failures';
import { noticeOnline } from './online';

/** A drawing of a hall over a poor network. */
const PATIENCE_MS = 180_000;

export interface Upload {
  /** Resolves with the id by which operations name the file, or with null; then `failure` or `refused` says why. */
  send(file: File): Promise<string | null>;
  readonly busy: boolean;
  readonly failure: Failure | null;
  /** What is wrong with the file (it is too large, …), in the reader's language. */
  readonly refused: string | null;
}

/** Files go beside GraphQL; see libs/documents/README.md. */
export function useUpload(): Upload {
  const [state, setState] = useState<Omit<Upload, 'send'>>({ busy: false, failure: null, refused: null });
  const send = useCallback(async (file: File) => {
    setState({ busy: true, failure: null, refused: null });
    try {
      const answer = await sent(file);
      setState({ busy: false, failure: null, refused: answer.refused ?? null });
      return answer.uploadId ?? null;
    } catch (error) {
      setState({ busy: false, failure: asFailure(error), refused: null });
      return null;
    }
  }, []);
  return { ...state, send };
}

/** @throws {Failure} */
async function sent(file: File): Promise<{ uploadId?: string; refused?: string }> {
  const body = new FormData();
  body.append('file', file);
  const response = await fetch('/uploads', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'accept-language': readerLanguage(), 'apollo-require-preflight': 'true' },
    body,
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).catch((error: unknown) => {
    noticeOnline(false);
    throw new Unreachable(String(error));
  });
  if (response.status === 401) throw new NotSignedIn();
  if (response.status === 429) throw new TooMany();
  const said = (await response.json().catch(() => ({}))) as { uploadId?: string; message?: string };
  if (said.uploadId) return { uploadId: said.uploadId };
  if (response.status < 500 && said.message) return { refused: said.message };
  throw new Unexpected(said.message ?? `status ${response.status}`, response.headers.get('x-request-id'));
}
