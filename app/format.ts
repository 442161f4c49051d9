/** How dates and numbers are written for one person. Days are 'YYYY-MM-DD' and belong to no time zone. */
export type Format = {
  date: (moment: Date) => string
  time: (moment: Date) => string
  day: (day: string) => string
  /** With the day of the week: Monday 2 March */
  longDay: (day: string) => string
  /** 1 for Monday to 7 for Sunday. */
  weekday: (day: number) => string
  shortDay: (day: string) => string
  /** The month of a day: Nov 2026 */
  month: (day: string) => string
  /** The same at length: November 2026 */
  wholeMonth: (day: string) => string
  /** A time of the day, '08:30', on anybody's clock. */
  timeOfDay: (time: string) => string
  /** Monday, Tuesday and Friday */
  list: (things: string[]) => string
  number: (n: number) => string
  /** One decimal, for means: 4.2 */
  mean: (n: number) => string
  /** A share between 0 and 1: 58% */
  percent: (share: number) => string
  /** A net promoter score between -1 and 1: +36 */
  score: (score: number) => string
}

const held = new Map<string, Format>()

/** Formatters are slow to make and are kept, at most two hundred pairs of locale and time zone. */
export function formatFor(locale: string, timeZone: string): Format {
  const key = `${locale} ${timeZone}`
  const known = held.get(key)
  if (known) return known
  if (held.size >= 200) held.clear()
  const made = makeFormat(locale, timeZone)
  held.set(key, made)
  return made
}

function makeFormat(locale: string, timeZone: string): Format {
  const dates = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options)
  const numbers = (options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options)
  const date = dates({ dateStyle: 'long', timeZone })
  const time = dates({ timeStyle: 'short', timeZone })
  const day = dates({ dateStyle: 'long', timeZone: 'UTC' })
  const longDay = dates({ weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' })
  const weekday = dates({ weekday: 'long', timeZone: 'UTC' })
  const shortDay = dates({ day: 'numeric', month: 'short', timeZone: 'UTC' })
  const month = dates({ month: 'short', year: 'numeric', timeZone: 'UTC' })
  const wholeMonth = dates({ month: 'long', year: 'numeric', timeZone: 'UTC' })
  const timeOfDay = dates({ timeStyle: 'short', timeZone: 'UTC' })
  const list = new Intl.ListFormat(locale)
  const number = numbers({ maximumFractionDigits: 2 })
  const mean = numbers({ minimumFractionDigits: 1, maximumFractionDigits: 1 })
  const percent = numbers({ style: 'percent', maximumFractionDigits: 0 })
  const score = numbers({ signDisplay: 'exceptZero', maximumFractionDigits: 0 })
  return {
    date: moment => date.format(moment),
    time: moment => time.format(moment),
    day: text => day.format(new Date(`${text}T00:00:00Z`)),
    longDay: text => longDay.format(new Date(`${text}T00:00:00Z`)),
    // The first day of 2024 was a Monday.
    weekday: day => weekday.format(new Date(Date.UTC(2024, 0, day))),
    shortDay: text => shortDay.format(new Date(`${text}T00:00:00Z`)),
    month: text => month.format(new Date(`${text}T00:00:00Z`)),
    wholeMonth: text => wholeMonth.format(new Date(`${text}T00:00:00Z`)),
    timeOfDay: text => timeOfDay.format(new Date(`2024-01-01T${text}:00Z`)),
    list: things => list.format(things),
    number: n => number.format(n),
    mean: n => mean.format(n),
    percent: share => percent.format(share),
    score: net => score.format(net * 100),
  }
}
