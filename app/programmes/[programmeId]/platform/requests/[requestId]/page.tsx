import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import { findRequest } from '../../../../../../db/queries/requests.ts'
import { page } from '../../../../../../lib/access/view.ts'
import { Words } from '../../../../../../lib/i18n/words.tsx'
import { dueOnOf, requestState } from '../../../../../../lib/requests/request.ts'
import { seenFrom } from '../../../../../../lib/requests/seen.ts'
import { Said } from '../../../../../frame/said.tsx'
import { Breadcrumbs } from '../../../../../ui/breadcrumbs.tsx'
import { DescriptionList } from '../../../../../ui/description-list.tsx'
import { PageHead, Section } from '../../../../../ui/page-head.tsx'
import { RequestClock } from '../../request-clock.tsx'
import { AnswerForm } from '../../request-forms.tsx'

type Params = { programmeId: string; requestId: string }

export async function generateMetadata() {
  return { title: (await getTranslations('request'))('one') }
}

export default page(
  {
    may: 'unit.see',
    on: async (read, { requestId }: Params, scene) => {
      const request = await findRequest(read, scene.programme.id, requestId)
      return request && { ...request, unitId: seenFrom(request, scene) }
    },
  },
  async (view) => {
    const { subject: request, programme, today, locale, can, actor } = view
    const t = await getTranslations()
    const english = locale === 'en'
    const unit = english ? request.toEn : request.toZh
    const dueOn = dueOnOf(request.askedOn)
    const by = (on: string, name: string | null) =>
      t('request.page.by', { on, name: name ?? t('request.page.system') })
    return (
      <>
        <Said search={view.search} />
        <PageHead
          above={
            <Breadcrumbs
              label={t('platform.way')}
              way={[{ href: `/programmes/${programme.id}/platform/requests`, label: t('request.title') }]}
            />
          }
          title={request.item}
          sub={<RequestClock request={request} today={today} />}
        />
        {!request.answeredOn && (
          <Section title={t('request.page.next')}>
            {can('request.answer', { unitId: request.toUnitId }) ? (
              <Words of={['request']}>
                <p className="mb-3">
                  {t(
                    requestState(request, today) === 'overdue'
                      ? 'request.page.answerLate'
                      : 'request.page.answerBy',
                    {
                      on: dueOn,
                    },
                  )}
                </p>
                <AnswerForm
                  hidden={{
                    programmeId: programme.id,
                    requestId: request.id,
                    version: request.version,
                    submissionKey: randomUUID(),
                  }}
                  keep={`${actor.id}:request:${request.id}`}
                />
              </Words>
            ) : (
              <p>{t('request.page.waits', { unit, on: dueOn })}</p>
            )}
          </Section>
        )}
        <Section title={t('request.page.facts')}>
          <DescriptionList
            items={[
              { term: t('request.columns.from'), detail: english ? request.fromEn : request.fromZh },
              { term: t('request.columns.to'), detail: unit },
              { term: t('request.fields.purpose'), detail: request.purpose },
              { term: t('request.columns.asked'), detail: by(request.askedOn, request.askedBy) },
              { term: t('request.page.dueOn'), detail: <time>{dueOn}</time> },
            ]}
          />
        </Section>
        {request.answeredOn && request.outcome && (
          <Section title={t('request.page.answerTitle')}>
            <DescriptionList
              items={[
                { term: t('request.fields.outcome'), detail: t(`request.outcomes.${request.outcome}`) },
                {
                  term: t('request.fields.answer'),
                  detail: <span className="whitespace-pre-line">{request.answer}</span>,
                },
                { term: t('request.form.answer'), detail: by(request.answeredOn, request.answeredBy) },
              ]}
            />
          </Section>
        )}
      </>
    )
  },
)
