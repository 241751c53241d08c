/** Reads the command line of `ketnoi draw`; anything not understood is refused by name. */
export interface DrawArguments {
  readonly inputs: string;
  readonly out: string;
}

export const DRAW_USAGE =
  'usage: ketnoi draw INPUTS.json --out RESULT.json\n' +
  'exit: 0 drawn, 2 unusable input. The same inputs give the same bytes on every machine.\n';

export function readDrawArguments(argv: readonly string[]): DrawArguments | string {
  const files: string[] = [];
  let out: string | undefined;
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i];
    if (word === '--out') out = argv[++i];
    else if (word.startsWith('--out=')) out = word.slice('--out='.length);
    else if (word.startsWith('--')) return `unknown option ${word}`;
    else files.push(word);
  }
  if (files.length !== 1) return files.length === 0 ? 'no inputs file named' : `one inputs file, not ${files.length}`;
  if (out === undefined || out === '') return '--out names the file to write';
  return { inputs: files[0], out };
}
