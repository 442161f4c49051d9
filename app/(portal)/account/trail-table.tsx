import type { Format } from '@/app/format'
import { Empty } from '@/app/ui/empty'
import { Table } from '@/app/ui/table'
import { words } from '@/app/words'
import type { TrailEntry } from '@/db/trail'
import { deedWords } from './deed-words'

/** Who did what to whom, and when; never with contents. */
export async function TrailTable({
  caption,
  entries,
  format,
  nothing,
}: {
  caption: string
  entries: TrailEntry[]
  format: Format
  nothing: string
}) {
  const t = await words('trail')
  const deed = await deedWords()
  return (
    <Table
      caption={caption}
      rows={entries}
      rowKey={entry => entry.id}
      empty={<Empty>{nothing}</Empty>}
      columns={[
        {
          key: 'deed',
          head: t('deed'),
          cell: entry => (
            <>
              {deed(entry.deed)}
              {entry.about && (
                <>
                  {': '}
                  <bdi translate="no">{entry.about}</bdi>
                </>
              )}
            </>
          ),
        },
        { key: 'who', head: t('who'), cell: entry => <bdi translate="no">{entry.who}</bdi> },
        {
          key: 'at',
          head: t('at'),
          cell: ({ at }) => t('moment', { date: format.date(new Date(at)), time: format.time(new Date(at)) }),
        },
      ]}
    />
  )
}
