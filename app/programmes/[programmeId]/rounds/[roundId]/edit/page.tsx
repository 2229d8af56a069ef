import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import { chosenUnits, findRound } from '../../../../../../db/queries/rounds.ts'
import { listUnits } from '../../../../../../db/queries/units.ts'
import { page } from '../../../../../../lib/access/view.ts'
import { Words } from '../../../../../../lib/i18n/words.tsx'
import { unitKinds } from '../../../../../../lib/units/list.ts'
import { Breadcrumbs } from '../../../../../ui/breadcrumbs.tsx'
import { PageHead } from '../../../../../ui/page-head.tsx'
import { RoundForm } from '../../round-form.tsx'
import { unitsByKind } from '../../units-by-kind.ts'

type Params = { programmeId: string; roundId: string }

export async function generateMetadata() {
  return { title: (await getTranslations('round'))('edit') }
}

export default page(
  {
    may: 'round.plan',
    on: async (read, { roundId }: Params, { programme }) => {
      const round = await findRound(read, programme.id, roundId)
      return round && { round, unitId: null }
    },
  },
  async ({ read, subject: { round }, programme, actor, locale }) => {
    const t = await getTranslations('round')
    const kinds = await getTranslations('unit.kinds')
    const [units, unitIds] = await Promise.all([
      listUnits(read, programme.id),
      chosenUnits(read, programme.id, round.id),
    ])
    const base = `/programmes/${programme.id}/rounds`
    return (
      <>
        <PageHead
          above={
            <Breadcrumbs
              label={t('title')}
              way={[
                { href: base, label: t('title') },
                { href: `${base}/${round.id}`, label: round.name },
              ]}
            />
          }
          title={t('edit')}
          sub={t('form.about')}
        />
        <Words of={['round']}>
          <RoundForm
            hidden={{
              programmeId: programme.id,
              submissionKey: randomUUID(),
              roundId: round.id,
              version: round.version,
            }}
            keep={`autosave:${actor.id}:round:${round.id}`}
            edited
            start={{ ...round, kind: round.kind ?? '', unitIds }}
            kinds={unitKinds.map((value) => ({ value, label: kinds(value) }))}
            units={unitsByKind(
              units.filter(({ leftOn }) => !leftOn),
              locale === 'en',
              (kind) => kinds(kind),
            )}
          />
        </Words>
      </>
    )
  },
)
