/** Next calls this once when a server process begins. No Node API may stand in this file: the edge bundles it too. */
export async function register() {
  if (process.env.NEXT_RUNTIME === 'nodejs') await (await import('./instrumentation.node.ts')).begin()
}
