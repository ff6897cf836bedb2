import { Fragment, type ReactNode } from 'react';

/** One column of a table: its title, and what it shows of a row. */
export interface Column<Row> {
  readonly key: string;
  readonly title: string;
  /** The column that names the row. */
  readonly head?: boolean;
  readonly number?: boolean;
  readonly cell: (row: Row) => ReactNode;
}

/** Rows under a heading of their own. */
export interface Group<Row> {
  readonly key: string;
  readonly title: ReactNode;
  readonly rows: readonly Row[];
  /** What stands in place of rows where there are none. */
  readonly empty?: ReactNode;
}

interface Props<Row> {
  readonly caption: ReactNode;
  readonly captionHidden?: boolean;
  /** Narrow enough to stay a table on any screen. */
  readonly compact?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rowKey: (row: Row) => string;
}

/** A native table of rows. On a narrow screen each row becomes a block of labelled lines. */
export function Table<Row>({ rows, ...props }: Props<Row> & { readonly rows: readonly Row[] }) {
  return (
    <Frame {...props}>
      <tbody role="rowgroup">
        <Rows rows={rows} {...props} />
      </tbody>
    </Frame>
  );
}

/** As {@link Table}, with the rows in groups. */
export function GroupedTable<Row>({ groups, ...props }: Props<Row> & { readonly groups: readonly Group<Row>[] }) {
  return (
    <Frame {...props}>
      {groups.map((group) => (
        <tbody role="rowgroup" key={group.key}>
          <tr role="row" className="group">
            <th role="rowheader" scope="rowgroup" colSpan={props.columns.length}>
              {group.title}
            </th>
          </tr>
          <Rows rows={group.rows} {...props} />
          {group.rows.length === 0 && group.empty !== undefined ? (
            <tr role="row">
              <td role="cell" colSpan={props.columns.length}>
                {group.empty}
              </td>
            </tr>
          ) : null}
        </tbody>
      ))}
    </Frame>
  );
}

// The roles repeat what the elements say: some browsers forget it once a narrow screen lays the rows out as blocks.
function Frame<Row>({ caption, captionHidden, compact, columns, children }: Props<Row> & { readonly children: ReactNode }) {
  return (
    <table role="table" className={compact === true ? 'compact' : 'reflow'}>
      <caption className={captionHidden === true ? 'visually-hidden' : undefined}>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th role="columnheader" scope="col" key={column.key} className={column.number === true ? 'number' : undefined}>
              {column.title}
            </th>
          ))}
        </tr>
      </thead>
      {children}
    </table>
  );
}

function Rows<Row>({ rows, columns, rowKey }: Omit<Props<Row>, 'caption'> & { readonly rows: readonly Row[] }) {
  return rows.map((row) => (
    <tr role="row" key={rowKey(row)}>
      {columns.map((column) => (
        <Fragment key={column.key}>
          {column.head === true ? (
            <th role="rowheader" scope="row" data-label="">
              {column.cell(row)}
            </th>
          ) : (
            <td role="cell" data-label={column.title} className={column.number === true ? 'number' : undefined}>
              {column.cell(row)}
            </td>
          )}
        </Fragment>
      ))}
    </tr>
  ));
}
