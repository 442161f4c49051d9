import { printCode } from '@/lib/ids'

/** Where a survey (`s`) or the public page (`c`) stands: for the QR code whole, in letters without what nobody types. */
export function printedAddress(at: 's' | 'c', code: string) {
  const start = process.env.NEXTAUTH_URL ?? ''
  const host = start.replace(/^https?:\/\//, '')
  return { whole: `${start}/${at}/${code}`, before: `${host}/${at}/`, printed: printCode(code) }
}
