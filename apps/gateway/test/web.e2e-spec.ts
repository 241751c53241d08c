import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Harness, startHarness } from './harness.js';

let harness: Harness;
let dir: string;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'web-'));
  await mkdir(join(dir, 'assets'));
  await writeFile(join(dir, 'index.html'), '<!doctype html><title>The app</title>');
  await writeFile(join(dir, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  await writeFile(join(dir, 'assets/main-abc.js'), 'export {};');
  await writeFile(join(dir, 'assets/main-abc.js.gz'), gzipSync('export {};'));
  harness = await startHarness({ env: { WEB_DIR: dir } });
});
afterAll(async () => {
  await harness.close();
  await rm(dir, { recursive: true });
});

const get = (path: string, accept = '*/*'): Promise<Response> =>
  fetch(`${harness.url}${path}`, { headers: { accept, 'accept-encoding': 'gzip' } });

describe('the web app', () => {
  it.each(['/', '/fairs/0190/plan?booth=1', '/sign-in'])(
    'opens at %s, with a policy that allows nothing inline',
    async (path) => {
      const answer = await get(path, 'text/html,*/*');
      expect(answer.status).toBe(200);
      expect(await answer.text()).toContain('The app');
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(answer.headers.get('content-security-policy')).not.toContain('unsafe');
      expect(answer.headers.get('cache-control')).toBe('no-cache');
    },
  );

  it('gives files whose names change with their content for good, and compressed', async () => {
    const answer = await get('/assets/main-abc.js');
    expect(answer.headers.get('cache-control')).toContain('immutable');
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    expect(await answer.text()).toBe('export {};');
    expect((await get('/icon.svg')).headers.get('cache-control')).toBe('no-cache');
  });

  it('keeps what was shared by a link out of search engines', async () => {
    expect((await get('/shared', 'text/html')).headers.get('x-robots-tag')).toContain('noindex');
    expect((await get('/', 'text/html')).headers.get('x-robots-tag')).toBeNull();
  });

  it('gets long answers compressed and short ones plain', async () => {
    const ask = (query: string): Promise<Response> =>
      fetch(`${harness.url}/graphql`, {
        method: 'POST',
        body: JSON.stringify({ query }),
        headers: { 'content-type': 'application/json', 'accept-encoding': 'br' },
      });
    const [short, long] = [await ask('{ nothing }'), await ask(`{ ${'n'.repeat(2_000)} }`)];
    expect(short.headers.get('content-encoding')).toBeNull();
    expect(long.headers.get('content-encoding')).toBe('br');
    expect(await long.text()).toContain('n'.repeat(2_000));
  });

  it('takes nothing that is packed', async () => {
    const packed = await fetch(`${harness.url}/graphql`, {
      method: 'POST',
      body: gzipSync(JSON.stringify({ query: '{ fairs { nodes { id } } }' })),
      headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
    });
    expect(packed.status).toBe(400);
  });

  it('is no answer to what asks for something else', async () => {
    expect((await get('/assets/gone.js', 'text/html')).status).toBe(404);
    expect((await get('/no-such-thing', 'application/json')).status).toBe(404);
    expect((await get('/index.html.gz')).status).toBe(404);
    expect((await get('/health/live', 'text/html')).headers.get('content-type')).toContain('json');
  });
});
