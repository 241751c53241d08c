import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

interface World {
  readonly url: string;
  readonly chromium: string;
  readonly password: string;
  /** Where the servers keep logs and letters. */
  readonly dir: string;
}

const given = JSON.parse(process.env.WEB_WORLD ?? '{"missing":"the browser project of jest"}') as
  World | { missing: string };

/** What the machine lacks for these tests, for the name of a test that says so; null where nothing is missing. */
export const missing = 'missing' in given ? given.missing : null;
const world = given as World;

/** For a step in the browser, on a machine that is busy with other tests. */
const PATIENCE_MS = 60_000;

export const SIZES = { desktop: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } } as const;

export interface Visitor {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What went wrong in the browser: errors in its console, and requests to any other host. */
  readonly faults: string[];
  go(path: string): Promise<void>;
  /** A GraphQL operation with the visitor's own session. */
  ask(query: string, variables?: Record<string, unknown>): Promise<Record<string, never>>;
}

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: world.chromium, args: ['--no-sandbox', '--disable-dev-shm-usage'] });

/** Somebody with a browser of their own, signed in as one of the demo's people or not at all. */
export async function visitor(
  browser: Browser,
  {
    as,
    language,
    size,
    keepsApp = false,
  }: { as?: string; language: string; size: keyof typeof SIZES; keepsApp?: boolean },
): Promise<Visitor> {
  const context = await browser.newContext({
    viewport: SIZES[size],
    locale: language,
    hasTouch: size === 'phone',
    reducedMotion: 'reduce',
    baseURL: world.url,
    // Each visitor has a browser of its own: to keep the app in it would be for nothing.
    serviceWorkers: keepsApp ? 'allow' : 'block',
  });
  context.setDefaultTimeout(PATIENCE_MS);
  // Chosen on this device once; else the language of the account would win.
  await context.addInitScript(
    `localStorage.getItem('ketnoi.language') ?? localStorage.setItem('ketnoi.language', ${JSON.stringify(language)})`,
  );
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('request', (request) => !sameHost(request.url()) && faults.push(`request to ${request.url()}`));
  const ask: Visitor['ask'] = async (query, variables = {}) => {
    const answer = await context.request.post('/graphql', { data: { query, variables } });
    const { data, errors } = (await answer.json()) as { data: Record<string, never>; errors?: unknown };
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  if (as)
    await ask(
      'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { __typename } }',
      {
        email: `${as}@ketnoi.example`,
        password: world.password,
      },
    );
  return { context, page, faults, go: async (path) => void (await page.goto(path)), ask };
}

export const PASSWORD = world.password;
/** Where letters are kept as files. */
export const mailDir = (): string => join(world.dir, 'mail');

const sameHost = (url: string): boolean =>
  url.startsWith('data:') || url.startsWith('blob:') || new URL(url).host === new URL(world.url).host;

/** The first of the demo's own: other tests may open fairs. */
export async function firstFair({ ask }: Visitor): Promise<string> {
  const { fairs } = (await ask('{ fairs { id slug } }')) as unknown as { fairs: { id: string; slug: string }[] };
  return fairs.find(({ slug }) => slug.startsWith('cnht-'))?.id ?? fairs[0].id;
}
