'use client'

import { useEffect, useState } from 'react'

/** Where in the app one is: what stands behind `#`, so that every place is the one page the device has kept. */
export function useHash(): string[] {
  const [hash, setHash] = useState(() => location.hash)
  useEffect(() => {
    const follow = () => {
      setHash(location.hash)
      scrollTo(0, 0)
    }
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  return hash.replace(/^#/, '').split('/').filter(Boolean)
}
