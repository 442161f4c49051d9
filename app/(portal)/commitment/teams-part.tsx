import type { Format } from '@/app/format'
import { Table } from '@/app/ui/table'
import { writeMatrixFilter } from '@/lib/matrix'
import type { Commitment } from './read-page'
import type { Telling } from './telling'

/** Standards accepted by team, for those who lead them; by name, because teams aren't ranked. */
export function TeamsPart({
  teams,
  telling: { t },
  format,
}: Pick<Commitment, 'teams'> & { telling: Telling; format: Format }) {
  if (teams.length === 0) return null
  return (
    <section aria-labelledby="by-team" className="grid grid-cols-1 gap-4 print:block print:space-y-4">
      <div className="grid gap-2">
        <h2 id="by-team">{t('by_team')}</h2>
        <p className="text-ink-soft">{t('by_team_intro')}</p>
      </div>
      <Table
        caption={t('by_team_caption')}
        rows={teams}
        rowKey={({ id }) => id}
        rowHref={({ id }) =>
          `/standards/matrix${writeMatrixFilter({ team: id, standard: null, person: null, missing: false })}`
        }
        empty={null}
        columns={[
          {
            key: 'team',
            head: t('team'),
            cell: ({ name }) => (
              <bdi translate="no" className="wrap-anywhere">
                {name}
              </bdi>
            ),
          },
          {
            key: 'people',
            head: t('people'),
            numeric: true,
            minor: true,
            cell: ({ people }) => format.number(people),
          },
          {
            key: 'given',
            head: t('given'),
            numeric: true,
            cell: ({ given, asked }) => t('count', { count: given, of: asked }),
          },
          {
            key: 'share',
            head: t('share'),
            numeric: true,
            cell: ({ given, asked }) => format.percent(given / asked),
          },
        ]}
      />
    </section>
  )
}
