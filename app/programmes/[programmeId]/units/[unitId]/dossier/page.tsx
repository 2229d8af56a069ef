import { getTranslations } from 'next-intl/server'
import { page } from '../../../../../../lib/access/view.ts'
import { readDossier } from '../../../../../../lib/dossiers/dossier.ts'
import { unitName, unitSubject } from '../../../../../../lib/units/subject.ts'
import { TakeAlongLink } from '../../../../../frame/take-along-link.tsx'
import { Breadcrumbs } from '../../../../../ui/breadcrumbs.tsx'
import { ButtonLink } from '../../../../../ui/button.tsx'
import { PageHead, Section } from '../../../../../ui/page-head.tsx'
import '../../../scorecard/scorecard.css'
import '../../units.css'
import { PrintButton } from '../../../../../ui/print-button.tsx'
import { FindingTable } from '../finding-table.tsx'
import { Who } from '../who.tsx'
import { Brief } from './brief.tsx'
import { Contacts } from './contacts.tsx'
import { OpenAssignments } from './open-assignments.tsx'
import { Said } from './said.tsx'

type Params = { programmeId: string; unitId: string }

export async function generateMetadata() {
  return { title: (await getTranslations('dossier'))('title') }
}

/** 单位档案: one page to read before a visit and to print; the same is given over REST to be taken along. */
export default page(
  {
    may: 'dossier.see',
    on: (read, { unitId }: Params, { programme }) => unitSubject(read, programme.id, unitId),
  },
  async ({ read, subject: unit, locale, can, ...scene }) => {
    const t = await getTranslations()
    const dossier = await readDossier(read, scene, unit)
    const base = `/programmes/${scene.programme.id}`
    const name = unitName(unit, locale)
    const english = locale === 'en'
    return (
      <>
        <PageHead
          above={
            <Breadcrumbs
              label={t('unit.way')}
              way={[
                { href: `${base}/units`, label: t('unit.list') },
                { href: `${base}/units/${unit.id}`, label: name },
              ]}
            />
          }
          title={t('dossier.of', { unit: name })}
          sub={t('dossier.sub', {
            programme: english ? scene.programme.nameEn : scene.programme.nameZh,
            on: scene.today,
          })}
          actions={
            <span className="no-print flex flex-wrap gap-2">
              <PrintButton label={t('dossier.print')} />
              {can('visit.log') && (
                <>
                  <ButtonLink look="primary" href={`${base}/visits/new?unit=${unit.id}`}>
                    {t('unit.logVisit')}
                  </ButtonLink>
                  <TakeAlongLink programmeId={scene.programme.id} unitId={unit.id} className="btn" />
                </>
              )}
            </span>
          }
        />
        <div className="grid gap-x-8 gap-y-6 md:grid-cols-2">
          <Who people={dossier.people} />
          <Brief dossier={dossier} />
        </div>
        <Section
          title={t('unit.openFindings')}
          sub={t('unit.findingsSub', { count: dossier.findings.total })}
        >
          <FindingTable rows={dossier.findings.rows} base={base} today={scene.today} />
        </Section>
        <OpenAssignments rows={dossier.assignments} base={base} locale={locale} />
        <Contacts dossier={dossier} base={base} />
        <Said dossier={dossier} base={base} />
      </>
    )
  },
)
