import { useState } from 'react';
import { Pager } from './pager.tsx';
import { Table, type Column } from './table.tsx';

const SIZE = 50;

interface Props<Row> {
  readonly caption: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly rowKey: (row: Row) => string;
}

/** A table of rows that are all at hand, fifty at a time. */
export function PagedTable<Row>({ caption, rows, ...table }: Props<Row>) {
  const [asked, setPage] = useState(0);
  const last = Math.max(0, Math.ceil(rows.length / SIZE) - 1);
  const page = Math.min(asked, last);
  const start = page * SIZE;
  const shown = rows.slice(start, start + SIZE);
  return (
    <>
      <Table caption={caption} captionHidden rows={shown} {...table} />
      <Pager
        of={caption}
        from={rows.length === 0 ? 0 : start + 1}
        to={start + shown.length}
        total={rows.length}
        onEarlier={page > 0 ? () => setPage(page - 1) : undefined}
        onLater={page < last ? () => setPage(page + 1) : undefined}
      />
    </>
  );
}
