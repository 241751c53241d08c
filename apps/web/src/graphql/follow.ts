import type { Client } from 'graphql-ws';
import { noticeOnline } from './online';
import type { Operation } from './operation';

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 15_000;

let client: Promise<Client> | null = null;

/** The socket's code is fetched when the first live view opens. */
function socket(): Promise<Client> {
  client ??= import('graphql-ws').then(({ createClient }) =>
    createClient({ url: `${location.origin.replace(/^http/, 'ws')}/graphql`, retryAttempts: 0 }),
  );
  return client;
}

/**
 * Follows a subscription until the returned function is called. After a break it subscribes again with variables asked
 * for anew, so that a view that knows its version misses nothing.
 */
export function follow<Answer, Asked>(
  operation: Operation<Answer, Asked>,
  variables: () => Asked,
  onNews: (news: Answer) => void,
): () => void {
  let over = false;
  let wait = FIRST_WAIT_MS;
  // By the gateway itself: then it is there, and other questions need not be asked again.
  let ended = false;
  let endNow = (): void => undefined;
  let wakeUp = (): void => undefined;

  const once = async (): Promise<void> => {
    ended = false;
    const { subscribe } = await socket();
    if (over) return;
    await new Promise<void>((resolve) => {
      endNow = subscribe<Answer>(
        { operationName: operation.name, query: operation.text, variables: variables() as Record<string, unknown> },
        {
          next({ data }) {
            wait = FIRST_WAIT_MS;
            noticeOnline(true);
            if (data) onNews(data);
          },
          error(reason) {
            // What GraphQL refuses comes as a list, a lost socket as what closed it.
            ended = Array.isArray(reason);
            resolve();
          },
          complete() {
            ended = true;
            resolve();
          },
        },
      );
    });
  };
  const pause = (): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, wait * (0.5 + Math.random()));
      wakeUp = () => (clearTimeout(timer), resolve());
      wait = Math.min(wait * 2, LONGEST_WAIT_MS);
    });
  const retryNow = (): void => wakeUp();
  addEventListener('online', retryNow);
  void (async () => {
    while (!over) {
      await once().catch(() => undefined);
      if (over) break;
      if (!ended) noticeOnline(false);
      await pause();
    }
  })();
  return () => {
    over = true;
    removeEventListener('online', retryNow);
    endNow();
    wakeUp();
  };
}
