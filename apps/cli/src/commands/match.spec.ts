import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { run } from './match.js';

const SUPPLIERS = `id,text_vi,products,certifications,moq,unit,colour
S1,"Đúc áp lực nhôm ADC12, MOQ 5.000 cái.",aluminium-die-cast-parts,iso-9001,,,red
S2,,aluminium-die-cast-parts,iatf-16949,100,pcs,
S3,,corrugated-box,,oops,pcs,
`;
const NEEDS = `{"id":"N1","buyerCountry":"JP","lang":"ja","text":"アルミダイカスト部品、月1,000個。","product":"aluminium-die-cast-parts","requiredCertifications":["iso-9001"],"unit":"pcs","monthlyVolume":1000}\n`;

/** The word lists are built on first use, which a busy machine may take seconds for. */
jest.setTimeout(60_000);

describe('ketnoi match', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ketnoi-match-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const path = (name: string): string => join(folder, name);
  writeFileSync(path('s.csv'), SUPPLIERS);
  writeFileSync(path('n.jsonl'), NEEDS);

  async function match(...more: string[]): Promise<{ code: number; lines: Record<string, never>[]; errors: string }> {
    const errors: string[] = [];
    const [err, out] = [process.stderr.write, process.stdout.write];
    process.stderr.write = (text: string | Uint8Array) => errors.push(String(text)) > 0;
    process.stdout.write = () => true;
    try {
      const code = await run([
        '--suppliers',
        path('s.csv'),
        '--needs',
        path('n.jsonl'),
        '--out',
        path('o.jsonl'),
        ...more,
      ]);
      const lines =
        code === 0
          ? readFileSync(path('o.jsonl'), 'utf8')
              .trim()
              .split('\n')
              .map((l) => JSON.parse(l))
          : [];
      return { code, lines, errors: errors.join('') };
    } finally {
      [process.stderr.write, process.stdout.write] = [err, out];
    }
  }

  it('ranks what is not blocked, then what is, with reasons that sum to the score', async () => {
    const { code, lines } = await match('--blocked');
    expect(code).toBe(0);
    expect(lines.map((line) => [line['supplier'], line['rank'], line['verdict']])).toEqual([
      ['S2', 1, 'unknown'],
      ['S3', 2, 'unknown'],
      ['S1', 3, 'blocked'],
    ]);
    for (const line of lines as unknown as { score: number; reasons: { points: number }[] }[])
      expect(line.reasons.reduce((sum, reason) => sum + reason.points, 0)).toBeCloseTo(line.score, 6);
    expect((lines[2] as unknown as { gates: object[] }).gates[1]).toEqual({
      rule: 'minimum-order',
      verdict: 'fail',
      wanted: 1000,
      found: 5000,
      source: 'read',
    });
  });

  it('says what it could not use and goes on', async () => {
    const { errors } = await match('--top=1');
    expect(errors).toContain('column colour is not known');
    expect(errors).toContain('"oops" is not a number');
  });

  it('refuses what it cannot use with exit code 2', async () => {
    expect((await match('--top', '0')).code).toBe(2);
    expect((await match('--speed')).errors).toContain('--speed is not understood');
    expect((await match('--suppliers', path('absent.csv'))).errors).toContain('cannot use');
  });
});
