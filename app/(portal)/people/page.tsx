import type { Metadata } from 'next'
import { view } from '@/app/gate'
import { ButtonLink } from '@/app/ui/button'
import { Page } from '@/app/ui/page-frame'
import { whole } from '@/app/whole'
import { words } from '@/app/words'
import { listPeople, readStandings } from '@/db/people'
import { listLettable } from '@/db/sign-in-codes'
import { can } from '@/lib/access'
import { isId } from '@/lib/ids'
import { tidy } from '@/lib/text'
import { PeopleTable } from './people-table'
import { Search } from './search'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('people'))('title') })

type Query = Record<string, string | string[] | undefined>

const most = 50
const text = (given: string | string[] | undefined) => (typeof given === 'string' ? given : '')

export default whole(People)

/** Everybody finds colleagues and their teams here; admins also what they may change. */
async function People({ searchParams }: { searchParams: Promise<Query> }) {
  const query = await searchParams
  const typed = text(query.name).slice(0, 200)
  const search = tidy(typed, { max: 80 })
  const after = isId(text(query.after)) ? text(query.after) : null
  const { me, people, standings, mayLetIn, former } = await view('people.read', async (tx, me) => {
    const former = can(me, 'people.change') && query.former === '1'
    // What cannot stand in a name is in nobody's.
    const searchable = search.text ?? (search.problem === 'required' ? '' : null)
    const people =
      searchable === null ? [] : await listPeople(tx, { search: searchable, after, former, most })
    const ids = people.map(person => person.id)
    const standings = can(me, 'people.change') ? await readStandings(tx, ids) : null
    const mayLetIn = !standings && can(me, 'people.let-in') ? await listLettable(tx, ids) : []
    return { me, people, standings, mayLetIn, former }
  })
  const t = await words('people')
  const shown = people.slice(0, most)
  const last = people.length > most ? shown.at(-1) : undefined
  const address = (more: Record<string, string>) =>
    `/people?${new URLSearchParams({ ...(typed && { name: typed }), ...(former && { former: '1' }), ...more })}`
  return (
    <Page
      title={t('title')}
      intro={t(former ? 'intro_former' : 'intro')}
      actions={
        <>
          {can(me, 'people.invite') && <ButtonLink href="/people/invite">{t('invite')}</ButtonLink>}
          {can(me, 'people.see-invitations') && (
            <ButtonLink kind="quiet" href="/people/invitations">
              {t('invitations')}
            </ButtonLink>
          )}
          {can(me, 'teams.read') && (
            <ButtonLink kind="quiet" href="/people/teams">
              {t('teams')}
            </ButtonLink>
          )}
        </>
      }
    >
      <Search typed={typed} former={former} mayAskFormer={can(me, 'people.change')} />
      <PeopleTable
        people={shown}
        standings={standings}
        mayLetIn={mayLetIn}
        searched={typed !== ''}
        former={former}
      />
      {(last || after) && (
        <nav aria-label={t('pages')} className="flex flex-wrap gap-3">
          {after && (
            <ButtonLink kind="quiet" href={address({})}>
              {t('first_page')}
            </ButtonLink>
          )}
          {last && (
            <ButtonLink kind="quiet" href={address({ after: last.id })}>
              {t('next_page')}
            </ButtonLink>
          )}
        </nav>
      )}
    </Page>
  )
}
