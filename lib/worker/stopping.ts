type Close = () => unknown

/** One list a process, however often Next bundles this file: scripts/product/serve.ts closes what the bundle opened. */
const shared = globalThis as typeof globalThis & { concordClosers?: Close[] }

/** Something this process must close before it ends. */
export function beforeEnding(close: Close) {
  shared.concordClosers ??= []
  shared.concordClosers.push(close)
}

/** Closes all of it, once, going on past what fails. */
export async function closeBeforeEnding() {
  const closers = shared.concordClosers ?? []
  shared.concordClosers = []
  await Promise.allSettled(closers.map(async (close) => close()))
}
