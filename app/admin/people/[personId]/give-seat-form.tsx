'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { groups } from '../../../../lib/access/actor.ts'
import { posts } from '../../../../lib/seats/seat.ts'
import { KeptForm } from '../../../frame/kept-form.tsx'
import { Details } from '../../../ui/details.tsx'
import { SelectField } from '../../../ui/field.tsx'
import { SubmitButton } from '../../../ui/submit-button.tsx'
import { giveSeat } from '../actions.ts'
import type { ProgrammeChoice } from './seat-choices.ts'

type Props = { personId: string; programmes: ProgrammeChoice[]; open: boolean }

export function GiveSeatForm({ personId, programmes, open }: Props) {
  const t = useTranslations('seat')
  const forms = useTranslations('forms')
  const [programme, setProgramme] = useState(programmes[0]?.value ?? '')
  const units = programmes.find((one) => one.value === programme)?.units ?? []
  return (
    <Details summary={t('give')} open={open}>
      <KeptForm action={giveSeat} hidden={{ personId }} label={t('give')} className="max-w-md">
        {({ value, error }) => (
          <>
            <p className="mb-3 text-soft">{t('giveText')}</p>
            <SelectField
              name="programme"
              label={t('programme')}
              options={programmes}
              defaultValue={value('programme', programme)}
              onChange={(event) => setProgramme(event.currentTarget.value)}
              error={error('programme')}
            />
            <SelectField
              name="place"
              label={t('choosePlace')}
              hint={t('choosePlaceHint')}
              placeholder={forms('choose')}
              options={[
                { value: 'whole', label: t('whole') },
                {
                  group: t('groupsTitle'),
                  options: groups.map((group) => ({ value: `group:${group}`, label: t(`groups.${group}`) })),
                },
                { group: t('place'), options: units },
              ]}
              defaultValue={value('place')}
              error={error('place')}
              required
            />
            <SelectField
              name="post"
              label={t('post')}
              placeholder={forms('choose')}
              options={posts.map((post) => ({ value: post, label: t(`posts.${post}`) }))}
              defaultValue={value('post')}
              error={error('post')}
              required
            />
            <SubmitButton pendingLabel={forms('saving')}>{t('give')}</SubmitButton>
          </>
        )}
      </KeptForm>
    </Details>
  )
}
