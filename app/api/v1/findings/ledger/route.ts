import { getTranslations } from 'next-intl/server'
import { type LedgerLine, ledgerLines } from '../../../../../db/queries/ledger.ts'
import { get } from '../../../../../lib/access/endpoint.ts'
import { seenUnits } from '../../../../../lib/access/seen.ts'
import { disposition } from '../../../../../lib/files/send.ts'
import { csvOf } from '../../../../../lib/findings/csv.ts'
import { ledgerQuery } from '../../../../../lib/findings/form.ts'

export const dynamic = 'force-dynamic'

/** More than a programme has; a hundredfold load test still ends. */
const most = 50_000

/** The ledger 整改台账 with every column, as a spreadsheet; the filters are those of the page. */
export const GET = get(
  {
    may: 'work.see',
    query: ledgerQuery,
    programmeOf: async (_read, { programme }) => programme,
  },
  async ({ read, query, programme, today, actor, ...scene }) => {
    const { unit, visit, state, programme: _, ...rest } = query
    const units = seenUnits({ actor, ...scene })
    const filter = {
      ...rest,
      units,
      unitId: unit,
      visitId: visit,
      state: state === 'all' ? undefined : state,
    }
    const lines = await ledgerLines(read, programme.id, today, filter, most)
    const t = await getTranslations('finding')
    const methods = await getTranslations('visit.methods')
    const heads = t('ledger.heads').split('|')
    const cells = (line: LedgerLine, index: number) => [
      index + 1,
      line.visitedOn ? `${line.visitedOn} ${methods((line.method ?? 'on-site') as 'on-site')}` : '',
      actor.language === 'en' ? line.unitEn : line.unitZh,
      line.description,
      line.basis,
      t(`causes.${line.cause}`),
      t(`severities.${line.severity}` as 'severities.1'),
      line.raisedOn,
      line.responsible,
      line.measures,
      line.dueOn,
      line.answer,
      line.evidence,
      line.reviewer,
      line.closedOn ?? '',
      t(`states.${line.state}`),
      line.reopened,
    ]
    return new Response(csvOf([heads, ...lines.map(cells)]), {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': disposition(`${t('ledger.file')}-${today}.csv`),
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, no-store',
      },
    })
  },
)
