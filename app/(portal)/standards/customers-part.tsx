import { type Format, formatFor } from '@/app/format'
import { Link } from '@/app/ui/link'
import { words } from '@/app/words'
import { type FeedbackPage, listFeedback } from '@/db/feedback'
import { everything, feedbackAddress } from '@/lib/feedback-filter'
import { FeedbackEntry } from '../feedback/feedback-entry'
import type { ReadPart } from './[id]/part'

const newest = 3

/** What customers said about a standard, as far as the reader may read it; the newest few, and the way to all. */
export const customersOfIt: ReadPart = async (tx, me, _scope, { id }) => {
  const asked = { filter: { ...everything, standard: id }, turn: null, most: newest }
  const said = await listFeedback(tx, me, asked, true)
  return <CustomersPart id={id} said={said} format={formatFor(me.locale, me.timeZone)} />
}

async function CustomersPart({
  id,
  said: { entries, count },
  format,
}: {
  id: string
  said: FeedbackPage
  format: Format
}) {
  if (entries.length === 0) return null
  const t = await words('standards')
  return (
    <section className="grid gap-4" aria-labelledby="customers">
      <h2 id="customers">{t('customers_title')}</h2>
      <ol className="grid max-w-3xl grid-cols-1">
        {entries.map(entry => (
          <FeedbackEntry key={entry.id} entry={entry} found={[]} format={format} showTeam />
        ))}
      </ol>
      {count !== null && count > entries.length && (
        <p>
          <Link href={feedbackAddress({ standard: id })} className="link inline-flex min-h-11 items-center">
            {t('customers_all')}
          </Link>
        </p>
      )}
    </section>
  )
}
