import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import { findIssue, listAnswers } from '../../../../../db/queries/issues.ts'
import { seenUnits } from '../../../../../lib/access/seen.ts'
import { page } from '../../../../../lib/access/view.ts'
import { overdueBefore } from '../../../../../lib/findings/finding.ts'
import { Words } from '../../../../../lib/i18n/words.tsx'
import { Said } from '../../../../frame/said.tsx'
import { Breadcrumbs } from '../../../../ui/breadcrumbs.tsx'
import { DescriptionList } from '../../../../ui/description-list.tsx'
import { PageHead, Section } from '../../../../ui/page-head.tsx'
import { unitName } from '../../findings/names.ts'
import { IssueState } from '../state.tsx'
import { OneTextForm } from './one-text-form.tsx'

type Params = { programmeId: string; issueId: string }

export async function generateMetadata(_: { params: Promise<Params> }) {
  return { title: (await getTranslations('issue'))('one') }
}

/** What blocks, what each unit says, and how it was settled. Those who must answer see each other's answers. */
export default page(
  {
    may: 'work.see',
    on: (read, { issueId }: Params, scene) =>
      findIssue(read, scene.programme.id, issueId, scene.today, seenUnits(scene)),
  },
  async ({ read, subject: issue, programme, today, actor, can, locale, search }) => {
    const t = await getTranslations('issue')
    const answers = await listAnswers(read, programme.id, today, { issueId: issue.id })
    const list = `/programmes/${programme.id}/issues`
    const raiser = (locale === 'en' ? issue.raisedByUnitEn : issue.raisedByUnitZh) ?? issue.raisedByName
    const owed = answers.filter(({ answeredOn, unitId }) => !answeredOn && can('issue.answer', { unitId }))
    return (
      <>
        <Said search={search} />
        <PageHead
          above={<Breadcrumbs label={t('way')} way={[{ href: list, label: t('title') }]} />}
          title={issue.title}
          sub={<IssueState state={issue.state} />}
        />
        <Words of={['issue']}>
          {owed.map((answer) => (
            <Section
              key={answer.id}
              title={t('answer.title')}
              sub={t('answer.of', { unit: unitName(answer, locale), on: answer.dueOn })}
            >
              <OneTextForm
                kind="answer"
                hidden={{
                  programmeId: programme.id,
                  answerId: answer.id,
                  version: answer.version,
                  submissionKey: randomUUID(),
                }}
                keep={`${actor.id}:answer:${answer.id}`}
              />
            </Section>
          ))}
        </Words>
        <Section title={t('page.facts')}>
          <DescriptionList
            items={[
              {
                term: t('page.description'),
                detail: <p className="max-w-prose whitespace-pre-line">{issue.description}</p>,
              },
              { term: t('boundary'), detail: t(`boundaries.${issue.boundary}`) },
              {
                term: t('page.raised'),
                detail: t('page.settledBy', { on: issue.raisedOn, name: raiser ?? '' }),
              },
              {
                term: t('page.settlement'),
                detail: issue.settledOn && (
                  <>
                    <p className="max-w-prose whitespace-pre-line">{issue.settlement}</p>
                    <p className="text-soft">
                      {t('page.settledBy', { on: issue.settledOn, name: issue.settledByName ?? '' })}
                    </p>
                  </>
                ),
              },
            ]}
          />
        </Section>
        <Section
          title={t('page.answers')}
          sub={t('ofAsked', { answered: issue.answered, asked: issue.asked })}
        >
          <DescriptionList
            items={answers.map((answer) => ({
              key: answer.id,
              term: unitName(answer, locale),
              detail: answer.answeredOn ? (
                <>
                  <p className="max-w-prose whitespace-pre-line">{answer.answer}</p>
                  <p className="text-soft">
                    {t('page.answeredBy', { on: answer.answeredOn, name: answer.answeredByName ?? '' })}
                  </p>
                </>
              ) : (
                t(answer.dueOn < overdueBefore(today) ? 'page.overdue' : 'page.waits', { on: answer.dueOn })
              ),
            }))}
          />
        </Section>
        {!issue.settledOn && can('issue.settle', {}) && (
          <Section title={t('settle.title')} sub={t('settle.text')}>
            <Words of={['issue']}>
              <OneTextForm
                kind="settle"
                hidden={{
                  programmeId: programme.id,
                  issueId: issue.id,
                  version: issue.version,
                  submissionKey: randomUUID(),
                }}
                keep={`${actor.id}:settle:${issue.id}`}
              />
            </Words>
          </Section>
        )}
      </>
    )
  },
)
