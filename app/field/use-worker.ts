'use client'

import { useEffect, useState } from 'react'

/**
 * Starts the worker that opens the app without a network. Answers how to go over to a newer product once one is ready:
 * it waits until then, so that no half of it meets a half of the old one. Not in development, where every file is new.
 */
export function useWorker(): (() => void) | null {
  const [waiting, setWaiting] = useState<ServiceWorker | null>(null)
  useEffect(() => {
    const workers = navigator.serviceWorker
    if (!workers || process.env.NODE_ENV !== 'production') return
    const watch = (registration: ServiceWorkerRegistration) => {
      const ready = () => workers.controller && setWaiting(registration.waiting)
      ready()
      registration.addEventListener('updatefound', () => {
        registration.installing?.addEventListener('statechange', ready)
      })
    }
    workers
      .register('/field/worker/sw.js', { scope: '/field', updateViaCache: 'none' })
      .then(watch)
      .catch((fault) => console.error(fault))
  }, [])
  if (!waiting) return null
  return () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
    waiting.postMessage({ type: 'SKIP_WAITING' })
  }
}
