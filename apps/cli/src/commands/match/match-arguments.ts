/** Reads the command line of `ketnoi match`; anything not understood is refused by name. */
export interface MatchArguments {
  readonly suppliers: string;
  readonly needs: string;
  readonly out: string;
  readonly top: number;
  readonly blocked: boolean;
}

export const MATCH_USAGE =
  'usage: ketnoi match --suppliers FILE --needs FILE --out OUT.jsonl [--top N=20] [--blocked]\n' +
  'files: CSV, XLSX or JSON lines, told apart by their names; libs/matching/README.md has the columns\n' +
  'exit: 0 written, 2 unusable input\n';

const WITH_VALUE = new Set(['suppliers', 'needs', 'out', 'top']);

export function readMatchArguments(argv: readonly string[]): MatchArguments | string {
  const named = new Map<string, string>();
  let blocked = false;
  for (let i = 0; i < argv.length; i++) {
    const [, key, inline] = /^--([a-z]+)(?:=(.*))?$/s.exec(argv[i]) ?? [];
    if (key === 'blocked' && inline === undefined) {
      blocked = true;
      continue;
    }
    if (key === undefined || !WITH_VALUE.has(key)) return `${argv[i]} is not understood`;
    const value = inline ?? argv[++i];
    if (value === undefined || value === '') return `--${key} needs a value`;
    named.set(key, value);
  }
  const [suppliers, needs, out] = ['suppliers', 'needs', 'out'].map((key) => named.get(key));
  if (suppliers === undefined) return '--suppliers names the file of suppliers';
  if (needs === undefined) return '--needs names the file of needs';
  if (out === undefined) return '--out names the file to write';
  const top = Number(named.get('top') ?? '20');
  if (!Number.isInteger(top) || top < 1) return `--top must be a whole number from 1, is ${named.get('top')}`;
  return { suppliers, needs, out, top, blocked };
}
