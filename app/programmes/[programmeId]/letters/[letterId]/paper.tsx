import { getTranslations } from 'next-intl/server'
import type { LetterPage } from '../../../../../db/queries/letters.ts'
import type { ProgrammeRow } from '../../../../../lib/access/scene.ts'
import '../../../../frame/paper/paper.css'

type Props = {
  letter: LetterPage
  programme: ProgrammeRow
  base: string
  /** The due dates as they are now, by assignment. */
  now: Map<string, string>
  locale: string
}

/** The letter as a formal paper (GB/T 9704): what was committed, frozen; beside a date that has moved, the new one. */
export async function Paper({ letter, programme, base, now, locale }: Props) {
  const t = await getTranslations('letter')
  const english = locale === 'en'
  const unit = english ? letter.unitNameEn : letter.unitNameZh
  const name = english ? programme.nameEn : programme.nameZh
  return (
    <article className="paper" aria-label={letter.number}>
      <p className="paper-number">{letter.number}</p>
      <h2 className="paper-title">{t('paper.headingOf', { programme: name })}</h2>
      <p className="paper-text">{t('paper.between', { programme: name, unit })}</p>
      <h3>{t('paper.items')}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('paper.task')}</th>
            <th scope="col">{t('paper.target')}</th>
            <th scope="col">{t('paper.dueOn')}</th>
          </tr>
        </thead>
        <tbody>
          {letter.items.map((item) => (
            <tr key={item.assignmentId}>
              <td>
                <a href={`${base}/assignments/${item.assignmentId}`}>{item.title}</a>
              </td>
              <td>{item.target || t('paper.noTarget')}</td>
              <td>
                <time>{item.dueOn}</time>
                {now.has(item.assignmentId) && now.get(item.assignmentId) !== item.dueOn && (
                  <small className="no-print">
                    {t('page.moved', { on: now.get(item.assignmentId) ?? '' })}
                  </small>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {letter.rights && (
        <>
          <h3>{t('paper.rights')}</h3>
          <p className="paper-text">{letter.rights}</p>
        </>
      )}
      {letter.consequences && (
        <>
          <h3>{t('paper.consequences')}</h3>
          <p className="paper-text">{letter.consequences}</p>
        </>
      )}
      <h3>{t('paper.validity')}</h3>
      <p className="paper-text">{t('paper.validityText')}</p>
      <div className="paper-signatures">
        <div>
          <p>{t('paper.issuer', { programme: name })}</p>
          <p>{t('paper.issued', { on: letter.issuedOn })}</p>
        </div>
        <div>
          <p>{t('paper.signer', { unit })}</p>
          <p>
            {t('paper.signature')}{' '}
            <b className="paper-signature">{letter.signedName ?? t('paper.unsigned')}</b>
          </p>
          {letter.signedOn && <p>{t('paper.signedOn', { on: letter.signedOn })}</p>}
        </div>
      </div>
    </article>
  )
}
