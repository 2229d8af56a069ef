import type { MetadataRoute } from 'next'

/** Installed on a phone it opens in the field, with or without a network; its links lead into the whole product. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    id: '/field',
    name: '协同台 · 现场督导 Concord field',
    short_name: '协同台',
    start_url: '/field',
    scope: '/',
    display: 'standalone',
    lang: 'zh-CN',
    background_color: '#fbfaf7',
    theme_color: '#a4262c',
    icons: [
      { src: '/icons/concord.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: '/icons/concord-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icons/concord-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icons/concord-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  }
}
