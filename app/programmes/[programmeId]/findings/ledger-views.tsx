import { getTranslations } from 'next-intl/server'
import { type Option, type OptionGroup, SelectField } from '../../../ui/field.tsx'
import { Filters } from '../../../ui/filters.tsx'
import { Tabs } from '../../../ui/tabs.tsx'
import { addressOf } from './search.ts'

type Props = {
  /** The ledger's own address. */
  list: string
  search: { unit?: string | undefined; state?: string | undefined }
  states: Option[]
  /** Left out: whoever looks sees one unit. */
  units: (Option | OptionGroup)[] | null
  words: { tabs: string; all: string; filters: string; unit: string; allUnits: string }
}

/** A ledger by its states, each a tab, and by unit: either keeps the other. */
export async function LedgerViews({ list, search, states, units, words }: Props) {
  const forms = await getTranslations('forms')
  const { unit, state: current } = search
  return (
    <>
      <Tabs
        label={words.tabs}
        tabs={[
          { href: addressOf(list, { unit }), label: words.all, current: !current },
          ...states.map(({ value: state, label }) => ({
            href: addressOf(list, { state, unit }),
            label,
            current: state === current,
          })),
        ]}
      />
      {units && (
        <Filters
          label={words.filters}
          submit={forms('filter')}
          clear={forms('clear')}
          kept={current ? { state: current } : {}}
          {...(unit ? { clearHref: addressOf(list, { state: current }) } : {})}
        >
          <SelectField
            name="unit"
            label={words.unit}
            options={units}
            placeholder={words.allUnits}
            defaultValue={unit ?? ''}
          />
        </Filters>
      )}
    </>
  )
}
