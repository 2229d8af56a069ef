/** What the bare server listens on; the product's own channel must not disturb it. */
export const bareChannel = 'concord_bench_bare'
