import type { Metadata } from 'next'
import { ClientWords } from '@/app/client-words'
import { formatFor } from '@/app/format'
import { view } from '@/app/gate'
import { Page } from '@/app/ui/page-frame'
import { Words } from '@/app/ui/words'
import { whole } from '@/app/whole'
import { words } from '@/app/words'
import { ownColleagues } from '@/db/colleagues'
import { readFeedback } from '@/db/feedback-entry'
import { heardChoices } from '@/db/heard-feedback'
import { colleagueLabel } from '@/lib/colleagues'
import { isId } from '@/lib/ids'
import { Facts } from '../facts'
import { ChangeForm } from './change-form'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await words('feedback_entry'))('edit_title'),
})

const mostSuggested = 50

export default whole(EditFeedback)

/** Mends what one logged oneself. */
async function EditFeedback({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const found = await view('feedback.change', async (tx, me) => {
    const entry = isId(id) ? await readFeedback(tx, me, id) : null
    if (!entry?.mine || entry.withdrawn) return null
    const [choices, people] = await Promise.all([heardChoices(tx, me), ownColleagues(tx, me, mostSuggested)])
    return { me, entry, choices, people }
  })
  const { me, entry, choices, people } = found
  const t = await words('feedback_entry')
  // The team where it is stays to be chosen, also for somebody who has moved on.
  const teams = choices.teams.some(team => team.id === entry.teamId)
    ? choices.teams
    : [{ id: entry.teamId, name: entry.team }, ...choices.teams]
  const standards = choices.standards.some(one => one.id === entry.standardId)
    ? choices.standards
    : [
        ...(entry.standardId && entry.standard ? [{ id: entry.standardId, title: entry.standard }] : []),
        ...choices.standards,
      ]
  return (
    <ClientWords namespaces={['feedback', 'feedback_entry']}>
      <Page title={t('edit_title')} intro={t('edit_intro')}>
        <ChangeForm
          hidden={{
            id,
            revision: String(entry.revision),
            ...(teams.length === 1 && { teamId: entry.teamId }),
          }}
          value={{
            channel: entry.channel,
            words: entry.words ?? '',
            teamId: entry.teamId,
            about: entry.about ?? '',
            standardId: entry.standardId ?? '',
            rating: entry.rating === null ? '' : String(entry.rating),
            customers: entry.customers,
            day: entry.day,
          }}
          choices={{ teams, standards, people: people.map(colleagueLabel) }}
          today={me.today}
          saved={
            <>
              <Words as="blockquote" className="text-lg">
                {entry.words}
              </Words>
              <Facts entry={entry} format={formatFor(me.locale, me.timeZone)} />
            </>
          }
        />
      </Page>
    </ClientWords>
  )
}
