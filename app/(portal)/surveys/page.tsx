import type { Metadata } from 'next'
import { formatFor } from '@/app/format'
import { view } from '@/app/gate'
import { ButtonLink } from '@/app/ui/button'
import { Empty } from '@/app/ui/empty'
import { Page } from '@/app/ui/page-frame'
import { Table } from '@/app/ui/table'
import { whole } from '@/app/whole'
import { words } from '@/app/words'
import { listSurveyLinks } from '@/db/survey-links'
import { can } from '@/lib/access'
import { printCode } from '@/lib/ids'
import { linkState, linkStates } from '@/lib/surveys'
import { LinkState } from './link-state'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await words('surveys'))('title'),
})

type Props = { searchParams: Promise<{ said?: string | string[]; sort?: string | string[] }> }

export default whole(Surveys)

/** The links that a manager looks after; an admin looks after all. */
async function Surveys({ searchParams }: Props) {
  const { me, links } = await view('surveys.read', async (tx, me) => ({
    me,
    links: await listSurveyLinks(tx),
  }))
  const { said, sort } = await searchParams
  const t = await words('surveys')
  const format = formatFor(me.locale, me.timeZone)
  const make = <ButtonLink href="/surveys/new">{t('new')}</ButtonLink>
  return (
    <Page
      title={t('title')}
      intro={t('intro')}
      said={said === 'worded' ? t('said_worded') : undefined}
      actions={
        <>
          {can(me, 'surveys.word') && (
            <ButtonLink kind="quiet" href="/surveys/wording">
              {t('wording')}
            </ButtonLink>
          )}
          {links.length > 0 && make}
        </>
      }
    >
      <Table
        caption={t('list')}
        rows={links}
        rowKey={link => link.id}
        rowHref={link => `/surveys/${link.id}`}
        sorts={{ said: sort, locale: me.locale, href: sort => `/surveys?sort=${sort}` }}
        empty={<Empty action={make}>{t('none')}</Empty>}
        columns={[
          {
            key: 'label',
            head: t('label'),
            cell: link => <bdi translate="no">{link.label}</bdi>,
            sortBy: link => link.label,
          },
          {
            key: 'team',
            head: t('team'),
            cell: link => <bdi translate="no">{link.teamName}</bdi>,
            sortBy: link => link.teamName,
          },
          {
            key: 'state',
            head: t('state'),
            cell: link => <LinkState state={linkState(link, me.today)} />,
            sortBy: link => linkStates.indexOf(linkState(link, me.today)),
          },
          {
            key: 'customers',
            head: t('customers'),
            minor: true,
            cell: link => t(`customers_${link.customers}`),
            sortBy: link => t(`customers_${link.customers}`),
          },
          {
            key: 'code',
            head: t('code'),
            minor: true,
            cell: link => (
              <span translate="no" className="whitespace-nowrap">
                {printCode(link.code)}
              </span>
            ),
          },
          {
            key: 'made',
            head: t('made'),
            minor: true,
            cell: link => format.date(link.createdAt),
            sortBy: link => link.createdAt.getTime(),
          },
        ]}
      />
    </Page>
  )
}
