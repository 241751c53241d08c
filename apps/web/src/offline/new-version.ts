import { createStore } from '../state/store';
import { onLanguage, readerLanguage } from '../i18n/reader-language';

/** Browsers look by themselves when a page is opened; who keeps one open all day is told too. */
const LOOK_EVERY_MS = 30 * 60_000;

const waiting = createStore<ServiceWorker | null>(null);

/** The worker of a version that is here and waits for somebody to want it. */
export const newVersion = { get: (): boolean => waiting.get() !== null, subscribe: waiting.subscribe };

/** Installs the worker that opens the app without a network; after the page stands, so that nothing waits for it. */
export async function startWorker(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const registration = await navigator.serviceWorker.register('/sw.js').catch(() => undefined);
  // Browsers without it (built-in ones, plain http) work as long as there is a network.
  if (!registration) return;
  const offer = (worker: ServiceWorker | null): void => {
    // The very first one replaces nothing.
    if (worker?.state === 'installed' && navigator.serviceWorker.controller) waiting.set(worker);
  };
  offer(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => offer(installing));
  });
  const tellLanguage = (): void =>
    void navigator.serviceWorker.ready.then(({ active }) => active?.postMessage({ language: readerLanguage() }));
  tellLanguage();
  onLanguage(tellLanguage);
  setInterval(() => void registration.update().catch(() => undefined), LOOK_EVERY_MS);
}

/** Loads the newest version that is here, or the page anew where there is no other. */
export function loadNewVersion(): void {
  const worker = waiting.get();
  // Another tab may have taken it already: then nothing would change here any more.
  if (worker?.state !== 'installed') return location.reload();
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  worker.postMessage({ take: true });
}
