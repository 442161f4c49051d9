import { printCode } from '@/lib/ids'

/** Where a link leads: for the QR code whole, in letters without what nobody types. */
export function surveyAddress(code: string) {
  const start = process.env.NEXTAUTH_URL ?? ''
  const host = start.replace(/^https?:\/\//, '')
  return { whole: `${start}/s/${code}`, before: `${host}/s/`, printed: printCode(code) }
}
