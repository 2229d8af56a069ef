import type { ReactNode } from 'react'
import { cx } from './cx.ts'
import { Link } from './link.tsx'

export type Column<Row> = {
  key: string
  label: ReactNode
  cell: (row: Row) => ReactNode
  /** Figures: right-aligned, never wrapped. */
  numeric?: boolean
  /** Its head is a link that sorts by it. */
  sortable?: boolean
  /** Names the row: a row header, and the row's link when there is one. One column at most. */
  names?: boolean
  /** Left out on phones. */
  phoneOff?: boolean
}

export type Sort = { by: string; down: boolean }

export type TableProps<Row> = {
  caption: ReactNode
  /** The caption is said, not shown, because a heading above already shows it. */
  captionHidden?: boolean
  columns: Column<Row>[]
  rows: Row[]
  rowKey: (row: Row) => string
  /** Where a row leads; the naming column carries the link and J/K with Enter follow it. */
  rowHref?: (row: Row) => string | null | undefined
  sort?: Sort
  /** The address of this table sorted by a column; sorting lives in the address. */
  sortHref?: (sort: Sort) => string
  /** Shown instead of the table when there are no rows: an `Empty`. */
  empty?: ReactNode
  dense?: boolean
  /** For wide matrices: the box scrolls both ways and its head stays. Otherwise the page scrolls. */
  tall?: boolean
}

/** A ledger: caption, sticky head, sortable columns, row links; scrolls sideways by keyboard where narrow. */
export function Table<Row>(props: TableProps<Row>) {
  const { caption, columns, rows, empty } = props
  if (rows.length === 0 && empty) return <>{empty}</>
  return (
    <div
      className={cx('tbl-box', props.tall && 'tbl-box-tall')}
      tabIndex={props.tall || !props.rowHref ? 0 : undefined}
    >
      <table className={cx('tbl', props.dense && 'tbl-dense')}>
        <caption className={cx(props.captionHidden && 'sr-only')}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <HeadCell key={column.key} column={column} sort={props.sort} sortHref={props.sortHref} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Line key={props.rowKey(row)} row={row} {...props} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Line<Row>({ row, columns, rowHref, rowKey }: TableProps<Row> & { row: Row }) {
  const href = rowHref?.(row)
  return (
    <tr data-row={rowKey(row)} tabIndex={-1}>
      {columns.map(({ key, names, numeric, phoneOff, cell }) => {
        const looks = cx(numeric && 'n', phoneOff && 'phone-off')
        if (!names) {
          return (
            <td key={key} className={looks}>
              {cell(row)}
            </td>
          )
        }
        return (
          <th key={key} scope="row" className={looks}>
            {href ? (
              <Link href={href} className="tbl-open" data-open="">
                {cell(row)}
              </Link>
            ) : (
              cell(row)
            )}
          </th>
        )
      })}
    </tr>
  )
}

function HeadCell<Row>({
  column: { key, label, numeric, sortable, phoneOff },
  sort,
  sortHref,
}: {
  column: Column<Row>
  sort?: Sort
  sortHref?: (sort: Sort) => string
}) {
  const looks = cx(numeric && 'n', phoneOff && 'phone-off')
  const sorted = sort?.by === key
  if (!sortable || !sortHref) {
    return (
      <th scope="col" className={looks}>
        {label}
      </th>
    )
  }
  return (
    <th scope="col" className={looks} aria-sort={sorted ? (sort.down ? 'descending' : 'ascending') : 'none'}>
      <Link className="tbl-sort" href={sortHref({ by: key, down: sorted ? !sort.down : false })}>
        {label}
      </Link>
    </th>
  )
}
