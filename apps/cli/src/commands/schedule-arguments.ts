/** Reads the command line of `ketnoi schedule`; anything not understood is refused by name. */
export interface ScheduleArguments {
  readonly problem: string;
  /** May be missing for a repair, which is then only shown. */
  readonly out: string | undefined;
  readonly seconds: number;
  readonly iterations: number | undefined;
  readonly seed: number;
  /** With both, the timetable is mended instead of planned anew. */
  readonly repair: string | undefined;
  readonly from: string | undefined;
  /** Nothing is planned: the bounds tell what more would bring. */
  readonly capacity: boolean;
}

export const SCHEDULE_USAGE =
  'usage: ketnoi schedule PROBLEM.json --out TIMETABLE.json [--seconds N=10] [--iterations N] [--seed N=1]\n' +
  '       ketnoi schedule PROBLEM.json --repair EVENTS.json --from TIMETABLE.json [--out TIMETABLE.json]\n' +
  '       ketnoi schedule PROBLEM.json --capacity [--out CAPACITY.json]\n' +
  'exit: 0 valid timetable, 3 proof that none exists, 4 time ended without a complete one, 2 unusable input\n';

export function readScheduleArguments(argv: readonly string[]): ScheduleArguments | string {
  const named = new Map<string, string>();
  const files: string[] = [];
  for (let i = 0; i < argv.length; i++) {
    const [key, inline] = splitOption(argv[i]);
    if (key === null) files.push(argv[i]);
    else if (key === 'capacity' && inline === undefined) named.set(key, 'yes');
    else {
      const value = inline ?? argv[++i];
      if (!OPTIONS.has(key)) return `unknown option --${key}`;
      if (value === undefined) return `--${key} needs a value`;
      named.set(key, value);
    }
  }
  if (files.length !== 1) return files.length === 0 ? 'no problem file named' : `one problem file, not ${files.length}`;
  const out = named.get('out');
  const repair = named.get('repair');
  const from = named.get('from');
  if ((repair === undefined) !== (from === undefined)) return '--repair and --from go together';
  const capacity = named.has('capacity');
  if (capacity && repair !== undefined) return '--capacity and --repair do not go together';
  if (out === undefined && repair === undefined && !capacity) return '--out names the file to write';
  const seconds = numberOf(named.get('seconds') ?? '10', 0.1, 1e6);
  const seed = numberOf(named.get('seed') ?? '1', 0, 4294967295);
  const iterations = named.has('iterations') ? numberOf(named.get('iterations') as string, 0, 1e12) : undefined;
  if (seconds === null) return `--seconds must be a number above 0, is ${named.get('seconds')}`;
  if (seed === null || !Number.isInteger(seed)) return `--seed must be a whole number from 0, is ${named.get('seed')}`;
  if (iterations === null || !Number.isInteger(iterations ?? 0)) {
    return `--iterations must be a whole number from 0, is ${named.get('iterations')}`;
  }
  return { problem: files[0], out, seconds, seed, iterations, repair, from, capacity };
}

const OPTIONS = new Set(['out', 'seconds', 'iterations', 'seed', 'repair', 'from', 'capacity']);

function splitOption(word: string): [string | null, string | undefined] {
  if (!word.startsWith('--')) return [null, undefined];
  const at = word.indexOf('=');
  return at < 0 ? [word.slice(2), undefined] : [word.slice(2, at), word.slice(at + 1)];
}

function numberOf(text: string, least: number, most: number): number | null {
  const value = text.trim() === '' ? NaN : Number(text);
  return value >= least && value <= most ? value : null;
}
