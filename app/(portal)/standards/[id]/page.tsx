import type { Metadata } from 'next'
import { Fragment } from 'react'
import { ClientWords } from '@/app/client-words'
import { formatFor } from '@/app/format'
import { view } from '@/app/gate'
import type { Member } from '@/app/session'
import { ButtonLink } from '@/app/ui/button'
import { Page } from '@/app/ui/page-frame'
import { whole } from '@/app/whole'
import { words } from '@/app/words'
import { readOwnPublicPage } from '@/db/public-pages'
import { readStandard, type Standard } from '@/db/standard-versions'
import { can } from '@/lib/access'
import { isId } from '@/lib/ids'
import { acceptancesOfIt } from '../acceptances'
import { acceptingIt } from '../accepting'
import { careOfIt } from '../care-part'
import { checksOfIt } from '../checks-part'
import { Coming } from '../coming'
import { customersOfIt } from '../customers-part'
import { draftOfIt } from '../draft-part'
import { OnPublicPage } from '../public/on-public-page'
import { StandardText } from '../standard-text'
import { standingOfIt } from '../standing-part'
import { timelineOfIt } from '../timeline-part'
import { versionsOfIt } from '../versions'
import type { ReadPart } from './part'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await words('standards'))('title'),
})

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ said?: string | string[] }> }

/** What comes after the text of the version in force and of those to come. */
const parts: Record<string, ReadPart> = {
  draft: draftOfIt,
  standing: standingOfIt,
  checks: checksOfIt,
  customers: customersOfIt,
  acceptances: acceptancesOfIt,
  timeline: timelineOfIt,
  versions: versionsOfIt,
  care: careOfIt,
}

const sayings = {
  saved: 'said_saved',
  published: 'said_published',
  accepted: 'said_accepted',
  recorded: 'said_recorded',
  discarded: 'said_discarded',
  entrusted: 'said_entrusted',
  retired: 'said_retired',
  back: 'said_back',
  asked: 'said_asked',
  ended: 'said_ended',
  public: 'said_public',
  private: 'said_private',
} as const

export default whole(StandardPage)

/** Everything about one standard: what it says, whether it is kept, and how it came to be so. */
async function StandardPage({ params, searchParams }: Props) {
  const { id } = await params
  const { me, standard, publicPage, accepting, others } = await view(
    'standards.read',
    async (tx, me, scope) => {
      const standard = isId(id) ? await readStandard(tx, id, me.today) : null
      if (!standard) return null
      const [publicPage, accepting, ...others] = await Promise.all([
        standard.publicSince ? readOwnPublicPage(tx) : null,
        ...[acceptingIt, ...Object.values(parts)].map(part => part(tx, me, scope, standard)),
      ])
      return { me, standard, publicPage, accepting, others }
    },
  )
  const t = await words('standards')
  const format = formatFor(me.locale, me.timeZone)
  const saying = sayings[(await searchParams).said as keyof typeof sayings]
  const { current, coming, draft, owner, retiredAt, publicSince } = standard
  // Of a closed page nobody is told who may not open it.
  const isShown = publicSince && current && !retiredAt && (publicPage || can(me, 'standards.see-public-page'))
  return (
    <ClientWords namespaces={['standards']}>
      <Page
        title={<bdi translate="no">{(current ?? coming[0] ?? draft)?.title}</bdi>}
        intro={
          <>
            {stateOf(standard, t, format)}{' '}
            {t.rich('looked_after', { name: () => <bdi translate="no">{owner}</bdi> })}{' '}
            {isShown && <OnPublicPage page={publicPage} />}
          </>
        }
        actions={<Change standard={standard} me={me} />}
        said={saying && t(saying)}
      >
        {current && <StandardText text={current} format={format} today={me.today} />}
        {accepting}
        <Coming id={id} versions={coming} current={current} format={format} today={me.today} />
        {Object.keys(parts).map((name, at) => (
          <Fragment key={name}>{others[at]}</Fragment>
        ))}
      </Page>
    </ClientWords>
  )
}

/** Admins change it, everybody else can propose to. */
async function Change({
  standard: { id, draft, current, retiredAt },
  me,
}: {
  standard: Standard
  me: Member
}) {
  const t = await words('standards')
  if (can(me, 'standards.edit'))
    return (
      <ButtonLink kind="quiet" href={`/standards/${id}/edit`}>
        {t(draft ? 'edit_draft' : 'edit')}
      </ButtonLink>
    )
  return (
    current &&
    !retiredAt && (
      <ButtonLink kind="quiet" href={`/standards/proposals/new?standard=${id}`}>
        {t('propose_change')}
      </ButtonLink>
    )
  )
}

type Words = Awaited<ReturnType<typeof words<'standards'>>>

/** Where it stands in its life. */
const stateOf = (
  { current, coming: [next], retiredAt }: Standard,
  t: Words,
  format: ReturnType<typeof formatFor>,
): string => {
  if (retiredAt) return t('retired_on', { date: format.date(retiredAt) })
  if (current) return t('in_force', { number: current.number, date: format.day(current.startsOn ?? '') })
  return next?.startsOn ? t('coming', { number: next.number, date: format.day(next.startsOn) }) : t('draft')
}
