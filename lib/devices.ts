export const browsers = ['chrome', 'edge', 'firefox', 'opera', 'safari', 'samsung'] as const
export const systems = ['android', 'chromeos', 'ipad', 'iphone', 'linux', 'mac', 'windows'] as const

/** What a session says about where it was opened; null where the browser doesn't tell. */
export type Device = {
  browser: (typeof browsers)[number] | null
  system: (typeof systems)[number] | null
}

/** Each calls itself by the names of those it imitates as well: the first that fits is the one. */
const browserMarks: [RegExp, Device['browser']][] = [
  [/\bEdg(?:e|A|iOS)?\//, 'edge'],
  [/\b(?:OPR|Opera|OPiOS)\//, 'opera'],
  [/\bSamsungBrowser\//, 'samsung'],
  [/\b(?:Firefox|FxiOS)\//, 'firefox'],
  [/\b(?:Chrome|Chromium|CriOS|HeadlessChrome)\//, 'chrome'],
  [/\bSafari\//, 'safari'],
]

const systemMarks: [RegExp, Device['system']][] = [
  [/\biPhone\b/, 'iphone'],
  [/\biPad\b/, 'ipad'],
  [/\bAndroid\b/, 'android'],
  [/\bCrOS\b/, 'chromeos'],
  [/\bWindows\b/, 'windows'],
  [/\bMac(?:intosh| OS X)\b/, 'mac'],
  [/\bLinux\b/, 'linux'],
]

/** The kind of browser and of device in what a browser calls itself; its versions and the rest are left behind. */
export function deviceOf(userAgent: string | null | undefined): Device {
  const text = (userAgent ?? '').slice(0, 1000)
  return { browser: firstIn(text, browserMarks), system: firstIn(text, systemMarks) }
}

function firstIn<Mark>(text: string, marks: [RegExp, Mark | null][]): Mark | null {
  return marks.find(([pattern]) => pattern.test(text))?.[1] ?? null
}
