import { createSerwistRoute } from '@serwist/turbopack'
import { shellAssets } from '../shell-assets.ts'

/** `/field/worker/sw.js`, made with the build; it answers for `/field` and nothing beside it. */
export const { dynamic, dynamicParams, revalidate, generateStaticParams, GET } = createSerwistRoute({
  swSrc: 'app/field/worker/sw.ts',
  useNativeEsbuild: true,
  // A new build is a new shell, whatever changed in it.
  additionalPrecacheEntries: [{ url: '/field', revision: crypto.randomUUID() }],
  manifestTransforms: [shellAssets],
})
