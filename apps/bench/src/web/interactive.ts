/**
 * When a page answers: everything that it is about stands in it, a frame has been drawn since, and the browser has nothing
 * else to do. Its peer is the network alone: the same files, fetched under the same conditions by a page that does nothing.
 */
import type { Browser, Page } from 'playwright-core';
import { onPhone, PATIENCE_MS, type Reader } from './phone.js';

export interface Visit {
  readonly interactiveMs: number;
  /** What was fetched until then. */
  readonly fetched: readonly string[];
}

/** @param stands an expression that is true once everything stands */
export function visit(browser: Browser, reader: Reader, path: string, stands: string): Promise<Visit> {
  return onPhone(browser, reader, async ({ page }) => {
    const fetched: string[] = [];
    page.on('request', (request) => {
      if (request.method() === 'GET') fetched.push(request.url());
    });
    const interactive = new Promise<number>((resolve, reject) => {
      setTimeout(() => reject(new Error(`${path} does not come to rest`)), PATIENCE_MS).unref();
      void page.exposeFunction('tellInteractive', resolve);
    });
    await page.addInitScript(WATCH.replace('STANDS', stands));
    await page.goto(reader.url + path, { waitUntil: 'commit' });
    return { interactiveMs: await interactive, fetched };
  });
}

const WATCH = `{
  const look = () => {
    if (!(STANDS)) return void setTimeout(look, 20);
    requestAnimationFrame(() => requestIdleCallback(() => window.tellInteractive(performance.now()), { timeout: 10_000 }));
  };
  look();
}`;

/** How long the network alone takes for these files, all asked for at once. */
export function fetchOnly(browser: Browser, reader: Reader, files: readonly string[]): Promise<number> {
  return onPhone(browser, reader, async ({ page }) => {
    await page.goto(`${reader.url}/health/live`);
    return milliseconds(page, files);
  });
}

const milliseconds = (page: Page, files: readonly string[]): Promise<number> =>
  page.evaluate(
    `(async () => {
      const began = performance.now();
      await Promise.all(${JSON.stringify(files)}.map((file) => fetch(file).then((answer) => answer.arrayBuffer())));
      return performance.now() - began;
    })()`,
  );
