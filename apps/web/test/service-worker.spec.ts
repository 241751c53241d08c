import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keptFiles, writeServiceWorker } from '../build/service-worker.mjs';

const page = (name: string): [string, object] => [
  `src/features/${name}.tsx`,
  { file: `assets/${name.split('/')[1]}.js`, imports: ['shared'], css: [`assets/${name.split('/')[1]}.css`] },
];
const PAGES = [
  'agenda/agenda-page',
  'notices/notices-page',
  'plan/plan-page',
  'interpreter/interpreter-page',
  'desk/desk-page',
  'fair/fair-page',
];
const MANIFEST = {
  'index.html': {
    file: 'assets/index.js',
    isEntry: true,
    imports: ['shared'],
    dynamicImports: ['src/features/draws/draws-page.tsx'],
  },
  shared: { file: 'assets/shared.js' },
  'src/texts/ja/plan.json': { file: 'assets/plan-ja.js' },
  'src/generated/taxonomy/ja/taxonomy.json': { file: 'assets/taxonomy-ja.js' },
  ...Object.fromEntries([...PAGES, 'draws/draws-page'].map(page)),
};

describe('what is kept for when there is no network', () => {
  const { files, texts } = keptFiles(MANIFEST);

  it('is the page, its code and that of the pages for the hall, and no other', () => {
    expect(files).toEqual(
      expect.arrayContaining(['/', '/assets/index.js', '/assets/shared.js', '/assets/plan-page.css']),
    );
    expect(files).not.toContain('/assets/draws-page.js');
  });

  it('has the texts of each language apart', () => {
    expect(texts).toEqual({ ja: ['/assets/plan-ja.js', '/assets/taxonomy-ja.js'] });
  });

  it('is not built without one of those pages', () => {
    expect(() => keptFiles({ 'index.html': MANIFEST['index.html'] })).toThrow('agenda-page');
  });
});

describe('the worker that keeps it', () => {
  const built = mkdtempSync(join(tmpdir(), 'ketnoi-worker-'));
  afterAll(() => rmSync(built, { recursive: true }));

  const written = (source: string, manifest: object): string => {
    writeFileSync(join(built, 'index.html'), '<!doctype html>');
    writeFileSync(join(built, 'manifest.json'), JSON.stringify(manifest));
    writeFileSync(join(built, 'source.js'), source);
    writeServiceWorker(join(built, 'source.js'), built);
    return readFileSync(join(built, 'sw.js'), 'utf8');
  };
  const SOURCE = "keep('__VERSION__', ['__FILES__'], { __TEXTS__: [] });";

  it('is given names whose hash has two underscores, and dollars, as they are', () => {
    const worker = written(SOURCE, { ...MANIFEST, shared: { file: "assets/shared-DDr0__$'r.js" } });
    expect(worker).toContain(`"/assets/shared-DDr0__$'r.js"`);
    expect(worker).toContain('"ja":["/assets/plan-ja.js","/assets/taxonomy-ja.js"]');
  });

  it('is not built with a gap that nothing fills', () => {
    expect(() => written(`${SOURCE} other('__MORE__');`, MANIFEST)).toThrow('gap');
  });
});
