import { and, eq, inArray } from 'drizzle-orm'
import { newCode } from '@/lib/ids'
import { openPublicPage, savePublicPage } from '../public-pages'
import { makeStandardPublic } from '../standard-care'
import { standardVersions } from '../standards'
import type { World } from './world'

/** How it begins at each of the two houses. */
const intros: Record<string, string> = {
  harbour:
    'Whether you stay for a night or only come in for a coffee: this is what we promise you. If we fall short of it, tell whoever stands nearest. They can do something about it.',
  northside:
    'You have enough to think about when you come to us. These things you need not think about: we have promised them to each other and to you.',
}

/** What customers read of the standards; how one dresses and what was left behind stay inside. */
const titles = ['The phone', 'Voicemail', 'Visitors', 'Breakfast', 'At the counter']

/** An open page with what customers can count on, and how often it was kept. */
export const seedPublicPage = async ({ as, admin, cast, chance, daysAgo }: World) => {
  const id = chance.id()
  const code = newCode(Uint8Array.from({ length: 10 }, () => chance.below(256)))
  const intro = intros[cast.shortName] ?? null
  await as(admin, async tx => {
    const found = await tx
      .select({ id: standardVersions.standardId })
      .from(standardVersions)
      .where(and(inArray(standardVersions.title, titles), eq(standardVersions.number, 1)))
    for (const standard of found) await makeStandardPublic(tx, standard.id, daysAgo(21))
    await savePublicPage(tx, { id, revision: 0, intro, showsChecks: true, indexable: false }, code)
    await openPublicPage(tx, { id, code, now: daysAgo(20) })
  })
}
