'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { Language } from '../../lib/i18n/languages.ts'
import { Button } from '../ui/button.tsx'
import { Empty } from '../ui/empty.tsx'
import { FieldContext } from './field-context.ts'
import { Place } from './place.tsx'
import { signInPath } from './sign-in-path.ts'
import { Strip } from './strip.tsx'
import { useDevice } from './use-device.ts'
import { useSending } from './use-sending.ts'
import { useWorker } from './use-worker.ts'

type Props = { language: Language; onTurn: () => void }

/** The frame of the field app: a head, the strip that says what is saved where, and the place one is at. */
export function FieldFrame({ language, onTurn }: Props) {
  const t = useTranslations('field')
  const app = useTranslations('app')
  const update = useWorker()
  const [fault, setFault] = useState<unknown>(null)
  const sending = useSending(setFault)
  const { person, status } = sending
  const device = useDevice(person?.id ?? null, setFault)
  return (
    <>
      <button type="button" className="skip" onClick={toMain}>
        {app('skip')}
      </button>
      <header className="shell-head">
        <div className="shell-row">
          <a href="#list" className="shell-name">
            {t('title')}
          </a>
          <div className="shell-tools ms-auto">
            <a href="/" className="btn btn-quiet btn-s">
              {t('online')}
            </a>
            <Button look="quiet" size="s" lang={language === 'en' ? 'zh-CN' : 'en'} onClick={onTurn}>
              {app('otherLanguage')}
            </Button>
          </div>
        </div>
      </header>
      <Strip device={device} sending={sending} fault={fault} update={update} />
      <main id="main" tabIndex={-1} className="shell-main">
        {person && device && (
          <FieldContext
            value={{ person, language, send: sending.send, soon: sending.soon, onFault: setFault }}
          >
            <Place device={device} sending={sending} />
          </FieldContext>
        )}
        {!person && status !== 'starting' && !sending.sending && (
          <Empty
            title={t('list.nobody')}
            action={
              <a className="btn btn-primary" href={signInPath()}>
                {t('strip.signIn')}
              </a>
            }
          >
            {t('list.nobodyText')}
          </Empty>
        )}
      </main>
    </>
  )
}

/** Not a link: what stands behind `#` is where one is in the app. */
function toMain() {
  document.getElementById('main')?.focus()
}
