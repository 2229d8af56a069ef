import { getTranslations } from 'next-intl/server'
import type { CheckState, DimensionState } from '../../../../../lib/guide/guide.ts'
import { Words } from '../../../../../lib/i18n/words.tsx'
import { Badge } from '../../../../ui/badge.tsx'
import { Light } from '../../../../ui/light.tsx'
import { Link } from '../../../../ui/link.tsx'
import { Table } from '../../../../ui/table.tsx'
import { WithdrawReason } from './withdraw-reason.tsx'

const lights = { records: 'green', reason: 'blue', missing: 'red' } as const

type Props = {
  dimension: DimensionState
  programmeId: string
  reasons: boolean
  /** The address where records of a check are, for who may go there. */
  hrefOf: (check: CheckState) => string | null
}

/** The checks of one task: met by which records or by whose reason; else who does what, and where. */
export async function CheckTable({ dimension, programmeId, reasons, hrefOf }: Props) {
  const t = await getTranslations('guide')
  const caption = (await getTranslations('score.dimensions'))(dimension.code)
  return (
    <Words of={['guide']}>
      <Table
        caption={caption}
        captionHidden
        rows={dimension.checks}
        rowKey={({ code }) => code}
        columns={[
          {
            key: 'check',
            label: t('check'),
            names: true,
            cell: ({ code, mandatory }) => (
              <>
                {t(`checks.${code}`)} {mandatory && <Badge>{t('mandatory')}</Badge>}
              </>
            ),
          },
          {
            key: 'state',
            label: t('state'),
            cell: ({ metBy }) => (
              <Light colour={lights[metBy ?? 'missing']} label={t(`states.${metBy ?? 'missing'}`)} />
            ),
          },
          {
            key: 'record',
            label: t('record'),
            cell: (check) => <Records check={check} href={hrefOf(check)} />,
          },
          { key: 'doer', label: t('doer'), phoneOff: true, cell: ({ doer }) => t(`doers.${doer}`) },
          {
            key: 'how',
            label: t('how'),
            cell: (check) => (
              <Todo check={check} programmeId={programmeId} reasons={reasons} href={hrefOf(check)} />
            ),
          },
        ]}
      />
    </Words>
  )
}

async function Records({ check: { code, found }, href }: { check: CheckState; href: string | null }) {
  const t = await getTranslations('guide')
  const count = found.of === 0 ? t('none') : t('count', found)
  return (
    <>
      <span className="num">{href && found.done > 0 ? <Link href={href}>{count}</Link> : count}</span>{' '}
      <span className="text-sm text-soft">{t(`records.${code}`)}</span>
    </>
  )
}

async function Todo({
  check: { code, metBy, reason },
  programmeId,
  reasons,
  href,
}: Pick<Props, 'programmeId' | 'reasons'> & { check: CheckState; href: string | null }) {
  const t = await getTranslations('guide')
  if (metBy === 'records') return null
  if (reason)
    return (
      <>
        <p className="mb-1">
          {t('signed', { name: reason.givenByName, on: reason.givenOn, reason: reason.reason })}
        </p>
        {reasons && (
          <WithdrawReason
            programmeId={programmeId}
            submissionKey={crypto.randomUUID()}
            reasonId={reason.id}
            about={t(`checks.${code}`)}
          />
        )}
      </>
    )
  return (
    <>
      <p className="mb-1">{href ? <Link href={href}>{t(`todo.${code}`)}</Link> : t(`todo.${code}`)}</p>
      {reasons && (
        <a className="link no-print text-sm" href={`?check=${code}#reason-form`}>
          {t('reason.open')}
          <span className="sr-only"> {t(`checks.${code}`)}</span>
        </a>
      )}
    </>
  )
}
