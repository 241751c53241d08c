import { refreshShown } from '../graphql/answers';
import { isOnline, noticeOnline, onOnline } from '../graphql/online';

const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 15_000;
const PATIENCE_MS = 8_000;

/** Asks for the gateway while it is away, and brings everything on screen up to date once it is back. */
export function regainConnection(): void {
  let wait = FIRST_WAIT_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = async (): Promise<void> => {
    clearTimeout(timer);
    if (await isThere()) return noticeOnline(true);
    timer = setTimeout(() => void look(), wait);
    wait = Math.min(wait * 2, LONGEST_WAIT_MS);
  };
  const wake = (): void => {
    clearTimeout(timer);
    wait = FIRST_WAIT_MS;
    if (isOnline()) refreshShown();
    else timer = setTimeout(() => void look(), wait);
  };
  onOnline(wake);
  // The page itself may have opened without a network.
  if (!isOnline()) wake();
  addEventListener('offline', () => noticeOnline(false));
  addEventListener('online', () => void look());
}

const isThere = (): Promise<boolean> =>
  fetch('/health/live', { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE_MS) }).then(
    ({ ok }) => ok,
    () => false,
  );
