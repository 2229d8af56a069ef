/** Browser and system of a User-Agent, by their own names; null for what is not a browser. */
export function deviceOf(agent: string | null): string | null {
  const browser = named(agent, [
    [/MicroMessenger/, 'WeChat'],
    [/Edg(e|A|iOS)?\//, 'Edge'],
    [/QQBrowser/, 'QQBrowser'],
    [/Firefox|FxiOS/, 'Firefox'],
    [/HeadlessChrome|Chrome|CriOS/, 'Chrome'],
    [/Safari/, 'Safari'],
  ])
  const system = named(agent, [
    [/iPhone|iPad/, 'iOS'],
    [/Android/, 'Android'],
    [/HarmonyOS/, 'HarmonyOS'],
    [/Windows/, 'Windows'],
    [/Macintosh|Mac OS/, 'macOS'],
    [/Linux/, 'Linux'],
  ])
  return browser && system ? `${browser} · ${system}` : (browser ?? system)
}

function named(agent: string | null, known: [RegExp, string][]): string | null {
  return known.find(([mark]) => mark.test(agent ?? ''))?.[1] ?? null
}
