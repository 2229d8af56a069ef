import { pages, paper, type Sourced } from './source.ts'

export interface Figure extends Sourced {
  /** Day or month the figure was given for. */
  asOf: string
  metric: string
  value: number
  /** How the source words it; `exact` unless it says otherwise. */
  wording: 'exact' | 'more than' | 'about'
}

const figure = (
  asOf: string,
  metric: string,
  value: number,
  source: string,
  wording: Figure['wording'] = 'exact',
) => ({ asOf, metric, value, wording, source }) satisfies Figure

/** What is publicly known of the platform as a whole; no per-unit figure is public. */
export const figures: Figure[] = [
  figure('2017-09-21', 'selfReportedSystems', 2363, pages.secondMeeting),
  figure('2017-09-21', 'catalogueItems', 28_173, pages.secondMeeting),
  figure('2017-09-21', 'catalogueShareableShare', 0.96, pages.secondMeeting),
  figure('2017-09-21', 'catalogueOpenableShare', 0.538, pages.secondMeeting),
  figure('2018-01', 'departmentsConnected', 71, pages.januaryFigures),
  figure('2018-01', 'localitiesConnected', 31, pages.januaryFigures),
  figure('2018-01', 'verticalSystemsOpened', 40, pages.januaryFigures, 'more than'),
  figure('2018-01', 'dataItemsShared', 600, pages.januaryFigures, 'more than'),
  figure('2018-01', 'keyFields', 16, pages.januaryFigures),
  figure('2018-01', 'catalogueItems', 470_000, pages.januaryFigures, 'about'),
  figure('2018-01', 'catalogueShareableShare', 0.9, pages.januaryFigures),
  figure('2018-01', 'catalogueOpenableShare', 0.45, pages.januaryFigures),
  figure('2018-06', 'departmentsConnected', 71, paper('2.5')),
  figure('2018-06', 'localitiesConnected', 32, paper('2.5')),
  figure('2018-06', 'listDepartments', 16, paper('2.5')),
  figure('2018-06', 'listItems', 69, paper('2.5')),
  figure('2018-06', 'listDataElements', 694, paper('2.5')),
  figure('2018-06', 'queriesAndVerifications', 9_690_000, paper('2.5')),
  figure('2018-06', 'batchRecordsExchanged', 33_000_000_000, paper('2.5')),
]
