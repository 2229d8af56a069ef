'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Luggage } from '../../lib/visit-drafts/taken.ts'
import { Reported } from '../programmes/[programmeId]/visits/verification-rows.tsx'
import { useSaid } from './field-context.ts'

type Props = { luggage: Luggage }

/** What is known of the unit, as it stood when it was taken along. */
export function DossierView({ luggage }: Props) {
  const t = useTranslations('field')
  const { dossier, today } = luggage
  const unitNames = { zh: dossier.unit.nameZh, en: dossier.unit.nameEn }
  const said = useSaid()
  return (
    <>
      <p className="font-semibold">{said(unitNames)}</p>
      <p className="text-sm text-soft">{t('visit.dossierOf', { on: today })}</p>
      <Who luggage={luggage} />
      <Work luggage={luggage} />
      <Contact luggage={luggage} />
      <Promised luggage={luggage} />
    </>
  )
}

/** Who speaks for the unit, and its scores. */
function Who({ luggage: { dossier } }: Props) {
  const t = useTranslations()
  const number = (value: number | null | undefined) => value?.toFixed(1) ?? t('score.missing')
  const { people, scorecard } = dossier
  return (
    <>
      <Part title={t('field.dossier.people')}>
        {people.map(({ id, post, name }) => (
          <li key={id}>
            {t(`seat.posts.${post}`)} {name}
          </li>
        ))}
      </Part>
      {scorecard && (
        <Part title={t('unit.scorecard')}>
          <li className="num">
            {t('score.ecc')} {number(scorecard.ecc)}
          </li>
          {Object.entries(scorecard.dimensions).map(([code, value]) => (
            <li key={code} className="num me-4 inline-block">
              {t(`score.dimensions.${code}`)} {number(value)}
            </li>
          ))}
        </Part>
      )}
    </>
  )
}

/** Its assignments, reported beside verified, and what was found wrong and is not closed. */
function Work({ luggage: { dossier, assignments } }: Props) {
  const t = useTranslations()
  const said = useSaid()
  return (
    <>
      <Part title={t('field.dossier.assignments')} none={t('dossier.nothingOpen')}>
        {assignments.map((one) => (
          <li key={one.id}>
            {said(one.title)}
            <span className="block text-sm text-soft">
              <Reported assignment={one} />
            </span>
          </li>
        ))}
      </Part>
      <Part title={t('field.dossier.findings')} none={t('field.dossier.noFindings')}>
        {dossier.findings.map(({ id, description, severity, cause, dueOn, state }) => (
          <li key={id}>
            {description}
            <span className="block text-sm text-soft">
              {t(`finding.causes.${cause}`)} · {t('field.dossier.severity', { severity, dueOn })} ·{' '}
              {t(`finding.states.${state}`)}
            </span>
          </li>
        ))}
      </Part>
    </>
  )
}

/** Earlier visits, and those that are planned. */
function Contact({ luggage: { dossier } }: Props) {
  const t = useTranslations()
  return (
    <Part title={t('dossier.contacts')} none={t('dossier.neverVisited')}>
      {[
        ...dossier.planned.map(({ id, plannedOn, method, teamName: team }) => (
          <li key={id}>
            {t('dossier.planned', { on: plannedOn, method: t(`visit.methods.${method}`), team })}
          </li>
        )),
        ...dossier.visits.rows.map(({ id, visitedOn, method, conclusion, loggedBy }) => (
          <li key={id}>
            <time dateTime={visitedOn}>{visitedOn}</time> {t(`visit.methods.${method}`)} · {loggedBy}
            <span className="block text-sm text-soft">{conclusion || t('dossier.noConclusion')}</span>
          </li>
        )),
      ]}
    </Part>
  )
}

/** What it signed, and what it still owes. */
function Promised({ luggage: { dossier } }: Props) {
  const t = useTranslations()
  return (
    <>
      <Part title={t('dossier.letters')} none={t('dossier.noLetters')}>
        {dossier.letters.map(({ id, number, state, items, signedOn, issuedOn }) => (
          <li key={id}>
            {number} {t(`letter.states.${state}`)}{' '}
            <span className="text-soft">{t('dossier.letter', { items, on: signedOn ?? issuedOn })}</span>
          </li>
        ))}
      </Part>
      <Part title={t('dossier.promises')} none={t('dossier.noPromises')}>
        {dossier.promises.rows.map(({ id, text, dueOn, state }) => (
          <li key={id}>
            {text}
            <span className="block text-sm text-soft">
              <time dateTime={dueOn}>{dueOn}</time> {t(`action.states.${state}`)}
            </span>
          </li>
        ))}
      </Part>
    </>
  )
}

function Part({ title, none, children }: { title: string; none?: string; children: ReactNode }) {
  const empty = Array.isArray(children) && children.flat().length === 0
  return (
    <>
      <h3 className="mt-4 mb-1 font-semibold">{title}</h3>
      {empty ? <p className="text-soft">{none}</p> : <ul className="space-y-1">{children}</ul>}
    </>
  )
}
