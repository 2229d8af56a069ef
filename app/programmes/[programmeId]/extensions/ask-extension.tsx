import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import type { Queryable } from '../../../../db/open.ts'
import { listExtensions } from '../../../../db/queries/extensions.ts'
import { addDays, type Day } from '../../../../lib/calendar.ts'
import { Words } from '../../../../lib/i18n/words.tsx'
import type { ExtensibleKind } from '../../../../lib/ladder/duty.ts'
import { Link } from '../../../ui/link.tsx'
import { AskDialog } from './ask-dialog.tsx'

type Props = {
  view: { read: Queryable; programme: { id: string }; today: Day }
  /** Whether the reader may ask for the unit. */
  may: boolean
  of: { kind: ExtensibleKind; recordId: string; title: string; dueOn: Day }
}

/** On an open duty's own page: asks for more time while it is not too late, or says what was asked already. */
export async function AskExtension({ view: { read, programme, today }, may, of }: Props) {
  const t = await getTranslations('extension.ask')
  const { rows } = await listExtensions(
    read,
    programme.id,
    today,
    { seen: 'all', of, state: 'asked' },
    { from: 0, size: 1 },
  )
  const waiting = rows[0]
  if (waiting)
    return (
      <Link href={`/programmes/${programme.id}/extensions/${waiting.id}`}>
        {t('waiting', { on: waiting.askedOn, to: waiting.newDueOn })}
      </Link>
    )
  if (!may || today > of.dueOn) return null
  return (
    <Words of={['extension']}>
      <AskDialog
        hidden={{
          programmeId: programme.id,
          kind: of.kind,
          recordId: of.recordId,
          submissionKey: randomUUID(),
        }}
        title={of.title}
        dueOn={of.dueOn}
        earliest={addDays(of.dueOn, 1)}
      />
    </Words>
  )
}
