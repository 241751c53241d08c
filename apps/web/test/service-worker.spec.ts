import { keptFiles } from '../build/service-worker.mjs';

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
