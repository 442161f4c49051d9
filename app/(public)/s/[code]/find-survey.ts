import { cache } from 'react'
import { customerView } from '@/app/gate'
import { readSurvey } from '@/db/responses'
import { readCode } from '@/lib/ids'

/**
 * The survey behind what stands in the address, however it was typed; null for malformed, unknown and revoked. A
 * page and its title ask once.
 */
export const findSurvey = cache(async (typed: string) => {
  const code = readCode(typed)
  const survey = code && (await customerView(code, readSurvey))
  return survey ? { code, ...survey } : null
})
