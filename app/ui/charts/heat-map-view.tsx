import { HeatLinks } from './heat-links.tsx'
import { type HeatRow, type HeatWords, heatMap } from './heat-map.ts'
import { Picture } from './picture.tsx'

/** The heat map on a page: drawn on the server as one string, its cells made links on arrival. */
export function HeatMap(props: { rows: readonly HeatRow[]; words: HeatWords; columns?: number }) {
  return (
    <div>
      <Picture html={heatMap(props.rows, props.words, props.columns)} />
      <HeatLinks />
    </div>
  )
}
