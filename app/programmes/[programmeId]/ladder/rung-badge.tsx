import { getTranslations } from 'next-intl/server'
import type { Rung } from '../../../../lib/ladder/rung.ts'
import { Badge, type BadgeTone } from '../../../ui/badge.tsx'

const tones: Record<Rung, BadgeTone> = {
  early: 'plain',
  near: 'plain',
  eve: 'plain',
  chase: 'warn',
  blue: 'done',
  orange: 'warn',
  red: 'seal',
  talk: 'seal',
  circular: 'seal',
}

/** A rung by its name: the colour is said in words, never by colour alone. */
export async function RungBadge({ rung }: { rung: Rung }) {
  const t = await getTranslations('ladder.rungs')
  return <Badge tone={tones[rung]}>{t(rung)}</Badge>
}
