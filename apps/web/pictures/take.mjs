/**
 * `npm run screenshots -- [--languages vi,en] [--pages plan,booth]`: pictures of each main page at both sizes and in six
 * languages under `.local/screenshots`, of the running demo of this checkout or of KETNOI_DEMO_URL.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { findChromium } from '../../../libs/local-services/src/index.mjs';
import { LANGUAGES, PAGES, SIZES } from './pages.mjs';

const LOCAL = fileURLToPath(new URL('../../../.local', import.meta.url));

/** @returns {{ url: string, password: string }} */
function demo() {
  const { KETNOI_DEMO_URL: url, KETNOI_DEMO_PASSWORD: password } = process.env;
  if (url && password) return { url, password };
  try {
    return JSON.parse(readFileSync(join(LOCAL, 'demo-running.json'), 'utf8'));
  } catch {
    throw new Error('Start the demo first (npm run demo), or set KETNOI_DEMO_URL and KETNOI_DEMO_PASSWORD.');
  }
}

const { values } = parseArgs({ options: { languages: { type: 'string' }, pages: { type: 'string' } } });
const languages = values.languages?.split(',') ?? LANGUAGES;
const pages = PAGES.filter(({ name }) => values.pages === undefined || values.pages.split(',').includes(name));
const { url, password } = demo();
const executablePath = findChromium(process.env);
if (!executablePath) throw new Error('No Chromium on this machine: install it, or set CHROMIUM_PATH.');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });

/**
 * @param {import('playwright-core').BrowserContext} context
 * @param {string} query
 * @param {Record<string, unknown>} [variables]
 */
async function ask(context, query, variables) {
  const answer = await context.request.post(`${url}/graphql`, { data: { query, variables } });
  return (await answer.json()).data;
}

for (const who of new Set(pages.map((page) => page.as))) {
  for (const language of languages) {
    for (const { name: sizeName, ...viewport } of SIZES) {
      const context = await browser.newContext({ viewport, locale: language, deviceScaleFactor: 1 });
      await context.addInitScript(`localStorage.setItem('ketnoi.language', ${JSON.stringify(language)})`);
      const { fairs } = await ask(context, '{ fairs { id } }');
      let freeBooth = '';
      if (who) {
        const signIn =
          'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { __typename } }';
        await ask(context, signIn, { email: `${who}@ketnoi.example`, password });
        const plan = 'query ($fair: ID!) { plan(fairId: $fair) { ... on Plan { booths { id state } } } }';
        const found = await ask(context, plan, { fair: fairs[0].id });
        const booths = /** @type {{ id: string, state: string }[]} */ (found.plan.booths ?? []);
        freeBooth = booths.find(({ state }) => state === 'FREE')?.id ?? '';
      }
      for (const page of pages.filter(({ as }) => as === who)) {
        const view = await context.newPage();
        const path = page.path.replace('{fair}', fairs[0].id).replace('{freeBooth}', freeBooth);
        view.on(
          'console',
          (message) => message.type() === 'error' && console.error(`${page.name} (${language}): ${message.text()}`),
        );
        await view.goto(`${url}${path}`);
        await view.locator('h1').waitFor();
        await view.locator('body:not(:has([role=status][aria-label]))').waitFor();
        const dir = join(LOCAL, 'screenshots', language);
        mkdirSync(dir, { recursive: true });
        await view.screenshot({ path: join(dir, `${page.name}-${sizeName}.png`) });
        await view.close();
      }
      await context.close();
    }
  }
}
await browser.close();
console.log(`Pictures are in ${join(LOCAL, 'screenshots')}`);
