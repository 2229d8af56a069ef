import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const manifest = 'node_modules/@sparticuz/chromium/package.json'

/**
 * The Chromium that comes as a package, unpacked once below `.data`; it needs nothing from the system.
 * Undefined where there is none. Its libraries and fonts are found through the `env` answered.
 */
export function packagedChromium(): { executablePath: string; env: Record<string, string> } | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(manifest)) return undefined
  const { version } = JSON.parse(readFileSync(manifest, 'utf8'))
  const home = resolve('.data', `chromium-${version}`)
  if (!existsSync(home)) unpack(home)
  return {
    executablePath: join(home, 'chromium'),
    env: {
      LD_LIBRARY_PATH: [join(home, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
      FONTCONFIG_FILE: join(home, 'fonts.conf'),
    },
  }
}

/** The package unpacks into the temporary folder of the process that asks, so a process of its own asks. */
function unpack(home: string) {
  const making = `${home}.${process.pid}`
  mkdirSync(making, { recursive: true })
  const script = "import('@sparticuz/chromium').then((packaged) => packaged.default.executablePath())"
  // As on Lambda, the package then brings the libraries of Chromium's that a bare system lacks.
  const env = { ...process.env, TMPDIR: making, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' }
  const done = spawnSync(process.execPath, ['-e', script], { env, encoding: 'utf8' })
  if (done.status !== 0) throw new Error(`The packaged Chromium could not be unpacked: ${done.stderr}`)
  writeFileSync(join(making, 'fonts.conf'), fontsConf(home))
  try {
    renameSync(making, home)
  } catch {
    rmSync(making, { recursive: true, force: true })
  }
}

/** Without any font text has no height and nothing can be clicked: the packaged ones stand in for missing ones. */
function fontsConf(home: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${home}/fonts/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <dir prefix="xdg">fonts</dir>
  <cachedir>${home}/font-cache</cachedir>
</fontconfig>
`
}
