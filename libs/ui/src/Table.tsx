// A list with columns; where there is no room for them, each row becomes a card with its columns below each other.
import './styles/parts/table.css';
import type { ReactNode } from 'react';

export interface Column<Row> {
  key: string;
  heading: ReactNode;
  cell: (row: Row) => ReactNode;
  /** What the row is called; one column of each table. */
  rowHeader?: boolean;
  /** Numbers stand at the end. */
  align?: 'end';
  /** The heading is only heard, as for a column of buttons. */
  quiet?: boolean;
}

interface TableProps<Row> {
  /** What the list is, for those who listen. */
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  /** Dims a row that no longer counts. */
  isPast?: (row: Row) => boolean;
}

/** The roles are said once more, as browsers forget them when a table is laid out as cards. */
export function Table<Row extends { id: string }>({ caption, columns, rows, isPast }: TableProps<Row>) {
  return (
    <div className="table">
      <table role="table">
        <caption className="visually-hidden">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map(({ key, heading, align, quiet }) => (
              <th key={key} role="columnheader" scope="col" data-align={align}>
                {quiet ? <span className="visually-hidden">{heading}</span> : heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={row.id} role="row" data-past={isPast?.(row) || undefined}>
              {columns.map((column) => (
                <Cell key={column.key} {...{ column, row }} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const { heading, cell, rowHeader, align, quiet } = column;
  if (rowHeader)
    return (
      <th scope="row" role="rowheader">
        {cell(row)}
      </th>
    );
  const label = typeof heading === 'string' && !quiet ? heading : undefined;
  return (
    <td role="cell" data-align={align} data-label={label}>
      {cell(row)}
    </td>
  );
}
