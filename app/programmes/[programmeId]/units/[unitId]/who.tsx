import { getTranslations } from 'next-intl/server'
import type { UnitPerson } from '../../../../../db/queries/unit-pages.ts'

const required = ['principal', 'deputy', 'liaison', 'technical-contact']

/** The posts a unit must fill and who holds them; an empty post is said, not left out. */
export async function Who({ people }: { people: readonly UnitPerson[] }) {
  const t = await getTranslations()
  return (
    <section>
      <h2>{t('unit.who')}</h2>
      <dl className="u-who">
        {required.map((post) => {
          const holders = people.filter((person) => person.post === post)
          return (
            <div key={post}>
              <dt>{t(`seat.posts.${post}`)}</dt>
              <dd className={holders.length === 0 ? 'text-seal' : ''}>
                {holders.length === 0
                  ? t('unit.vacant')
                  : holders.map(({ name }) => name).join(t('overview.comma'))}
              </dd>
            </div>
          )
        })}
      </dl>
    </section>
  )
}
