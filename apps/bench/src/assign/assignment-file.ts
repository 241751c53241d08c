import { readFileSync } from 'node:fs';
import type { ChoosingInput } from '@ketnoi/matching';

/** The format `assignment/1`: a score matrix, what each row needs and how much each column can bear. */
interface AssignmentFile {
  readonly format: string;
  readonly rows: number;
  readonly columns: number;
  readonly rowDemand: readonly number[];
  readonly columnCapacity: readonly number[];
  readonly scores: readonly (readonly number[])[];
}

/** Scores of the file in millionths, exactly as many digits as it has. */
export const MICRO = 1_000_000;

/** Rows become buyers who need exactly their demand, columns suppliers. Throws when the file is of another format. */
export function readAssignment(path: string): ChoosingInput {
  const file = JSON.parse(readFileSync(path, 'utf8')) as AssignmentFile;
  if (file.format !== 'assignment/1') throw new Error(`${path} is ${file.format}, not assignment/1`);
  const { rows, columns } = file;
  return {
    buyers: rows,
    suppliers: columns,
    edgeBuyer: Int32Array.from({ length: rows * columns }, (_, e) => Math.floor(e / columns)),
    edgeSupplier: Int32Array.from({ length: rows * columns }, (_, e) => e % columns),
    edgeScore: Int32Array.from(file.scores.flat(), (score) => Math.round(score * MICRO)),
    buyerMost: Int32Array.from(file.rowDemand),
    buyerLeast: Int32Array.from(file.rowDemand),
    supplierMost: Int32Array.from(file.columnCapacity),
    fairness: 0,
    seed: 1,
  };
}
