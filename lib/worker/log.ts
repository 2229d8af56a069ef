export function log(level: 'error' | 'warn', fault: string, stack?: string) {
  console.error(JSON.stringify({ level, fault, stack }))
}
