import type { Metadata } from 'next'
import { formatFor } from '@/app/format'
import { view } from '@/app/gate'
import { ButtonLink } from '@/app/ui/button'
import { Empty } from '@/app/ui/empty'
import { Page } from '@/app/ui/page-frame'
import { Table } from '@/app/ui/table'
import { whole } from '@/app/whole'
import { words } from '@/app/words'
import { listInvitations } from '@/db/invitations'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await words('people'))('invitations_title'),
})

export default whole(Invitations)

/** Who has been asked in and hasn't come yet. */
async function Invitations({ searchParams }: { searchParams: Promise<{ said?: string | string[] }> }) {
  const { me, invitations } = await view('people.see-invitations', async (tx, me) => ({
    me,
    invitations: await listInvitations(tx),
  }))
  const { said } = await searchParams
  const t = await words('people')
  const format = formatFor(me.locale, me.timeZone)
  const invite = <ButtonLink href="/people/invite">{t('invite')}</ButtonLink>
  return (
    <Page
      title={t('invitations_title')}
      intro={t('invitations_intro')}
      actions={invitations.length > 0 && invite}
      said={said === 'withdrawn' ? t('said_withdrawn') : undefined}
    >
      <Table
        caption={t('invitations')}
        rows={invitations}
        rowKey={invitation => invitation.id}
        rowHref={invitation => `/people/invitations/${invitation.id}`}
        empty={<Empty action={invite}>{t('invitations_none')}</Empty>}
        columns={[
          { key: 'name', head: t('name'), cell: one => <bdi translate="no">{one.name}</bdi> },
          {
            key: 'email',
            head: t('field_email'),
            minor: true,
            cell: one => (one.email ? <bdi translate="no">{one.email}</bdi> : t('by_slip')),
          },
          {
            key: 'team',
            head: t('team'),
            minor: true,
            cell: one => <bdi translate="no">{one.teamName}</bdi>,
          },
          {
            key: 'inviter',
            head: t('inviter'),
            minor: true,
            cell: one => <bdi translate="no">{one.inviter}</bdi>,
          },
          { key: 'until', head: t('until'), cell: one => format.date(one.expiresAt) },
        ]}
      />
    </Page>
  )
}
