import type { Reply } from '../load/connection.ts'
import type { Servers } from '../servers.ts'
import type { Statement } from '../statements.ts'

/** One request to the product, with the statements it took; asked once before, so that nothing is done for the first time. */
export async function recorded(
  { product, load }: Servers,
  request: string,
  warm = true,
): Promise<{ reply: Reply; statements: Statement[] }> {
  const once = () => load.ask('once', { port: product.port, request })
  if (warm) await once()
  await product.ask('record', undefined as never)
  const reply = await once()
  return { reply, statements: await product.ask('recorded', undefined as never) }
}
