/** The time zones that this machine knows, by their IANA names; UTC, which is in no list, first. */
export const timeZones: readonly string[] = [
  'UTC',
  ...Intl.supportedValuesOf('timeZone').filter(zone => zone !== 'UTC'),
]

const known = new Set(timeZones)

export const isTimeZone = (text: string): boolean => known.has(text)
