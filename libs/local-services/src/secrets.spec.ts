import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keptSecrets } from './secrets.mjs';

describe('keptSecrets', () => {
  let dir: string;
  beforeEach(() => (dir = mkdtempSync(join(tmpdir(), 'ketnoi-secrets-'))));
  afterEach(() => rmSync(dir, { recursive: true, force: true }));

  it('makes them once, for the owner alone, and keeps old ones when new ones are wanted', () => {
    const file = join(dir, 'deep', 'secrets.json');
    const { a } = keptSecrets(file, ['a']);
    expect(a).toMatch(/^[0-9a-f]{48}$/);
    const both = keptSecrets(file, ['a', 'b']);
    expect(both.a).toBe(a);
    expect(both.b).not.toBe(a);
    expect(keptSecrets(file, ['a', 'b'])).toEqual(both);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('makes them anew when the file was cut off', () => {
    const file = join(dir, 'secrets.json');
    writeFileSync(file, '{"a": "12');
    const { a } = keptSecrets(file, ['a']);
    expect(keptSecrets(file, ['a']).a).toBe(a);
  });
});
