import { getTranslations } from 'next-intl/server'
import type { Dossier } from '../../../../../../lib/dossiers/dossier.ts'
import { Badge } from '../../../../../ui/badge.tsx'
import { Empty } from '../../../../../ui/empty.tsx'
import { Link } from '../../../../../ui/link.tsx'
import { Section } from '../../../../../ui/page-head.tsx'
import { Table } from '../../../../../ui/table.tsx'

/** What the unit signed and what it still owes: its letters, and every action and promise not yet kept. */
export async function Said({ dossier, base }: { dossier: Dossier; base: string }) {
  const t = await getTranslations()
  const { letters, promises } = dossier
  return (
    <>
      <Section title={t('dossier.letters')}>
        {letters.length === 0 && <p className="text-soft">{t('dossier.noLetters')}</p>}
        {letters.map((letter) => (
          <p key={letter.id}>
            <Link href={`${base}/letters/${letter.id}`}>{letter.number}</Link>{' '}
            <Badge tone={letter.state === 'overdue' ? 'seal' : 'plain'}>
              {t(`letter.states.${letter.state}`)}
            </Badge>{' '}
            <span className="text-soft">
              {t('dossier.letter', { items: letter.items, on: letter.signedOn ?? letter.issuedOn })}
            </span>
          </p>
        ))}
      </Section>
      <Section title={t('dossier.promises')} sub={t('dossier.promisesSub', { count: promises.total })}>
        <Table
          caption={t('dossier.promises')}
          captionHidden
          dense
          rows={promises.rows}
          rowKey={({ id }) => id}
          rowHref={({ id }) => `${base}/actions/${id}`}
          empty={<Empty title={t('dossier.noPromises')} />}
          columns={[
            { key: 'text', label: t('dossier.promise'), names: true, cell: (row) => row.text },
            { key: 'due', label: t('unit.due'), cell: (row) => <time>{row.dueOn}</time> },
            {
              key: 'state',
              label: t('unit.state'),
              cell: (row) => (
                <Badge tone={row.state === 'overdue' ? 'seal' : 'plain'}>
                  {t(`action.states.${row.state}`)}
                </Badge>
              ),
            },
          ]}
        />
      </Section>
    </>
  )
}
