import type { OperationName } from '../graphql/operation-name.generated';

/**
 * The last answers on this device, for when there is no network. They lie in the browser's own database: an agenda or a
 * plan is too large for its small store. A browser that keeps nothing (private windows) is no reason to fail.
 */
export interface KeptAnswer {
  readonly answer: unknown;
  /** When it came, in milliseconds since 1970. */
  readonly at: number;
}

/** What must open in the hall without a network; other answers are not kept. */
export const KEPT_OPERATIONS: readonly string[] = [
  ...(['Me', 'CompanyAtFair', 'FairPage'] satisfies OperationName[]),
  ...([
    'CompanyAgenda',
    'OurPeople',
    'PlanPage',
    'Briefings',
    'DeskDay',
    'DeskPlaces',
    'PaymentPage',
    'FairNotices',
  ] satisfies OperationName[]),
];

const DATABASE = 'ketnoi';
const ANSWERS = 'answers';

let opened: Promise<IDBDatabase> | null = null;

function database(): Promise<IDBDatabase> {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => void request.result.createObjectStore(ANSWERS);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('no database'));
  });
  opened.catch(() => (opened = null));
  return opened;
}

async function inStore<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const store = (await database()).transaction(ANSWERS, mode).objectStore(ANSWERS);
  const request = work(store);
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('not kept'));
  });
}

/** @param key of the operation with its variables */
export async function keepAnswer(name: string, key: string, answer: unknown): Promise<void> {
  if (!KEPT_OPERATIONS.includes(name)) return;
  const kept: KeptAnswer = { answer, at: Date.now() };
  await inStore('readwrite', (store) => store.put(kept, key)).catch(() => undefined);
}

export async function keptAnswer(name: string, key: string): Promise<KeptAnswer | undefined> {
  if (!KEPT_OPERATIONS.includes(name)) return undefined;
  return inStore<KeptAnswer | undefined>('readonly', (store) => store.get(key)).catch(() => undefined);
}

/** Whoever leaves a device leaves nothing on it. */
export async function forgetKept(): Promise<void> {
  await inStore('readwrite', (store) => store.clear()).catch(() => undefined);
}
