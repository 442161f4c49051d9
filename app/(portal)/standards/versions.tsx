import { type Format, formatFor } from '@/app/format'
import { buttonLook } from '@/app/ui/button-look'
import { Words } from '@/app/ui/words'
import { words } from '@/app/words'
import { acceptancesByVersion } from '@/db/acceptance-history'
import { listProposers } from '@/db/standard-proposers'
import type { Version } from '@/db/standard-versions'
import { can } from '@/lib/access'
import type { ReadPart } from './[id]/part'
import { ProposedBy } from './proposed-by'
import { StandardText } from './standard-text'

type Share = { number: number; people: number; accepted: number }

/** Every published version, newest first: old ones stay readable, and any two stand side by side. */
export const versionsOfIt: ReadPart = async (tx, me, scope, { id, current, published }) => {
  if (published.length === 0) return null
  const [shares, proposers] = await Promise.all([
    current && can(me, 'standards.see-acceptances') ? acceptancesByVersion(tx, id, scope) : [],
    listProposers(tx, id),
  ])
  const given = { id, shares, proposers, format: formatFor(me.locale, me.timeZone), today: me.today }
  return <Versions {...given} versions={published} />
}

async function Versions({
  id,
  versions,
  shares,
  proposers,
  format,
  today,
}: {
  id: string
  versions: Version[]
  /** For managers: who of those it was for accepted it. */
  shares: Share[]
  proposers: { versionId: string; memberId: string; name: string }[]
  format: Format
  today: string
}) {
  const t = await words('standards')
  return (
    <section className="grid gap-3" aria-labelledby="versions">
      <h2 id="versions">{t('history')}</h2>
      <ol className="grid gap-1">
        {versions.map(version => {
          const share = shares.find(({ number }) => number === version.number)
          return (
            <li key={version.id}>
              <details className="border-line border-b">
                <summary className="flex min-h-11 cursor-pointer flex-wrap items-center gap-x-3 py-2">
                  <span className="link">
                    {t('published_on', {
                      number: version.number,
                      date: format.day(version.startsOn ?? today),
                    })}
                  </span>
                  <span className="text-ink-soft text-sm">{t(version.change)}</span>
                  {share && (
                    <span className="text-ink-soft text-sm tabular-nums">
                      {t('accepted_share', { accepted: share.accepted, people: share.people })}
                    </span>
                  )}
                </summary>
                <div className="grid gap-4 py-4">
                  {version.whatChanged && <Words className="text-ink-soft">{version.whatChanged}</Words>}
                  <ProposedBy people={proposers.filter(({ versionId }) => versionId === version.id)} />
                  <StandardText text={version} format={format} today={today} />
                </div>
              </details>
            </li>
          )
        })}
      </ol>
      {versions.length > 1 && <Compare id={id} versions={versions} />}
    </section>
  )
}

/** Chooses two versions to stand side by side. */
async function Compare({ id, versions }: { id: string; versions: Version[] }) {
  const t = await words('standards')
  const [newest, before] = versions
  const choice = (name: 'from' | 'to', chosen: Version | undefined) => (
    <label className="grid gap-1">
      <span className="font-medium text-sm">{t(`compare_${name}`)}</span>
      <select
        name={name}
        defaultValue={chosen?.number}
        className="min-h-11 rounded-md border border-field bg-sheet px-3"
      >
        {versions.map(({ number }) => (
          <option key={number} value={number}>
            {t('version', { number })}
          </option>
        ))}
      </select>
    </label>
  )
  return (
    <form action={`/standards/${id}/changes`} className="flex flex-wrap items-end gap-4 pt-2">
      {choice('from', before)}
      {choice('to', newest)}
      <button type="submit" className={buttonLook('quiet')}>
        {t('compare')}
      </button>
    </form>
  )
}
