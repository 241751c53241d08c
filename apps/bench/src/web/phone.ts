/** A browser on a phone in a crowded hall: four times slower than this machine, on a network of 1.6 Mbit/s. */
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';

const CPU_SLOWDOWN = 4;
/** As "slow 4G" is commonly simulated. */
const NETWORK = { latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 } as const;
export const PATIENCE_MS = 60_000;

export interface Phone {
  readonly page: Page;
  readonly session: CDPSession;
  readonly context: BrowserContext;
}

export interface Reader {
  readonly url: string;
  /** Of a session. */
  readonly token: string;
}

/** With empty caches each time: what is measured is a first visit. */
export async function onPhone<T>(
  browser: Browser,
  { url, token }: Reader,
  work: (phone: Phone) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    hasTouch: true,
    locale: 'vi',
    serviceWorkers: 'block',
  });
  try {
    context.setDefaultTimeout(PATIENCE_MS);
    await context.addCookies([{ name: 'ketnoi_session', value: token, url }]);
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', { offline: false, ...NETWORK });
    await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
    return await work({ page, session, context });
  } finally {
    await context.close();
  }
}
