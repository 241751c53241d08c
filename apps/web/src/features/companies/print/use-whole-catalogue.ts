import { useEffect, useRef, useState } from 'react';
import { ask } from '../../../graphql/ask';
import { asFailure, type Failure, Refused } from '../../../graphql/failures';
import { inSchema, type ReaderLanguage } from '../../../i18n/languages';
import type { PublicFilter } from '../filter';
import { PrintedPage, type PrintedPageQuery, type PrintedPageQueryVariables } from './print.generated';

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

const NOTHING = { entries: [], after: null, all: false, failure: null } as const;

interface Read extends Omit<WholeCatalogue, 'retry'> {
  /** Where the next part begins. */
  readonly after: string | null;
}

/** All entries, a hundred a question: each answer is small enough for a poor network, and three make a fair. What came stays. */
export function useWholeCatalogue(fairId: string, filter: PublicFilter, language: ReaderLanguage): WholeCatalogue {
  const wanted = JSON.stringify({ fairId, filter, language: inSchema(language) });
  const [known, setKnown] = useState<{ readonly of: string; readonly read: Read }>({ of: wanted, read: NOTHING });
  const [turn, setTurn] = useState(0);
  const read = known.of === wanted ? known.read : NOTHING;
  const last = useRef(read);
  last.current = read;
  useEffect(() => {
    const leaving = new AbortController();
    let { entries, after } = last.current;
    const put = (part: Pick<Read, 'all' | 'failure'>): void => {
      if (!leaving.signal.aborted) setKnown({ of: wanted, read: { entries, after, ...part } });
    };
    const readOn = async (): Promise<void> => {
      for (let more = true; more;) {
        const { publicCatalogue: found } = await ask(
          PrintedPage,
          { ...(JSON.parse(wanted) as Asked), after },
          leaving.signal,
        );
        if (found.__typename !== 'CatalogueEntryConnection') throw new Refused(found.message);
        entries = [...entries, ...found.nodes];
        after = found.pageInfo.endCursor ?? null;
        more = found.pageInfo.hasNextPage;
        put({ all: !more, failure: null });
      }
    };
    put({ all: false, failure: null });
    readOn().catch((error: unknown) => put({ all: false, failure: asFailure(error) }));
    return () => leaving.abort();
  }, [wanted, turn]);
  return { entries: read.entries, all: read.all, failure: read.failure, retry: () => setTurn(turn + 1) };
}

type Asked = Omit<PrintedPageQueryVariables, 'after'>;
