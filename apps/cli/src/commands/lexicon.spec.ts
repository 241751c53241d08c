import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './lexicon.js';

describe('ketnoi lexicon train', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ketnoi-lexicon-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const write = process.stdout.write;
  const complain = process.stderr.write;
  let said = '';
  beforeEach(() => {
    said = '';
    process.stdout.write = (text: string | Uint8Array): boolean => (said += String(text)) !== '';
    process.stderr.write = process.stdout.write;
  });
  afterEach(() => {
    process.stdout.write = write;
    process.stderr.write = complain;
  });

  it('trains from a list of parallel terms and writes what it learned', async () => {
    const terms = join(folder, 'terms.jsonl');
    const materials = [
      ['thép', 'steel'],
      ['nhôm', 'aluminium'],
      ['đồng', 'copper'],
      ['nhựa', 'plastic'],
      ['gang', 'iron'],
      ['gỗ', 'wood'],
    ];
    const parts = [
      ['ống', 'tube'],
      ['tấm', 'plate'],
      ['dây', 'wire'],
      ['thanh', 'bar'],
      ['hộp', 'box'],
    ];
    const lines = parts.flatMap(([vi, en]) =>
      materials.map(([m, n]) =>
        JSON.stringify({ id: `${n}-${en}`, terms: { vi: [`${vi} ${m}`], en: [`${n} ${en}`] } }),
      ),
    );
    writeFileSync(terms, lines.join('\n'));
    const out = join(folder, 'lexicon.json');
    expect(await run(['train', '--terms', terms, '--to', 'vi', '--out', out])).toBe(0);
    const { lexicons } = JSON.parse(readFileSync(out, 'utf8')) as {
      lexicons: { entries: Record<string, [string, number][]> }[];
    };
    expect(lexicons[0]!.entries['plastic'][0][0]).toContain('nhua');
    expect(said).toContain('en -> vi: 30 terms');
  });

  it('refuses what it cannot use, naming the line', async () => {
    const terms = join(folder, 'broken.jsonl');
    writeFileSync(terms, '{"id":"a","terms":{"vi":["a"]}}\nnot json\n');
    expect(await run(['train', '--terms', terms])).toBe(2);
    expect(said).toContain('line 2');
    expect(await run(['guess'])).toBe(2);
    expect(await run(['train', '--to', 'xx'])).toBe(2);
    expect(await run(['train', '--terms', join(folder, 'none')])).toBe(2);
  });
});
