import { customerView } from '@/app/gate'
import { readSurvey } from '@/db/responses'
import { readCode } from '@/lib/ids'

/** The survey behind what stands in the address, however it was typed; null for malformed, unknown and revoked. */
export const findSurvey = async (typed: string) => {
  const code = readCode(typed)
  const survey = code && (await customerView(code, readSurvey))
  return survey ? { code, ...survey } : null
}
