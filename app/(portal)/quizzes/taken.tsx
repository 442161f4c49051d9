import type { Format } from '@/app/format'
import { personColumns } from '@/app/ui/person-columns'
import type { Sorts } from '@/app/ui/sort-link'
import { Table } from '@/app/ui/table'
import { words } from '@/app/words'

type Taker = { memberId: string; name: string; teams: string; lastDay: string | null; times: number }

/** For a manager: who has taken the quiz and when; never how it went. */
export async function Taken({ people, format, sorts }: { people: Taker[]; format: Format; sorts: Sorts }) {
  const t = await words('quizzes')
  const missing = people.filter(person => !person.lastDay).length
  return (
    <div className="grid gap-4">
      {people.length > 0 && <p>{t('taken_intro', { missing, all: people.length })}</p>}
      <Table
        caption={t('taken_caption')}
        rows={people}
        rowKey={person => person.memberId}
        sorts={sorts}
        empty={<p>{t('taken_nobody')}</p>}
        columns={[
          ...personColumns({ person: t('person'), teams: t('teams') }),
          {
            key: 'last',
            head: t('taken_last'),
            sortBy: person => person.lastDay,
            cell: person =>
              person.lastDay ? (
                format.day(person.lastDay)
              ) : (
                <span className="font-medium text-olive">{t('not_taken')}</span>
              ),
          },
          {
            key: 'times',
            head: t('taken_times'),
            numeric: true,
            sortBy: person => person.times,
            cell: person => format.number(person.times),
          },
        ]}
      />
    </div>
  )
}
