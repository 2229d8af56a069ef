import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import type { catalogueOf, MountRow } from '../../../../../db/queries/catalogues.ts'
import type { Returned } from '../../../../../db/queries/platform.ts'
import type { Subject } from '../../../../../lib/access/actor.ts'
import type { Permission } from '../../../../../lib/access/permissions.ts'
import { Words } from '../../../../../lib/i18n/words.tsx'
import { Badge } from '../../../../ui/badge.tsx'
import { Table } from '../../../../ui/table.tsx'
import { JudgeButtons } from '../judge-buttons.tsx'
import { InventoryForm, MountForm } from '../unit-forms.tsx'

type Props = {
  programmeId: string
  unitId: string
  today: string
  catalogue: Awaited<ReturnType<typeof catalogueOf>>
  mounts: MountRow[]
  returned: Returned[]
  can: (permission: Permission, subject?: Subject) => boolean
}

/** The frozen inventory, and the batches counted against it. */
export async function Catalogue({ programmeId, unitId, today, catalogue, mounts, returned, can }: Props) {
  const t = await getTranslations('platform')
  const hidden = { programmeId, unitId, today }
  if (!catalogue)
    return (
      <>
        <p className="mb-3">{t('inventory.none')}</p>
        {can('platform.accept') && (
          <Words of={['platform']}>
            <InventoryForm {...hidden} submissionKey={randomUUID()} />
          </Words>
        )}
      </>
    )
  const { inventory, mounted, accepted, frozenOn } = catalogue
  const back = returned.find(({ name }) => name === 'platform.mount-returned')
  return (
    <Words of={['platform']}>
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-3">
        <p>
          {t('inventory.frozen', {
            inventory,
            frozenOn,
            accepted,
            percent: Math.round((accepted / inventory) * 1000) / 10,
          })}
        </p>
        {can('platform.propose') && mounted < inventory && (
          <MountForm {...hidden} submissionKey={randomUUID()} left={inventory - mounted} />
        )}
      </div>
      {back && can('platform.propose') && (
        <p className="mb-2 border-s-2 border-seal ps-3">
          {t('judging.returned', { on: back.on, reason: back.after.reason ?? '' })}
        </p>
      )}
      <Table
        caption={t('mount.caption')}
        captionHidden
        dense
        columns={[
          { key: 'on', label: t('mount.on'), names: true, cell: (row) => <time>{row.on}</time> },
          { key: 'items', label: t('mount.items'), numeric: true, cell: (row) => row.items },
          {
            key: 'accepted',
            label: t('page.accepted'),
            cell: (row) => {
              if (row.acceptedOn)
                return (
                  <>
                    <Badge tone="good">{t('page.acceptedMark')}</Badge> <time>{row.acceptedOn}</time>
                  </>
                )
              if (can('platform.accept', { unitId, submittedBy: row.recordedBy }))
                return (
                  <JudgeButtons
                    programmeId={programmeId}
                    of="mountId"
                    id={row.id}
                    about={String(row.items)}
                    keys={{ accept: randomUUID(), return: randomUUID() }}
                  />
                )
              return <Badge tone="warn">{t('page.waits')}</Badge>
            },
          },
        ]}
        rows={mounts}
        rowKey={(row) => row.id}
        empty={<p className="text-soft">{t('mount.none')}</p>}
      />
    </Words>
  )
}
