import { Empty } from '@/app/ui/empty'
import { Person } from '@/app/ui/person'
import { type Column, Table } from '@/app/ui/table'
import { words } from '@/app/words'
import type { Colleague, Standing } from '@/db/people'

/**
 * Names and teams; with `standings`, as for an admin, also sign-in name, rank and role, and the way to each person. A
 * manager finds the way to those whom they may let back in.
 */
export async function PeopleTable({
  people,
  standings,
  mayLetIn,
  searched,
  former,
}: {
  people: Colleague[]
  standings: Standing[] | null
  mayLetIn: string[]
  searched: boolean
  former: boolean
}) {
  const t = await words('people')
  const standing = new Map(standings?.map(one => [one.id, one]))
  const columns: Column<Colleague>[] = [
    { key: 'name', head: t('name'), cell: person => <Person name={person.name} /> },
    {
      key: 'teams',
      head: t('teams'),
      cell: person => (
        <span translate="no">
          {person.teams.map((team, at) => (
            <span key={team}>
              {at > 0 && ', '}
              <bdi>{team}</bdi>
            </span>
          ))}
        </span>
      ),
    },
  ]
  const forAdmins: Column<Colleague>[] = [
    {
      key: 'login',
      head: t('login'),
      minor: true,
      cell: person => <bdi translate="no">{standing.get(person.id)?.login}</bdi>,
    },
    {
      key: 'rank',
      head: t('rank'),
      minor: true,
      cell: person => t(`rank_${standing.get(person.id)?.rank ?? 'front_line'}`),
    },
    {
      key: 'role',
      head: t('role'),
      minor: true,
      cell: person => t(`role_${standing.get(person.id)?.role ?? 'learner'}`),
    },
  ]
  return (
    <Table
      caption={t(former ? 'caption_former' : 'caption')}
      columns={standings ? [...columns, ...forAdmins] : columns}
      rows={people}
      rowKey={person => person.id}
      rowHref={({ id }) =>
        standings ? `/people/${id}` : mayLetIn.includes(id) ? `/people/${id}/way-in` : undefined
      }
      empty={<Empty>{t(searched ? 'nobody_found' : 'nobody')}</Empty>}
    />
  )
}
