import type { BareHandlers } from './processes/bare.ts'
import type { Child } from './processes/child.ts'
import { startChild } from './processes/child.ts'
import type { DataHandlers } from './processes/data.ts'
import type { LoadHandlers } from './processes/load.ts'
import type { ProductHandlers } from './processes/product.ts'
import type { Scene } from './scene.ts'

type Served<H extends ProductHandlers | BareHandlers> = Child<H> & { port: number }

/** The product, the bare server beside it, the bare driver, and who asks them: a process each. */
export type Servers = {
  scene: Scene
  product: Served<ProductHandlers>
  bare: Served<BareHandlers>
  data: Child<DataHandlers>
  load: Child<LoadHandlers>
  stop(): Promise<void>
}

export async function startServers(scene: Scene): Promise<Servers> {
  const env = {
    DATABASE_URL: scene.url,
    NODE_ENV: 'production',
    WORKER: 'off',
    NEXTAUTH_URL: 'http://127.0.0.1',
    NEXT_TELEMETRY_DISABLED: '1',
  }
  const [product, bare] = [startChild<ProductHandlers>('product', env), startChild<BareHandlers>('bare', env)]
  const data = startChild<DataHandlers>('data', env)
  const load = startChild<LoadHandlers>('load')
  const [productPort, barePort] = await Promise.all([
    product.ask('serve', undefined as never),
    bare.ask('serve', undefined as never),
  ])
  return {
    scene,
    product: { ...product, port: productPort },
    bare: { ...bare, port: barePort },
    data,
    load,
    stop: async () => {
      await Promise.all([product, bare, data, load].map((child) => child.stop()))
    },
  }
}
