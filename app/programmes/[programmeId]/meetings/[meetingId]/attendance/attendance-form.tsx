'use client'

import { useTranslations } from 'next-intl'
import { KeptForm } from '../../../../../frame/kept-form.tsx'
import { ButtonLink } from '../../../../../ui/button.tsx'
import { SubmitButton } from '../../../../../ui/submit-button.tsx'
import { recordAttendance } from '../../actions.ts'

export type Row = { id: string; unit: string; asked: string; came: string; substitute: boolean }
type Props = {
  hidden: { programmeId: string; meetingId: string; version: number; submissionKey: string }
  keep: string
  rows: Row[]
  posts: { value: string; label: string }[]
  back: string
}

/** All units in one form, filled in as asked: only what differs is changed. */
export function AttendanceForm({ hidden, keep, rows, posts, back }: Props) {
  const t = useTranslations('meeting.attendance')
  const f = useTranslations('forms')
  return (
    <KeptForm action={recordAttendance} hidden={{ ...hidden, keep }} label={t('title')} className="max-w-3xl">
      {(face) => {
        const typed = face.values(
          'attended',
          rows.map(({ came }) => came),
        )
        const substitutes = face.values(
          'substituteIds',
          rows.filter(({ substitute }) => substitute).map(({ id }) => id),
        )
        return (
          <>
            <div className="tbl-box">
              <table className="tbl tbl-dense">
                <caption className="sr-only">{t('title')}</caption>
                <thead>
                  <tr>
                    <th scope="col">{t('unit')}</th>
                    <th scope="col" className="phone-off">
                      {t('asked')}
                    </th>
                    <th scope="col">{t('came')}</th>
                    <th scope="col">{t('substitute')}</th>
                  </tr>
                </thead>
                <tbody>
                  {rows.map((row, index) => (
                    <tr key={row.id}>
                      <th scope="row">
                        {row.unit}
                        <input type="hidden" name="invitationIds[]" value={row.id} />
                      </th>
                      <td className="phone-off">{row.asked}</td>
                      <td>
                        <select
                          name="attended[]"
                          className="input"
                          aria-label={`${row.unit} ${t('came')}`}
                          defaultValue={typed[index] ?? row.came}
                        >
                          {posts.map(({ value, label }) => (
                            <option key={value} value={value}>
                              {label}
                            </option>
                          ))}
                          <option value="absent">{t('absent')}</option>
                        </select>
                      </td>
                      <td>
                        <label className="choice">
                          <input
                            type="checkbox"
                            name="substituteIds"
                            value={row.id}
                            aria-label={`${row.unit} ${t('substitute')}`}
                            defaultChecked={substitutes.includes(row.id)}
                          />
                        </label>
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
            <div className="sticky bottom-0 z-10 flex flex-wrap gap-3 border-t border-rule bg-paper py-3">
              <SubmitButton pendingLabel={t('saving')}>{t('save')}</SubmitButton>
              <ButtonLink look="quiet" href={back}>
                {f('cancel')}
              </ButtonLink>
            </div>
          </>
        )
      }}
    </KeptForm>
  )
}
