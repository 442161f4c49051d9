import type { Format } from '@/app/format'
import { personColumns } from '@/app/ui/person-columns'
import { Table } from '@/app/ui/table'
import { words } from '@/app/words'

type Acceptance = {
  memberId: string
  name: string
  teams: string
  dueOn: string
  acceptedAt: string | null
}

/** For a manager: who of those it is asked of has accepted, who is missing and until when, the missing first. */
export async function Acceptances({
  people,
  format,
  today,
}: {
  people: Acceptance[]
  format: Format
  today: string
}) {
  const t = await words('standards')
  const missing = people.filter(person => !person.acceptedAt).length
  return (
    <section className="grid gap-4" aria-labelledby="acceptances">
      <h2 id="acceptances">{t('missing_title')}</h2>
      <p>
        {missing > 0
          ? t('missing_intro', { missing, all: people.length })
          : people.length > 0 && t('missing_none')}
      </p>
      <Table
        caption={t('missing_caption')}
        rows={people}
        rowKey={person => person.memberId}
        empty={<p>{t('missing_nobody')}</p>}
        columns={[
          ...personColumns({ person: t('person'), teams: t('teams') }),
          {
            key: 'since',
            head: t('since'),
            cell: person =>
              person.acceptedAt ? (
                format.date(new Date(person.acceptedAt))
              ) : (
                <span className={person.dueOn < today ? 'font-medium text-coral' : 'text-olive'}>
                  {t(person.dueOn < today ? 'missing_overdue' : 'missing_due', {
                    date: format.day(person.dueOn),
                  })}
                </span>
              ),
          },
        ]}
      />
    </section>
  )
}
