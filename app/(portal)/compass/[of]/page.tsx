import type { Metadata } from 'next'
import { ClientWords } from '@/app/client-words'
import { view } from '@/app/gate'
import { Link } from '@/app/ui/link'
import { Page } from '@/app/ui/page-frame'
import { Words } from '@/app/ui/words'
import { whole } from '@/app/whole'
import { words } from '@/app/words'
import { listNewestFinished } from '@/db/finished-rounds'
import { readSettings } from '@/db/organizations'
import { readTeamVision } from '@/db/team-visions'
import { can } from '@/lib/access'
import { isId, newId } from '@/lib/ids'
import { VisionForm } from './vision-form'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await words('compass'))('vision_title'),
})

export default whole(VisionPage)

/** Where whoever leads a team, or the organization, says how its customers are to feel. */
async function VisionPage({ params }: { params: Promise<{ of: string }> }) {
  const { of } = await params
  const { me, standing, own } = await view('compass.set-vision', async (tx, me, scope) => {
    const ofOrganization = of === 'organization' && can(me, 'settings.save')
    if (!ofOrganization && !(isId(of) && (scope.all || scope.teams.includes(of)))) return null
    const [found, rounds] = await Promise.all([
      ofOrganization ? readSettings(tx) : readTeamVision(tx, of),
      listNewestFinished(tx, ['three-questions'], me),
    ])
    if (!found) return null
    const said = 'serviceVision' in found ? found.serviceVision : found.words
    const sentence = rounds[0]?.answers?.vision
    return {
      me,
      standing: { name: found.name, revision: found.revision, words: said },
      own: typeof sentence === 'string' ? sentence : null,
    }
  })
  const t = await words('compass')
  return (
    <ClientWords namespaces={['compass']}>
      <Page
        title={t('vision_title')}
        intro={t.rich('vision_intro', { name: () => <bdi translate="no">{standing.name}</bdi> })}
      >
        <div className="grid max-w-3xl gap-8">
          {own ? (
            <section aria-labelledby="own" className="grid gap-2 border-brass border-s-2 ps-5">
              <h2 id="own" className="font-medium font-sans text-base text-brass">
                {t('own_sentence')}
              </h2>
              <Words className="text-xl">{own}</Words>
            </section>
          ) : (
            <p>
              {t('find_intro')}{' '}
              <Link href="/worksheets/three-questions" className="link inline-flex min-h-11 items-center">
                {t('find')}
              </Link>
            </p>
          )}
          <VisionForm
            key={standing.revision}
            hidden={{ id: newId(me.now), of, revision: String(standing.revision) }}
            words={standing.words ?? own ?? ''}
          />
        </div>
      </Page>
    </ClientWords>
  )
}
