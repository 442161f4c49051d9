import { type Format, formatFor } from '@/app/format'
import { Words } from '@/app/ui/words'
import { words } from '@/app/words'
import { ownAcceptance, ownDueDay } from '@/db/acceptances'
import { readAcceptanceWording } from '@/db/organizations'
import type { Version } from '@/db/standard-versions'
import { newId } from '@/lib/ids'
import type { ReadPart } from './[id]/part'
import { AcceptForm } from './accept-form'

/** Whether the reader keeps the version in force: asked until when, or accepted on which day, or not asked of them. */
export const acceptingIt: ReadPart = async (tx, me, _scope, { id, current, retiredAt, askedSince }) => {
  if (!current || retiredAt) return null
  const [own, dueOn, wording] = await Promise.all([
    ownAcceptance(tx, id, askedSince ?? 1, me.memberId),
    ownDueDay(tx, id, me),
    readAcceptanceWording(tx),
  ])
  const format = formatFor(me.locale, me.timeZone)
  return <Accepting version={current} own={own} dueOn={dueOn} wording={wording} me={me} format={format} />
}

async function Accepting({
  version,
  own,
  dueOn,
  wording,
  me,
  format,
}: {
  version: Version
  own: { number: number; acceptedAt: Date; answer: string | null; onPaper: boolean } | null
  /** Null where it isn't asked of them. */
  dueOn: string | null
  /** The organization's own words for it. */
  wording: string | null
  me: { now: Date; today: string }
  format: Format
}) {
  const t = await words('standards')
  return (
    <section className="grid gap-4" aria-labelledby="accept">
      <h2 id="accept">{t('accept_title')}</h2>
      {own ? (
        <>
          <p className="font-medium text-sea">
            {t(own.onPaper ? 'signed_by_you' : 'accepted_on', {
              number: own.number,
              date: format.date(own.acceptedAt),
            })}
          </p>
          {own.answer && <Words>{own.answer}</Words>}
        </>
      ) : (
        <>
          {version.number > 1 && version.whatChanged && (
            <Words>{t('accept_again', { what: version.whatChanged })}</Words>
          )}
          {dueOn === null ? (
            <p className="text-ink-soft">{t('not_asked_of_you')}</p>
          ) : (
            <p className={dueOn < me.today ? 'font-medium text-coral' : 'text-ink-soft'}>
              {t(dueOn < me.today ? 'overdue' : 'due_on', { date: format.day(dueOn) })}
            </p>
          )}
          {dueOn !== null && (
            <AcceptForm
              id={newId(me.now)}
              versionId={version.id}
              wording={wording}
              question={version.question}
            />
          )}
        </>
      )}
    </section>
  )
}
