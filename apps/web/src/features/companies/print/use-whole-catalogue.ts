import { useEffect, useState } from 'react';
import { ask } from '../../../graphql/ask';
import { asFailure, type Failure } from '../../../graphql/failures';
import { inSchema, type ReaderLanguage } from '../../../i18n/languages';
import type { PublicFilter } from '../filter';
import { PrintedPage, type PrintedPageQuery } from './print.generated';

export type PrintedEntry = Extract<
  PrintedPageQuery['publicCatalogue'],
  { __typename: 'CatalogueEntryConnection' }
>['nodes'][number];

interface WholeCatalogue {
  /** As many as have come. */
  readonly entries: readonly PrintedEntry[];
  readonly all: boolean;
  readonly failure: Failure | null;
  retry(): void;
}

const NOTHING = { entries: [], all: false, failure: null } as const;

/** All entries, a hundred a question: each answer is small enough for a poor network, and three make a fair. */
export function useWholeCatalogue(fairId: string, filter: PublicFilter, language: ReaderLanguage): WholeCatalogue {
  const [read, setRead] = useState<Omit<WholeCatalogue, 'retry'>>(NOTHING);
  const [turn, setTurn] = useState(0);
  const wanted = JSON.stringify(filter);
  useEffect(() => {
    const leaving = new AbortController();
    const asked = { fairId, filter: JSON.parse(wanted) as PublicFilter, language: inSchema(language) };
    const pageAfter = (after: string | null): Promise<PrintedPageQuery> =>
      ask(PrintedPage, { ...asked, after }, leaving.signal);
    const readAll = async (): Promise<void> => {
      const entries: PrintedEntry[] = [];
      for (let after: string | null = null, more = true; more;) {
        const { publicCatalogue: found } = await pageAfter(after);
        if (found.__typename !== 'CatalogueEntryConnection') break;
        entries.push(...found.nodes);
        after = found.pageInfo.endCursor;
        more = found.pageInfo.hasNextPage;
        setRead({ entries: [...entries], all: !more, failure: null });
      }
    };
    setRead(NOTHING);
    readAll().catch((error: unknown) => {
      if (!leaving.signal.aborted) setRead({ ...NOTHING, failure: asFailure(error) });
    });
    return () => leaving.abort();
  }, [fairId, wanted, language, turn]);
  return { ...read, retry: () => setTurn(turn + 1) };
}
