'use client'

import { useEffect, useState } from 'react'
import type { Photo, Taken } from '../../lib/visit-drafts/taken.ts'
import { onChange, photosOf, visitsOf } from './store.ts'

/** What lies on the device of one person's; `null` until it was read. */
export type OnDevice = { visits: Taken[]; photos: Photo[] } | null

/** Follows what lies on the device, whoever changes it: this window, another one, the worker. */
export function useDevice(personId: string | null, onFault: (fault: unknown) => void): OnDevice {
  const [found, setFound] = useState<OnDevice>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: told of faults, not of a new listener
  useEffect(() => {
    if (!personId) return setFound({ visits: [], photos: [] })
    let reading = false
    let stale = false
    const read = async () => {
      stale = true
      if (reading) return
      reading = true
      try {
        while (stale) {
          stale = false
          const [visits, photos] = await Promise.all([visitsOf(personId), photosOf(personId)])
          setFound({ visits, photos })
        }
      } catch (fault) {
        onFault(fault)
        setFound((before) => before ?? { visits: [], photos: [] })
      }
      reading = false
    }
    read()
    return onChange(read)
  }, [personId])
  return found
}
