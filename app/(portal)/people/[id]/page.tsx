import type { Metadata } from 'next'
import { ClientWords } from '@/app/client-words'
import { formatFor } from '@/app/format'
import { auditedView } from '@/app/gate'
import { ButtonLink } from '@/app/ui/button'
import { Page } from '@/app/ui/page-frame'
import { whole } from '@/app/whole'
import { words } from '@/app/words'
import { readPerson } from '@/db/people'
import { listTeams } from '@/db/team-tree'
import { isId } from '@/lib/ids'
import { mayGiveRank, ranks } from '@/lib/people'
import { treeOf } from '@/lib/team-tree'
import { BringBackForm, DeactivateForm } from './leaving'
import { MemberForm } from './member-form'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await words('people'))('person_title'),
})

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ said?: string | string[] }> }

const sayings = { changed: 'said_changed', deactivated: 'said_deactivated', back: 'said_back' } as const

export default whole(PersonPage)

/** Everything that an admin may change about somebody. That it was opened stands in the trail. */
async function PersonPage({ params, searchParams }: Props) {
  const { id } = await params
  const { me, person, teams } = await auditedView(
    'people.see-person',
    isId(id) ? id : null,
    async (tx, me) => {
      const person = isId(id) ? await readPerson(tx, id) : null
      return person && { me, person, teams: await listTeams(tx) }
    },
  )
  const { said } = await searchParams
  const saying = sayings[said as keyof typeof sayings]
  const t = await words('people')
  const { date } = formatFor(me.locale, me.timeZone)
  const mayRank = mayGiveRank(me.rank, person.rank)
  const { name, rank, isAdmin, manages } = person
  return (
    <ClientWords namespaces={['people']}>
      <Page
        title={<bdi translate="no">{name}</bdi>}
        intro={t.rich(person.deactivatedAt ? 'person_left' : 'person_intro', {
          login: () => (
            <bdi key="login" translate="no">
              {person.login}
            </bdi>
          ),
          date: date(new Date(person.deactivatedAt ?? person.joinedAt)),
        })}
        said={saying && t(saying)}
      >
        {person.deactivatedAt ? (
          <section aria-labelledby="back" className="grid gap-4">
            <h2 id="back">{t('back_title')}</h2>
            <p>{t('back_intro')}</p>
            <BringBackForm id={id} />
          </section>
        ) : (
          <>
            <MemberForm
              key={person.revision}
              hidden={{ id, revision: String(person.revision) }}
              value={{ name, rank, isAdmin: isAdmin ? 'on' : undefined, teams: person.teams, manages }}
              ranks={mayRank ? ranks.filter(one => mayGiveRank(me.rank, one)) : [rank]}
              fixedRank={!mayRank}
              teams={treeOf(teams)}
            />
            {id !== me.memberId && (
              <section aria-labelledby="locked-out" className="grid gap-4 border-line border-t pt-6">
                <h2 id="locked-out">{t('locked_out_title')}</h2>
                <p>{t('locked_out_intro')}</p>
                <div>
                  <ButtonLink kind="quiet" href={`/people/${id}/way-in`}>
                    {t('way_in')}
                  </ButtonLink>
                </div>
              </section>
            )}
            {id !== me.memberId && (
              <section aria-labelledby="leave" className="grid gap-4 border-line border-t pt-6">
                <h2 id="leave">{t('leave_title')}</h2>
                <p>{t('leave_intro')}</p>
                <DeactivateForm id={id} />
              </section>
            )}
          </>
        )}
      </Page>
    </ClientWords>
  )
}
