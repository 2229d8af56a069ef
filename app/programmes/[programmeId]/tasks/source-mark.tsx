import { getTranslations } from 'next-intl/server'

/** Where a statement comes from: read in a public source (each address a link), or made up for the example. */
export async function SourceMark({ provenance, source }: { provenance: string; source: string | null }) {
  const t = await getTranslations('app')
  if (provenance === 'entered') return null
  if (provenance === 'illustrative') return <span className="badge">{t('illustrative')}</span>
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2">
      <span className="badge badge-done">{t('sourced')}</span>
      {(source ?? '').split(';').map((part) => (
        <Cited key={part} part={part.trim()} />
      ))}
    </span>
  )
}

function Cited({ part }: { part: string }) {
  if (!/^https?:\/\//.test(part)) return part ? <span className="text-sm text-soft">{part}</span> : null
  return (
    <a className="text-sm" href={part} rel="noreferrer" target="_blank">
      {new URL(part).hostname}
    </a>
  )
}
