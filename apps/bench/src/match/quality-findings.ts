/** How well needs find suppliers on judged data: from text alone, and from text with fields; with and without Vietnamese marks. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UNLIMITED_EFFORT } from '@ketnoi/kernel';
import {
  DEFAULT_WEIGHTS,
  needsFromRows,
  OFFLINE_CONTEXT,
  rankLines,
  suppliersFromRows,
  termWeightsOf,
  type Row,
} from '@ketnoi/matching';
import { finding, type Finding } from '../assign/finding.js';
import { figures, readJudgements, type Figures, type Judged } from './judgements.js';
import { miniSearchRanking } from './minisearch-peer.js';

interface Item {
  readonly id: string;
  readonly lang?: string;
  readonly text: string | Readonly<Record<string, string>>;
  readonly structured: Row;
}

const GOALS = { text: { all: 0.7, language: 0.62 }, fields: { all: 0.88, language: null } } as const;
const ENOUGH_NEEDS = 10;
const DEPTH = 20;

export function qualityFindings(folder: string): Finding[] {
  const suppliers = readLines(join(folder, 'suppliers.jsonl'));
  const needs = readLines(join(folder, 'needs.jsonl'));
  const languages = new Map(needs.map((need) => [need.id, need.lang ?? '']));
  const judged = readJudgements(readFileSync(join(folder, 'qrels.tsv'), 'utf8'), languages);

  const fromText = rank(suppliers.map(textOnly), needs.map(textOnly));
  const withFields = rank(suppliers.map(merged), needs.map(merged));
  const unmarked = rank(suppliers.map(textOnly).map(withoutMarks), needs.map(textOnly));
  const search = miniSearchRanking(suppliers.map(plain), needs.map(plain));

  const own = figures(judged, fromText).ndcg10;
  const bare = figures(judged, unmarked).ndcg10;
  return [
    finding('text only: nDCG@10, beside MiniSearch on the texts', own, 'nDCG', {
      peer: figures(judged, search).ndcg10,
      goal: { op: '>=', value: GOALS.text.all },
    }),
    ...byLanguage('text only', judged, fromText, GOALS.text.language),
    finding('text and fields: nDCG@10', figures(judged, withFields).ndcg10, 'nDCG', {
      goal: { op: '>=', value: GOALS.fields.all },
    }),
    ...byLanguage('text and fields', judged, withFields, GOALS.fields.language),
    finding('Vietnamese without marks: points of nDCG lost', 100 * (own - bare), 'points', {
      goal: { op: '<=', value: 3 },
    }),
  ];
}

function byLanguage(
  name: string,
  judged: readonly Judged[],
  ranking: ReadonlyMap<string, readonly string[]>,
  goal: number | null,
): Finding[] {
  const all = figures(judged, ranking);
  const languages = [...new Set(judged.map((need) => need.language))].sort();
  return [
    finding(`${name}: recall@20`, all.recall20, 'share'),
    finding(`${name}: blocked@10`, all.blocked10, 'share', { goal: { op: '<=', value: 0.02 } }),
    ...languages.flatMap((language) => {
      const part: Figures = figures(
        judged.filter((need) => need.language === language),
        ranking,
      );
      const of = `${name}, ${language} (${part.needs} needs)`;
      const counts = goal !== null && part.needs >= ENOUGH_NEEDS;
      return [
        finding(`${of}: nDCG@10`, part.ndcg10, 'nDCG', counts ? { goal: { op: '>=', value: goal } } : {}),
        finding(`${of}: recall@20`, part.recall20, 'share'),
        finding(`${of}: blocked@10`, part.blocked10, 'share'),
      ];
    }),
  ];
}

function rank(supplierRows: readonly Row[], needRows: readonly Row[]): Map<string, string[]> {
  const suppliers = suppliersFromRows(supplierRows).facts;
  const needs = needsFromRows(needRows).facts;
  const context = { ...OFFLINE_CONTEXT, termWeights: termWeightsOf(suppliers) };
  const ranking = new Map<string, string[]>(needs.map((need) => [need.id, []]));
  const shown = { top: DEPTH, blocked: false };
  for (const line of rankLines(suppliers, needs, DEFAULT_WEIGHTS, context, shown, UNLIMITED_EFFORT))
    ranking.get(line.need)?.push(line.supplier);
  return ranking;
}

const textOnly = ({ structured: _left, ...row }: Item): Row => row;
const merged = ({ structured, ...row }: Item): Row => ({ ...row, ...structured });
const plain = ({ id, text }: Item): { id: string; text: string } => ({
  id,
  text: typeof text === 'string' ? text : Object.values(text).join(' '),
});

/** As typed on a keyboard without Vietnamese: đúc nhôm becomes duc nhom. Other languages stay as they are. */
function withoutMarks(row: Row): Row {
  const texts = row['text'] as Readonly<Record<string, string>>;
  const bare = texts['vi']?.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
  return bare === undefined ? row : { ...row, text: { ...texts, vi: bare } };
}

const readLines = (path: string): Item[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Item);
