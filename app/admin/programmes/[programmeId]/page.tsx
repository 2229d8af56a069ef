import { getTranslations } from 'next-intl/server'
import { findProgramme, listStages } from '../../../../db/queries/programmes.ts'
import { listUnits } from '../../../../db/queries/units.ts'
import { page } from '../../../../lib/access/view.ts'
import { Words } from '../../../../lib/i18n/words.tsx'
import { unitShort } from '../../../../lib/units/subject.ts'
import { Said } from '../../../frame/said.tsx'
import { Breadcrumbs } from '../../../ui/breadcrumbs.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { PageHead, Section } from '../../../ui/page-head.tsx'
import { organisationChoices } from '../../people/organisation-choices.ts'
import { JoinForm } from './join-form.tsx'

export async function generateMetadata() {
  return { title: (await getTranslations('admin'))('programme') }
}

type Found = NonNullable<Awaited<ReturnType<typeof findProgramme>>>

/** A programme from outside: its stages and who takes part, nothing of what is in it. */
export default page<{ programmeId: string }, Found>(
  {
    may: 'programme.found',
    within: 'house',
    on: (read, { programmeId }) => findProgramme(read, programmeId),
  },
  async ({ read, subject: programme, search, locale }) => {
    const t = await getTranslations('programme')
    const list = (await getTranslations('admin'))('programmes')
    const [stages, units, choices] = await Promise.all([
      listStages(read, programme.id),
      listUnits(read, programme.id),
      organisationChoices(read),
    ])
    const english = locale === 'en'
    const taking = new Set(units.map(({ organisationId }) => organisationId))
    const groups = choices
      .map(({ group, options }) => ({ group, options: options.filter(({ value }) => !taking.has(value)) }))
      .filter(({ options }) => options.length > 0)
    return (
      <>
        <Said search={search} />
        <PageHead
          above={<Breadcrumbs label={t('trail')} way={[{ href: '/admin/programmes', label: list }]} />}
          title={english ? programme.nameEn : programme.nameZh}
          sub={`${programme.startsOn} – ${programme.endsOn}`}
        />
        <Section title={t('stages')}>
          <ol className="list-inside list-decimal">
            {stages.map((stage) => (
              <li key={stage.id}>
                {english ? stage.nameEn : stage.nameZh}{' '}
                <span className="text-soft">
                  {stage.startsOn} – {stage.endsOn}
                </span>
              </li>
            ))}
          </ol>
        </Section>
        <Section title={t('units')} sub={t('unitsSub', { count: units.length })} id="units">
          {units.length === 0 ? (
            <Empty title={t('noUnits')}>{t('noUnitsText')}</Empty>
          ) : (
            <p className="max-w-prose">
              {units.map((unit) => unitShort(unit, locale)).join(english ? ', ' : '、')}
            </p>
          )}
        </Section>
        <Section title={t('join')} sub={groups.length > 0 ? t('joinSub') : t('allJoined')}>
          {groups.length > 0 && (
            <Words of={['programme']}>
              <JoinForm programme={programme.id} submissionKey={crypto.randomUUID()} groups={groups} />
            </Words>
          )}
        </Section>
      </>
    )
  },
)
