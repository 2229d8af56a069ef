import { getLocale, getTranslations } from 'next-intl/server'
import type { ComparedItem } from '../../../../db/queries/self-check-pages.ts'
import { Badge, type BadgeTone } from '../../../ui/badge.tsx'
import { Link } from '../../../ui/link.tsx'
import { type Column, Table } from '../../../ui/table.tsx'
import { unitName } from '../findings/names.ts'
import { inLanguage } from './names.ts'

export const resultTones: Record<'true' | 'partly' | 'false', BadgeTone> = {
  true: 'good',
  partly: 'warn',
  false: 'seal',
}

type Compared = ComparedItem & { unitId?: string; unitZh?: string; unitEn?: string }

type Props = {
  base: string
  rows: Compared[]
  caption: string
  /** With the unit where there are several, with the visit where the page is not that visit's. */
  unit?: boolean
  visit?: boolean
}

/** The unit's word and what the inspector found of it, side by side. */
export async function DifferenceTable({ base, rows, caption, unit = false, visit = false }: Props) {
  const t = await getTranslations('self-check')
  const locale = await getLocale()
  const noted = (words: string, note: string) => (
    <>
      {words}
      {note && <span className="block text-sm text-soft">{note}</span>}
    </>
  )
  const columns: (Column<Compared> | false)[] = [
    unit && {
      key: 'unit',
      label: t('columns.unit'),
      cell: (row) => unitName({ unitZh: row.unitZh ?? '', unitEn: row.unitEn ?? '' }, locale),
    },
    {
      key: 'item',
      label: t('columns.item'),
      names: true,
      cell: (row) => (
        <span className="font-normal">
          {inLanguage(row.text, row.textEn, locale)}
          {row.basis && <span className="block text-sm text-soft">{row.basis}</span>}
        </span>
      ),
    },
    {
      key: 'answer',
      label: t('columns.unitSays'),
      cell: (row) => noted(row.answer ? t(`answers.${row.answer}`) : t('unanswered'), row.note),
    },
    {
      key: 'result',
      label: t('columns.found'),
      cell: (row) =>
        row.result && (
          <>
            <Badge tone={resultTones[row.result]}>{t(`results.${row.result}`)}</Badge>
            {row.resultNote && <span className="block text-sm text-soft">{row.resultNote}</span>}
          </>
        ),
    },
    visit && {
      key: 'visit',
      label: t('columns.visit'),
      cell: (row) =>
        row.visitId && (
          <Link className="link" href={`${base}/visits/${row.visitId}`}>
            <time>{row.visitedOn}</time>
          </Link>
        ),
    },
  ]
  return (
    <Table
      caption={caption}
      captionHidden
      columns={columns.filter((column): column is Column<Compared> => column !== false)}
      rows={rows}
      rowKey={(row) => `${row.itemId}-${row.visitId}`}
      dense
    />
  )
}
