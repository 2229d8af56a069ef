import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'
import { packagedChromium } from './packaged-chromium.ts'

export interface Browser {
  executablePath: string
  args: string[]
  env: Record<string, string>
}

/**
 * The Chromium the journeys run in: the one named by CHROMIUM_PATH, else Playwright's own, else one of the
 * system's, else the packaged one (Linux x64). Throws, saying what to do, when there is none.
 */
export function findBrowser(): Browser {
  const installed = named() ?? playwrights() ?? systems()
  if (installed) return { executablePath: installed, args: flags(), env: {} }
  const packaged = packagedChromium()
  if (packaged) return { ...packaged, args: flags() }
  throw new Error('No Chromium was found. Name one in CHROMIUM_PATH, or run: npx playwright install chromium')
}

function named(): string | undefined {
  const path = process.env.CHROMIUM_PATH
  if (path && !existsSync(path)) throw new Error(`CHROMIUM_PATH names ${path}, which does not exist.`)
  return path
}

function playwrights(): string | undefined {
  const path = chromium.executablePath()
  return path && existsSync(path) ? path : undefined
}

function systems(): string | undefined {
  const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
  const folders = (process.env.PATH ?? '').split(delimiter)
  const candidates = [
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ]
  return candidates.find((path) => existsSync(path) && !isStub(path))
}

/** Ubuntu's `chromium-browser` may be a script that asks for a snap. */
function isStub(path: string): boolean {
  const head = readFileSync(path).subarray(0, 4096).toString('latin1')
  return head.startsWith('#!') && head.includes('snap install')
}

function flags(): string[] {
  const quiet = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync']
  const offline = ['--disable-background-networking', '--disable-component-update']
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return [...quiet, ...offline, ...root]
}
