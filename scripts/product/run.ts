import { spawn } from 'node:child_process'

export interface RunOptions {
  env?: Record<string, string | undefined>
  /** Ended with SIGKILL after this long, and counted as failed. */
  limitMs?: number
}

/** Runs one of the installed tools by its script, on this Node, sharing the terminal; answers its exit code. */
export function runTool(script: string, args: string[], options: RunOptions = {}): Promise<number> {
  const child = spawn(process.execPath, [`node_modules/${script}`, ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...options.env },
  })
  const limit = setTimeout(() => child.kill('SIGKILL'), options.limitMs ?? 10 * 60_000)
  return new Promise((settle) => {
    child.on('error', () => settle(1))
    child.on('exit', (code) => {
      clearTimeout(limit)
      settle(code ?? 1)
    })
  })
}
