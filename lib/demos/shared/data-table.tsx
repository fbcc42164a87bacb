import { formatNumber } from './format-number';

export interface TableData {
  columns: readonly string[];
  /** Numbers are formatted; text is shown as it is. The first cell of a row names it. */
  rows: readonly (readonly (string | number)[])[];
}

/** The numbers behind a figure. Scrolls inside itself, both ways, so the page never does. */
export function DataTable({ caption, data }: { caption: string; data: TableData }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section className="max-h-64 overflow-auto" tabIndex={0} aria-label={caption}>
      <table className="w-full border-collapse font-mono text-sm tabular-nums">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {data.columns.map((column) => (
              <th
                key={column}
                scope="col"
                className="border-hairline border-b px-2 py-0.5 text-left font-normal text-ink-soft"
              >
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other identity and are never reordered in place
            <tr key={at} className="border-hairline border-b">
              {row.map((cell, column) =>
                column === 0 ? (
                  <th key={data.columns[0]} scope="row" className="px-2 py-0.5 text-left font-normal">
                    {show(cell)}
                  </th>
                ) : (
                  <td key={data.columns[column] ?? column} className="px-2 py-0.5">
                    {show(cell)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function show(cell: string | number): string {
  return typeof cell === 'number' ? formatNumber(cell) : cell;
}
