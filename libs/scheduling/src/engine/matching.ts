/**
 * Cheapest assignment of each row to a column of its own (Hungarian method with potentials, Jonker-Volgenant style shortest paths).
 * Columns a row may not take cost Infinity; rows that no assignment can serve get -1, as few as possible.
 * Cost: rows² × columns; the tables or interpreters of one slot.
 */
export function cheapestAssignment(
  rows: number,
  columns: number,
  cost: (row: number, column: number) => number,
): Int32Array {
  const rowOf = new Int32Array(columns).fill(-1);
  const columnOf = new Int32Array(rows).fill(-1);
  const rowPrice = new Float64Array(rows);
  const columnPrice = new Float64Array(columns);
  const distance = new Float64Array(columns);
  const cameFrom = new Int32Array(columns);
  const done = new Uint8Array(columns);
  for (let start = 0; start < rows; start++) {
    distance.fill(Infinity);
    done.fill(0);
    let row = start;
    let reached = 0;
    let end = -1;
    let via = -1;
    for (;;) {
      let nearest = -1;
      for (let c = 0; c < columns; c++) {
        if (done[c] === 1) continue;
        const direct = cost(row, c);
        const through = direct === Infinity ? Infinity : reached + direct - rowPrice[row] - columnPrice[c];
        if (through < distance[c]) {
          distance[c] = through;
          cameFrom[c] = via;
        }
        if (distance[c] < Infinity && (nearest < 0 || distance[c] < distance[nearest])) nearest = c;
      }
      if (nearest < 0) break;
      done[nearest] = 1;
      reached = distance[nearest];
      if (rowOf[nearest] < 0) {
        end = nearest;
        break;
      }
      row = rowOf[nearest];
      via = nearest;
    }
    if (end < 0) continue;
    for (let c = 0; c < columns; c++) {
      if (done[c] === 0 || c === end) continue;
      columnPrice[c] += distance[c] - reached;
      rowPrice[rowOf[c]] += reached - distance[c];
    }
    rowPrice[start] += reached;
    for (let c = end; ;) {
      const before = cameFrom[c];
      const mover = before < 0 ? start : rowOf[before];
      rowOf[c] = mover;
      columnOf[mover] = c;
      if (before < 0) break;
      c = before;
    }
  }
  return columnOf;
}
