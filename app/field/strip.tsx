'use client'

import { useTranslations } from 'next-intl'
import { tallyOf } from '../../lib/visit-drafts/taken.ts'
import { Button } from '../ui/button.tsx'
import { cx } from '../ui/cx.ts'
import { signInPath } from './sign-in-path.ts'
import type { OnDevice } from './use-device.ts'
import type { useSending } from './use-sending.ts'
import { useWhen } from './use-when.ts'

type Sending = ReturnType<typeof useSending>
type Props = { device: OnDevice; sending: Sending; fault: unknown; update: (() => void) | null }

/** Always there: how much is on this device only, how much is synced, how much waits for a choice, since when. */
export function Strip({ device, sending, fault, update }: Props) {
  const t = useTranslations('field.strip')
  const when = useWhen()
  const { local, synced, conflicts, lastSentAt } = tallyOf(device?.visits ?? [], device?.photos ?? [])
  const last = lastSentAt ? t('last', { at: when(lastSentAt) }) : t('never')
  return (
    <section
      aria-label={t('label')}
      className="no-print sticky top-0 z-10 border-b border-rule bg-sunk"
      data-sync={sending.sending ? 'sending' : sending.status}
    >
      <div className="shell-row py-1 text-sm">
        <p role="status" className="flex min-w-0 flex-1 flex-wrap items-center gap-x-4">
          <span className={cx(local > 0 && 'font-semibold text-warn')}>● {t('local', { count: local })}</span>
          <span>✓ {t('synced', { count: synced })}</span>
          <span className={cx(conflicts > 0 && 'font-semibold text-seal')}>
            ⇄ {t('conflicts', { count: conflicts })}
          </span>
          <span className="text-soft">
            {sending.status === 'unreachable' ? `${t('offline')} · ${last}` : last}
          </span>
        </p>
        <Button size="s" className="shrink-0" pending={sending.sending} onClick={() => sending.send()}>
          {sending.sending ? t('syncing') : t('sync')}
        </Button>
      </div>
      <Said device={device} sending={sending} fault={fault} update={update} />
    </section>
  )
}

/** What needs somebody: to sign in, to make room, to go over to a newer product. */
function Said({ sending, fault, update }: Props) {
  const t = useTranslations('field.strip')
  const { status, person } = sending
  if (!fault && !update && !(person && (status === 'signed-out' || status === 'another'))) return null
  return (
    <div className="shell-row flex-wrap gap-x-4 pb-2 text-sm">
      {Boolean(fault) && (
        <p role="alert" className="text-seal">
          {faultWords(fault, t)}
        </p>
      )}
      {status === 'signed-out' && (
        <p role="status">
          {t('signedOut')} <a href={signInPath()}>{t('signIn')}</a>
        </p>
      )}
      {status === 'another' && <p role="status">{t('another', { name: person?.name ?? '' })}</p>}
      {update && (
        <p role="status">
          {t('update')}{' '}
          <Button size="s" onClick={update}>
            {t('updateNow')}
          </Button>
        </p>
      )}
    </div>
  )
}

function faultWords(fault: unknown, t: ReturnType<typeof useTranslations>): string {
  const name = (fault as { name?: string })?.name
  if (name === 'QuotaExceededError') return t('full')
  const closed = ['InvalidStateError', 'SecurityError', 'UnknownError', 'NotFoundError', 'ReferenceError']
  return closed.includes(name ?? '') ? t('noStore') : t('failed', { reason: String(fault) })
}
