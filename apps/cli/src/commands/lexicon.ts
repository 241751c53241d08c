/**
 * `ketnoi lexicon train [--terms TERMS.jsonl] [--to vi] [--out LEXICON.json]`: trains a word lexicon from every other
 * language into one, from any list of parallel terms (`{"id", "terms": {"vi": […], "ja": […]}}` a line; by default the
 * project's own term base), and says how many terms of a held-out tenth it reads. Works without any server.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isLanguage, LANGUAGES, type Language } from '@ketnoi/kernel';
import { evaluateLexicon, ownParallelTerms, trainLexicon, type ParallelTerm } from '@ketnoi/taxonomy';

export const usage =
  'usage: ketnoi lexicon train [--terms TERMS.jsonl] [--to vi|en|ja|ko|zh-Hant|th] [--out LEXICON.json]\n';
const UNUSABLE = 2;
/** Fewer names in common teach nothing and leave nothing to ask about. */
const FEWEST_TERMS = 20;

export async function run(argv: string[]): Promise<number> {
  const args = readArguments(argv);
  if (typeof args === 'string') return refuse(`${args}\n${usage}`);
  const terms = args.terms === undefined ? ownParallelTerms() : readTerms(args.terms);
  if (typeof terms === 'string') return refuse(`${terms}\n`);

  const lexicons = [];
  for (const from of LANGUAGES) {
    const shared = terms.filter((term) => has(term, from) && has(term, args.to)).length;
    if (from === args.to) continue;
    if (shared < FEWEST_TERMS) {
      process.stderr.write(
        `${from}: only ${shared} terms are named in ${from} and ${args.to}; at least ${FEWEST_TERMS} are needed\n`,
      );
      continue;
    }
    const { held, first, firstFive } = evaluateLexicon(terms, { from, to: args.to });
    process.stdout.write(
      `${from} -> ${args.to}: ${shared} terms; of ${held} held out ${percent(first)} are read first, ${percent(firstFive)} among the first five\n`,
    );
    lexicons.push(trainLexicon(terms, { from, to: args.to }));
  }
  if (lexicons.length === 0) return refuse('nothing could be trained\n');
  if (args.out !== undefined) {
    writeFileSync(args.out, JSON.stringify({ format: 'lexicon/1', lexicons }));
    process.stdout.write(`written: ${args.out}\n`);
  }
  return 0;
}

interface Arguments {
  readonly terms: string | undefined;
  readonly to: Language;
  readonly out: string | undefined;
}

function readArguments(argv: string[]): Arguments | string {
  const [verb, ...rest] = argv;
  if (verb !== 'train') return verb === undefined ? 'lexicon needs a verb: train' : `lexicon does not know "${verb}"`;
  try {
    const { values } = parseArgs({
      args: rest,
      options: { terms: { type: 'string' }, to: { type: 'string', default: 'vi' }, out: { type: 'string' } },
    });
    if (!isLanguage(values.to)) return `--to is "${values.to}", but must be one of ${LANGUAGES.join(', ')}`;
    return { terms: values.terms, to: values.to, out: values.out };
  } catch (error) {
    return (error as Error).message;
  }
}

function readTerms(path: string): ParallelTerm[] | string {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    return `${path} cannot be read: ${(error as Error).message}`;
  }
  const terms: ParallelTerm[] = [];
  for (const [i, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const term = parseTerm(line);
    if (term === undefined) return `${path}, line ${i + 1}: expected {"id": …, "terms": {"vi": ["…"], …}}`;
    terms.push(term);
  }
  return terms;
}

function parseTerm(line: string): ParallelTerm | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null || !('id' in value) || !('terms' in value)) return undefined;
  const { id, terms } = value;
  if (typeof id !== 'string' || typeof terms !== 'object' || terms === null) return undefined;
  const named: Partial<Record<Language, string[]>> = {};
  for (const [language, names] of Object.entries(terms)) {
    if (!Array.isArray(names) || names.some((name) => typeof name !== 'string')) return undefined;
    if (isLanguage(language)) named[language] = names as string[];
  }
  return { id, terms: named };
}

const has = (term: ParallelTerm, language: Language): boolean => (term.terms[language]?.length ?? 0) > 0;
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

function refuse(message: string): number {
  process.stderr.write(message);
  return UNUSABLE;
}
