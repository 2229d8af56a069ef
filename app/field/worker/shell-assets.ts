import { existsSync, readFileSync } from 'node:fs'

type Entry = { url: string }

const madeFor = ['page_client-reference-manifest.js', 'page/build-manifest.json'].map(
  (file) => `.next/server/app/field/${file}`,
)

/** Of all scripts and styles of the build those the field app loads: a tenth, over a weak network. */
export async function shellAssets<E extends Entry>(entries: E[]): Promise<{ manifest: E[] }> {
  const named = madeFor.filter(existsSync).map((file) => readFileSync(file, 'utf8'))
  const isNamed = ({ url }: Entry) => {
    const path = url.replace(/^.*?(?=static\/)/, '')
    return named.some((text) => text.includes(path))
  }
  const isIcon = ({ url }: Entry) => url.startsWith('public/')
  const kept = entries.filter((entry) => isIcon(entry) || isNamed(entry))
  return { manifest: named.length > 0 ? kept : entries }
}
