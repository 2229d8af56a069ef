import { getLocale, getTranslations } from 'next-intl/server'
import type { Queryable } from '../../../../db/open.ts'
import { contactsByRound, listContacts } from '../../../../db/queries/contacts.ts'
import type { Day } from '../../../../lib/calendar.ts'
import { Picture } from '../../../ui/charts/picture.tsx'
import { unitName } from '../findings/names.ts'
import './contact-grid.css'
import { contactGrid, contactKey, type GridRound, type GridWords } from './contact-grid.ts'

type Props = {
  read: Queryable
  programmeId: string
  today: Day
  rounds: readonly GridRound[]
  /** Only these units; without it all of the programme. */
  unitIds?: ReadonlySet<string>
}

/** The grid with its key: which unit was in touch when and how, in each round and at last. */
export async function ContactView({ read, programmeId, today, rounds, unitIds }: Props) {
  const [contacts, byRound, words] = await Promise.all([
    listContacts(read, programmeId, today),
    contactsByRound(read, programmeId, today),
    gridWords(),
  ])
  const t = await getTranslations('round')
  const key = contactKey({
    key: t('grid.key'),
    marks: t('grid.marks'),
    step: (name) => t(`grid.steps.${name}`),
    mark: words.mark,
    markName: words.markName,
  })
  const rows = contacts.filter(({ unitId }) => !unitIds || unitIds.has(unitId))
  const base = `/programmes/${programmeId}`
  return (
    <>
      <Picture html={key} />
      <Picture html={contactGrid(rows, { rounds, byRound, today, base, words })} />
    </>
  )
}

async function gridWords(): Promise<GridWords> {
  const [t, locale] = await Promise.all([getTranslations('round'), getLocale()])
  return {
    caption: t('grid.caption'),
    unit: t('grid.unit'),
    last: t('grid.last'),
    local: t('grid.local'),
    localLong: t('grid.localLong'),
    never: t('grid.never'),
    out: t('grid.out'),
    mark: (mark) => t(`marks.${mark}`),
    markName: (mark) => t(`markNames.${mark}`),
    cell: (method, on, days) => t('grid.cell', { method, on, days }),
    planned: (on) => t('grid.planned', { on }),
    plannedLong: (on) => t('grid.plannedLong', { on }),
    name: (row) => unitName(row, locale),
  }
}
