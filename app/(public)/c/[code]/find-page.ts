import { cache } from 'react'
import { publicView } from '@/app/gate'
import { readPublicPage } from '@/db/public-pages'
import { readCode } from '@/lib/ids'

/**
 * The public page behind what stands in the address, however it was typed; null for malformed, unknown and closed. A
 * page and its title ask once.
 */
export const findPublicPage = cache(async (typed: string) => {
  const code = readCode(typed)
  const { page } = await publicView(async tx => ({ page: code && (await readPublicPage(tx, code)) }))
  return code && page ? { code, ...page } : null
})
