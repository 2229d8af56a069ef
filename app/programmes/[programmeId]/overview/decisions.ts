import { type Face, isEnglish } from './face.ts'
import { type Html, html } from './html.ts'

/** What waits for the reader's own word, each with both answers: two presses approve it, from here. */
export function decisions(face: Face): Html {
  const { t, undecided } = face
  const { slips, extensions } = undecided
  if (slips.length + extensions.length === 0) return html``
  const rows = [
    ...slips.map(({ id, rung, unitZh, unitEn, item, itemEn }) =>
      row(
        face,
        `slips/${id}`,
        t(`ladder.rungs.${rung}`),
        isEnglish(face) ? [unitEn, itemEn] : [unitZh, item],
      ),
    ),
    ...extensions.map(({ id, unitZh, unitEn, item, itemEn }) =>
      row(face, `extensions/${id}`, t('extension.one'), isEnglish(face) ? [unitEn, itemEn] : [unitZh, item]),
    ),
  ]
  return html`<ul class="ov-decide">${rows}</ul>${more(face)}`
}

function row({ t, base }: Face, path: string, what: string, [unit, item]: string[]): Html {
  const about = `${what} ${unit} ${item}`
  return html`<li><a href="${base}/${path}"><strong>${what}</strong> ${unit ?? ''} · ${item ?? ''}</a><span><a class="btn btn-decide btn-s" href="${base}/${path}" aria-label="${t('overview.needs.approve')} ${about}">${t('overview.needs.approve')}</a> <a class="btn btn-s" href="${base}/${path}?refuse=1" aria-label="${t('overview.needs.return')} ${about}">${t('overview.needs.return')}</a></span></li>`
}

/** More than are listed: how many, and where. */
function more({ t, base, undecided: { slips, extensions } }: Face): Html {
  const left = (list: readonly { total: number }[]) => (list[0]?.total ?? 0) - list.length
  const line = (count: number, key: string, path: string) =>
    count > 0 && html`<a href="${base}/${path}">${t(`overview.needs.${key}`, { count })}</a>`
  if (left(slips) + left(extensions) === 0) return html``
  return html`<p class="ov-more">${line(left(slips), 'moreSlips', 'slips?state=proposed')}${line(left(extensions), 'moreExtensions', 'extensions?state=asked')}</p>`
}
