import 'server-only'
import { createHash } from 'node:crypto'

/** SHA-256 of an invitation's secret, hex: what is stored instead of it. Its 140 bits need no slow hash. */
export const hashToken = (token: string) => createHash('sha256').update(token).digest('hex')
