import style from './data-table.module.css';

export interface DataColumn<Row> {
  readonly key: string;
  readonly heading: string;
  readonly cell: (row: Row) => React.ReactNode;
  /** Figures stand below each other by their ends. */
  readonly isFigure?: boolean;
}

interface Props<Row> {
  readonly label: string;
  readonly columns: readonly DataColumn<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
}

/** A list of the office: a table where there is room, and a card a row, each cell below its heading, on a phone. */
export function DataTable<Row>({ label, columns, rows, keyOf }: Props<Row>): React.ReactNode {
  return (
    <div className={style.room}>
      <table className={style.table} aria-label={label}>
        <thead>
          <tr>
            {columns.map(({ key, heading, isFigure }) => (
              <th key={key} scope="col" data-figure={isFigure}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              {columns.map(({ key, heading, cell, isFigure }) => {
                const shown = cell(row);
                return (
                  <td key={key} data-label={heading} data-figure={isFigure} data-empty={shown === null || shown === ''}>
                    <div>{shown}</div>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
