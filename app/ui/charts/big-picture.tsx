import { headers } from 'next/headers'
import { leaveDrawing } from './drawings.ts'
import { DrawnOnce } from './drawn-once.tsx'
import { Picture } from './picture.tsx'

/**
 * A picture that makes up most of its page. A whole page carries it once, as HTML: without this Next sends it again
 * as data for the router, which doubled the overview's bytes. Where a page is fetched
 * by the router, or by a browser that does not say so, it goes as any other.
 */
export async function BigPicture({ html, className }: { html: string; className: string }) {
  const wholePage = (await headers()).get('sec-fetch-dest') === 'document'
  if (!wholePage) return <Picture html={html} className={className} />
  return <DrawnOnce name={leaveDrawing(html)} className={className} />
}
