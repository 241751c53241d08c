/** The peer: the same b-matching as a linear program in HiGHS (WebAssembly), which has whole-numbered corners. */
import highsModule from 'highs';
import type { ChoosingInput } from '@ketnoi/matching';

export interface PeerAnswer {
  /** In the input's score unit. */
  readonly total: number;
  readonly milliseconds: number;
}

/** The package's typings describe its CommonJS form; as an ES module the default export is the loader itself. */
const loadHighs = highsModule as unknown as typeof highsModule.default;

/** Quotas only: the caller gives an input without promises. Times passing the model and solving it, not loading the solver. */
export async function highsOptimum(input: ChoosingInput): Promise<PeerAnswer> {
  const highs = await loadHighs();
  const pairs = input.edgeBuyer.length;
  const rows = input.buyers + input.suppliers;
  const indices = new Int32Array(2 * pairs);
  for (let e = 0; e < pairs; e++) {
    indices[2 * e] = input.edgeBuyer[e];
    indices[2 * e + 1] = input.buyers + input.edgeSupplier[e];
  }
  const began = performance.now();
  const total = highs.withModel(
    {
      numCols: pairs,
      numRows: rows,
      sense: highs.constants.objectiveSense.maximize,
      colCost: Float64Array.from(input.edgeScore),
      colLower: new Float64Array(pairs),
      colUpper: new Float64Array(pairs).fill(1),
      rowLower: new Float64Array(rows).fill(-highs.infinity),
      rowUpper: Float64Array.from([...input.buyerMost, ...input.supplierMost]),
      matrix: {
        format: 'csc',
        numRows: rows,
        numCols: pairs,
        starts: Int32Array.from({ length: pairs + 1 }, (_, e) => 2 * e),
        indices,
        values: new Float64Array(2 * pairs).fill(1),
      },
    },
    (model) => {
      model.options.set({ output_flag: false });
      model.run();
      return model.getObjectiveValue();
    },
  );
  return { total, milliseconds: performance.now() - began };
}
