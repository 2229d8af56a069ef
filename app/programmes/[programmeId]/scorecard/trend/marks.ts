import type { History } from '../../../../../lib/models/model.ts'
import type { Mark } from '../../../../ui/charts/axes.ts'

type Stage = { startsOn: string; nameZh: string; nameEn: string }

/**
 * Where a stage begins and where another model takes over: from there on the scores mean something else. Of several
 * versions published for one day only the last was ever in force.
 */
export function marksOf(
  stages: readonly Stage[],
  { versions }: Pick<History, 'versions'>,
  locale: string,
  nameOf: (version: number) => string,
): Mark[] {
  return [
    ...stages.map(({ startsOn, nameZh, nameEn }) => ({
      day: startsOn,
      label: locale === 'en' ? nameEn : nameZh,
    })),
    ...versions
      .filter(({ fromOn }, index) => versions[index + 1]?.fromOn !== fromOn)
      .map(({ version, fromOn }) => ({ day: fromOn, label: nameOf(version) })),
  ]
}
