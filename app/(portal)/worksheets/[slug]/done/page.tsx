import type { Metadata } from 'next'
import { formatFor } from '@/app/format'
import { view } from '@/app/gate'
import { currentLocale } from '@/app/locale'
import { Empty } from '@/app/ui/empty'
import { Page } from '@/app/ui/page-frame'
import { personColumns } from '@/app/ui/person-columns'
import { Table } from '@/app/ui/table'
import { whole } from '@/app/whole'
import { words } from '@/app/words'
import { listDone } from '@/db/worksheets'
import { contentIn } from '@/lib/content'
import { findWorksheet } from '@/lib/worksheets/shelf'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await words('worksheets'))('who_has_done'),
})

type Props = {
  params: Promise<{ slug: string }>
  searchParams: Promise<{ sort?: string | string[] }>
}

export default whole(Done)

/** For a manager: who in their teams has done an expected worksheet. Nothing else of it can be seen. */
async function Done({ params, searchParams }: Props) {
  const { slug } = await params
  const worksheet = findWorksheet(slug)
  const { me, people } = await view('worksheets.see-done', async (tx, me, scope) =>
    worksheet ? { me, people: await listDone(tx, slug, scope) } : null,
  )
  const t = await words('worksheets')
  const format = formatFor(me.locale, me.timeZone)
  const content = worksheet && contentIn(worksheet.texts, await currentLocale())
  const done = people.filter(person => person.finishedOn !== null).length
  return (
    <Page
      title={
        <span data-content="" lang={content?.lang}>
          {content?.texts.title}
        </span>
      }
      intro={t('done_intro')}
    >
      <p className="font-serif text-xl">
        {people.length > 0 && t('done_count', { done, of: people.length })}
      </p>
      <Table
        caption={t('who_has_done')}
        rows={people}
        rowKey={person => person.memberId}
        sorts={{
          said: (await searchParams).sort,
          locale: me.locale,
          href: sort => `/worksheets/${slug}/done?sort=${sort}`,
        }}
        empty={<Empty>{t('done_nobody')}</Empty>}
        columns={[
          ...personColumns({ person: t('person'), teams: t('teams') }),
          {
            key: 'done',
            head: t('done'),
            sortBy: person => person.finishedOn,
            cell: person =>
              person.finishedOn ? (
                <span className="text-sea">{format.day(person.finishedOn)}</span>
              ) : (
                <span className="text-ink-soft">{t('not_done')}</span>
              ),
          },
        ]}
      />
    </Page>
  )
}
