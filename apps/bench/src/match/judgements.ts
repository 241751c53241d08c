/** Graded judgements and the figures of a ranking against them: nDCG@10, recall@20, share of the top 10 that must be blocked. */
export interface Judged {
  readonly need: string;
  readonly language: string;
  /** By supplier: 3, 2, 1, or -1 for one that a hard requirement rules out. */
  readonly grades: ReadonlyMap<string, number>;
}

export interface Figures {
  readonly needs: number;
  readonly ndcg10: number;
  readonly recall20: number;
  readonly blocked10: number;
}

export function readJudgements(text: string, languages: ReadonlyMap<string, string>): Judged[] {
  const grades = new Map<string, Map<string, number>>([...languages.keys()].map((need) => [need, new Map()]));
  for (const line of text.trim().split('\n').slice(1)) {
    const [need, supplier, grade] = line.split('\t');
    grades.get(need)?.set(supplier, Number(grade));
  }
  return [...grades].map(([need, found]) => ({ need, language: languages.get(need)!, grades: found }));
}

export function figures(judged: readonly Judged[], ranking: ReadonlyMap<string, readonly string[]>): Figures {
  const rows = judged.map(({ need, grades }) => {
    const found = (ranking.get(need) ?? []).map((supplier) => grades.get(supplier) ?? 0);
    const ideal = [...grades.values()].sort((a, b) => b - a);
    const good = ideal.filter((grade) => grade >= 2).length;
    return {
      ndcg: gained(found) / (gained(ideal) || 1),
      recall: good === 0 ? 1 : found.slice(0, 20).filter((grade) => grade >= 2).length / good,
      blocked: found.slice(0, 10).filter((grade) => grade === -1).length / 10,
    };
  });
  const mean = (of: (row: (typeof rows)[number]) => number): number =>
    rows.reduce((sum, row) => sum + of(row), 0) / (rows.length || 1);
  return {
    needs: rows.length,
    ndcg10: mean((row) => row.ndcg),
    recall20: mean((row) => row.recall),
    blocked10: mean((row) => row.blocked),
  };
}

/** A gain of 2^grade - 1, halved by rank as usual; what is blocked gains nothing. */
const gained = (grades: readonly number[]): number =>
  grades.slice(0, 10).reduce((sum, grade, rank) => sum + (grade > 0 ? 2 ** grade - 1 : 0) / Math.log2(rank + 2), 0);
