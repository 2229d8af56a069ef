import { getTranslations } from 'next-intl/server'
import { page } from '../../../../../lib/access/view.ts'
import { readBoard } from '../../../../../lib/measures/board.ts'
import { modelOn, plainModelOn, settingsOn } from '../../../../../lib/models/model.ts'
import { dimensionCodes } from '../../../../../lib/scoring/model.ts'
import { scorecard } from '../../../../../lib/scoring/score.ts'
import { type Leadership, transform } from '../../../../../lib/scoring/transform.ts'
import { Breadcrumbs } from '../../../../ui/breadcrumbs.tsx'
import { PageHead, Section } from '../../../../ui/page-head.tsx'
import { Table } from '../../../../ui/table.tsx'
import { score } from '../figures.ts'
import { Views } from '../views.tsx'

const led: Leadership[] = [0, 0.5, 1]
/** What the same records are called where no government leads. */
const words = ['policy', 'clause', 'letter', 'supervision', 'finding', 'closure'] as const

export async function generateMetadata() {
  return { title: (await getTranslations('transform'))('title') }
}

/** The same records under the weights of a programme that no government leads (paper §4.3). */
export default page({ may: 'programme.see' }, async ({ read, programme, today, can }) => {
  const [t, board] = await Promise.all([
    getTranslations(),
    readBoard(read, programme.id, modelOn(programme, today)),
  ])
  const plain = plainModelOn(programme, today)
  const base = `/programmes/${programme.id}`
  const missing = t('score.missing')
  const own = settingsOn(programme, today).notGovernmentLed
  const models = led.map((g) => transform(plain, g))
  const cards = models.map((model) => scorecard(board.programme.measures, model))
  const rows = [
    ...dimensionCodes.map((code) => ({
      key: code as string,
      name: `${t(`score.dimensions.${code}`)} ${code}`,
      cells: models.map(({ weights }) => weights[code].toFixed(3)),
    })),
    { key: 'ecc', name: t('score.eccLong'), cells: cards.map(({ ecc }) => score(ecc, missing)) },
    {
      key: 'arithmetic',
      name: t('score.arithmetic'),
      cells: cards.map(({ arithmetic }) => score(arithmetic, missing)),
    },
  ]
  return (
    <>
      <PageHead
        above={
          <Breadcrumbs label={t('scorecard.way')} way={[{ href: base, label: t('app.nav.overview') }]} />
        }
        title={t('transform.title')}
        sub={t('transform.sub')}
      />
      <Views base={base} of="programme" current="transform" compares={can('units.see-all')} />
      <Table
        caption={t('transform.weights')}
        rows={rows}
        rowKey={({ key }) => key}
        columns={[
          { key: 'name', label: t('transform.dimension'), names: true, cell: ({ name }) => name },
          ...led.map((g, index) => ({
            key: String(g),
            label: `${t(`transform.led.${index}`)} g = ${g}${g === own ? ` · ${t('transform.own')}` : ''}`,
            numeric: true,
            cell: (row: (typeof rows)[number]) => row.cells[index],
          })),
        ]}
      />
      <p className="mt-3 max-w-prose text-sm text-soft">
        {t('transform.how', { loss: plain.constants.transformLoss })}
      </p>
      <Section title={t('transform.wording')} sub={t('transform.wordingHow')}>
        <Table
          caption={t('transform.wording')}
          captionHidden
          rows={[...words]}
          rowKey={(word) => word}
          columns={[
            {
              key: 'led',
              label: t('transform.led.0'),
              names: true,
              cell: (word) => t(`transform.words.${word}.led`),
            },
            {
              key: 'free',
              label: t('transform.led.2'),
              cell: (word) => t(`transform.words.${word}.free`),
            },
          ]}
        />
      </Section>
    </>
  )
})
