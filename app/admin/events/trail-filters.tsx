import { getTranslations } from 'next-intl/server'
import { eventNames } from '../../../lib/events/names.ts'
import { keyOf } from '../../../lib/i18n/keys.ts'
import { DateField, SelectField, TextField } from '../../ui/field.tsx'
import { Filters } from '../../ui/filters.tsx'

type Asked = { programme: string; actor: string; name: string; record: string; from: string; to: string }
type Props = { asked: Asked; places: { value: string; label: string }[] }

export async function TrailFilters({ asked, places }: Props) {
  const t = await getTranslations()
  const filtered = asked.actor || asked.name || asked.record || asked.from || asked.to
  return (
    <Filters
      label={t('forms.filter')}
      submit={t('forms.search')}
      clear={t('forms.clear')}
      clearHref={filtered ? `/admin/events?programme=${asked.programme}` : undefined}
    >
      <SelectField
        name="programme"
        label={t('admin.programme')}
        options={places}
        defaultValue={asked.programme}
      />
      <TextField name="actor" label={t('admin.actor')} defaultValue={asked.actor} autoComplete="off" />
      <SelectField
        name="name"
        label={t('admin.event')}
        placeholder={t('forms.all')}
        options={eventNames().map((name) => ({ value: name, label: t(keyOf('events', name)) }))}
        defaultValue={asked.name}
      />
      <TextField
        name="record"
        label={t('admin.record')}
        placeholder={t('admin.recordHint')}
        defaultValue={asked.record}
        autoComplete="off"
      />
      <DateField name="from" label={t('admin.from')} defaultValue={asked.from} />
      <DateField name="to" label={t('admin.to')} defaultValue={asked.to} />
    </Filters>
  )
}
