import { type Format, formatFor } from '@/app/format'
import type { Member } from '@/app/session'
import { words } from '@/app/words'
import type { Reader } from '@/db/worksheet-share-readings'
import type { OwnShare as Share } from '@/db/worksheet-shares'
import { contentIn } from '@/lib/content'
import { newId } from '@/lib/ids'
import { audienceValue, openAudiences, type Reached } from '@/lib/worksheets/audience'
import { isBlank } from '@/lib/worksheets/blank'
import { changedSince } from '@/lib/worksheets/share'
import type { Entry } from '@/lib/worksheets/worksheet'
import { OwnShare } from './own-share'
import { ShareForm } from './share-form'

type Props = {
  me: Member
  slug: string
  /** The round that stands on the page; shares of others are listed as well. */
  round: { id: string }
  rounds: { id: string; number: number }[]
  entries: Entry[]
  /** How often the round had been saved. */
  seen: number
  shares: Share[]
  readers: Reader[]
  teams: Reached[]
  locale: string
}

/** For the writer: what of the sheet is shared and who has read it, and the form to share more. */
export async function Sharing(props: Props) {
  const { me, shares, entries } = props
  const t = await words('sharing')
  const written = me.reset?.closed ? [] : entries.filter(entry => !isBlank(entry))
  const standing = shares.filter(share => share.withdrawnAt === null)
  const former = shares.filter(share => share.withdrawnAt !== null)
  if (written.length === 0 && shares.length === 0) return null
  return (
    <section className="grid gap-6 border-line border-t pt-6 print:hidden" aria-labelledby="sharing">
      <h2 id="sharing">{t('title')}</h2>
      {standing.length > 0 && (
        <div className="grid gap-4">
          <h3>{t('standing')}</h3>
          <List {...props} shares={standing} />
        </div>
      )}
      {written.length > 0 && (
        <div className="grid gap-4">
          {standing.length > 0 && <h3>{t('more')}</h3>}
          <Offer {...props} written={written} />
        </div>
      )}
      {former.length > 0 && (
        <details>
          <summary className="link inline-flex min-h-11 items-center">{t('former')}</summary>
          <div className="pt-2">
            <List {...props} shares={former} />
          </div>
        </details>
      )}
    </section>
  )
}

async function List({ me, shares, readers, round, rounds, entries, locale }: Props) {
  const t = await words('sharing')
  const format: Format = formatFor(me.locale, me.timeZone)
  const standing = ({ roundId, answers, withdrawnAt }: Share) => {
    const number = rounds.find(each => each.id === roundId)?.number
    if (roundId !== round.id && number) return t('of_round', { number })
    if (!answers || withdrawnAt) return null
    return t(changedSince(answers, entries) ? 'changed' : 'unchanged')
  }
  return (
    <ul className="grid gap-6">
      {shares.map(share => (
        <OwnShare
          key={share.id}
          share={share}
          standing={standing(share)}
          readers={readers.filter(reader => reader.shareId === share.id)}
          organization={me.organizationName}
          locale={locale}
          format={format}
        />
      ))}
    </ul>
  )
}

async function Offer({
  me,
  slug,
  round,
  seen,
  teams,
  locale,
  entries,
  written,
}: Props & { written: Entry[] }) {
  const t = await words('sharing')
  const option = (each: ReturnType<typeof openAudiences>[number]) => {
    const named = { team: each.team?.name ?? '', organization: me.organizationName }
    return {
      value: audienceValue(each),
      label: t(`with_${each.audience}`, named),
      help: t(`with_${each.audience}_help`, {
        names: each.team?.managers.join(', ') ?? '',
        count: each.team?.colleagues ?? 0,
      }),
      button: t(`share_${each.audience}`, named),
    }
  }
  return (
    <>
      <p className="max-w-2xl">{t('intro')}</p>
      <ShareForm
        hidden={{ id: newId(me.now), slug, round: round.id, seen: String(seen) }}
        parts={written.map(({ step }) => ({
          value: step.key,
          label: contentIn(step.texts, locale).texts.title,
          ours: true,
        }))}
        narrows={entries.some(({ step }) => 'from' in step)}
        results={written.filter(({ step }) => step.result).map(({ step }) => step.key)}
        audiences={openAudiences(teams).map(option)}
      />
    </>
  )
}
