import { Person } from './person'
import type { Column } from './table'

/** The first columns of every list of people: who it is, and their teams where there is room. */
export const personColumns = <Row extends { name: string; teams: string }>(heads: {
  person: string
  teams: string
}): Column<Row>[] => [
  { key: 'person', head: heads.person, cell: row => <Person name={row.name} />, sortBy: row => row.name },
  {
    key: 'teams',
    head: heads.teams,
    minor: true,
    cell: row => <bdi translate="no">{row.teams}</bdi>,
    sortBy: row => row.teams || null,
  },
]
