import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import { findStation } from '../../../../../db/queries/stations.ts'
import { page } from '../../../../../lib/access/view.ts'
import { earlier } from '../../../../../lib/calendar.ts'
import { Words } from '../../../../../lib/i18n/words.tsx'
import { stationStanding } from '../../../../../lib/stations/station.ts'
import { Said } from '../../../../frame/said.tsx'
import { Badge } from '../../../../ui/badge.tsx'
import { Breadcrumbs } from '../../../../ui/breadcrumbs.tsx'
import { ButtonLink } from '../../../../ui/button.tsx'
import { PageHead, Section } from '../../../../ui/page-head.tsx'
import { Timeline } from '../../../../ui/timeline.tsx'
import { unitName } from '../../findings/names.ts'
import { stationTones } from '../tones.ts'
import { EndForm } from './end-form.tsx'
import { NoteForm } from './note-form.tsx'
import { StationFacts } from './station-facts.tsx'

type Params = { programmeId: string; stationId: string }

export async function generateMetadata() {
  return { title: (await getTranslations('station'))('one') }
}

export default page(
  {
    may: 'unit.see',
    on: (read, { stationId }: Params, { programme, today }) =>
      findStation(read, programme.id, stationId, today),
  },
  async ({ read: _, subject: station, programme, actor, today, search, can, locale }) => {
    const t = await getTranslations('station')
    const base = `/programmes/${programme.id}`
    const standing = stationStanding(station, today)
    const begun = standing === 'going' || standing === 'over'
    const isMember = station.people.some(({ id }) => id === actor.id)
    const hidden = { programmeId: programme.id, stationId: station.id }
    return (
      <>
        <Said search={search} />
        <PageHead
          above={<Breadcrumbs label={t('title')} way={[{ href: `${base}/stations`, label: t('title') }]} />}
          title={t('page.title', { unit: unitName(station, locale) })}
          sub={<Badge tone={stationTones[standing]}>{t(`states.${standing}`)}</Badge>}
          actions={
            <span className="no-print flex flex-wrap items-start gap-2">
              {can('dossier.see') && (
                <ButtonLink href={`${base}/units/${station.unitId}/dossier`}>
                  {(await getTranslations('dossier'))('open')}
                </ButtonLink>
              )}
              {begun && can('station.keep') && (
                <Words of={['station']}>
                  <EndForm hidden={{ ...hidden, version: station.version, submissionKey: randomUUID() }} />
                </Words>
              )}
            </span>
          }
        />
        <Section title={t('page.facts')}>
          <StationFacts station={station} locale={locale} />
        </Section>
        {begun && isMember && can('station.note') && (
          <div className="no-print">
            <Section title={t('note.title')}>
              <Words of={['station']}>
                <NoteForm
                  hidden={{ ...hidden, submissionKey: randomUUID() }}
                  keep={`autosave:${actor.id}:station:${station.id}`}
                  first={station.fromOn}
                  last={earlier(station.untilOn, today)}
                />
              </Words>
            </Section>
          </div>
        )}
        <Section title={t('page.notes')}>
          {station.notes.length === 0 ? (
            <p className="text-soft">{t('page.noNotes')}</p>
          ) : (
            <Timeline
              moments={station.notes.map((note) => ({
                id: note.id,
                at: note.notedOn,
                when: note.notedOn,
                what: <span className="whitespace-pre-wrap break-words">{note.text}</span>,
                who: note.writtenBy,
              }))}
            />
          )}
        </Section>
      </>
    )
  },
)
