import { getLocale, getTranslations } from 'next-intl/server'
import type { Queryable } from '../../../db/open.ts'
import { listOrganisations } from '../../../db/queries/people.ts'

/** Every body, under its kind, in the reader's language. */
export async function organisationChoices(read: Queryable) {
  const t = await getTranslations('person.kinds')
  const english = (await getLocale()) === 'en'
  const all = await listOrganisations(read)
  return [...new Set(all.map(({ kind }) => kind))].map((kind) => ({
    group: t(kind),
    options: all
      .filter((one) => one.kind === kind)
      .map((one) => ({ value: one.id, label: english ? one.shortEn : one.shortZh })),
  }))
}
