import type { ReactNode } from 'react'
import type { Format } from '@/app/format'
import { Link } from '@/app/ui/link'
import { words } from '@/app/words'
import type { Reader } from '@/db/worksheet-share-readings'
import type { OwnShare as Share } from '@/db/worksheet-shares'
import { shareAddress } from '../addresses'
import { Parts } from './parts'
import { TakeBackForm } from './take-back-form'

/** One thing that somebody shares, or took back: what, with whom, in which version, and who has read it. */
export async function OwnShare({
  share,
  standing,
  readers,
  organization,
  locale,
  format,
}: {
  share: Share
  /** How the version that is shared stands to the sheet as it is now. */
  standing: string | null
  readers: Reader[]
  organization: string
  locale: string
  format: Format
}) {
  const t = await words('sharing')
  const { id, slug, audience, sharedAt, withdrawnAt } = share
  const former = withdrawnAt !== null
  return (
    <li className="grid gap-2 wrap-anywhere border-brass border-s-2 ps-5">
      <p className="font-medium">
        <Parts share={share} locale={locale} reader="writer" />
      </p>
      <p>{t(`to_${audience}`, { team: share.team ?? '', organization })}</p>
      <p className="text-ink-soft text-sm">
        {t('version_of', { day: format.date(sharedAt) })}
        {standing && ` ${standing}`}
        {withdrawnAt && ` ${t('taken_back_on', { day: format.date(withdrawnAt) })}`}
      </p>
      <Readers none={t(former ? 'readers_never' : 'readers_none')}>
        {readers.map(({ memberId, name, days, last }) => (
          <li key={memberId}>
            <bdi translate="no">{name}</bdi>{' '}
            <span className="text-ink-soft">
              {t(days === 1 ? 'reader_once' : 'reader_often', { days, day: format.day(last) })}
            </span>
          </li>
        ))}
      </Readers>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <Link href={shareAddress(id)} className="link inline-flex min-h-11 items-center">
          {t(former ? 'look_former' : 'look')}
        </Link>
        {!former && <TakeBackForm hidden={{ id, slug }} />}
      </div>
    </li>
  )
}

/** Who has read it, by name and day; or that nobody has. */
async function Readers({ none, children }: { none: string; children: ReactNode[] }) {
  const t = await words('sharing')
  if (children.length === 0) return <p className="text-ink-soft text-sm">{none}</p>
  return (
    <div className="text-sm">
      <p className="text-ink-soft">{t('readers')}</p>
      <ul className="grid gap-0.5">{children}</ul>
    </div>
  )
}
