import type { Member } from '@/app/session'
import { Page } from '@/app/ui/page-frame'
import { words } from '@/app/words'
import { WordsClosed } from '../account/closed'

/** Stands in the place of every page about goals while their writer's words are closed. */
export async function ClosedGoals({ me }: { me: Member }) {
  const t = await words('goals')
  return (
    <Page title={t('title')}>
      <WordsClosed me={me} />
    </Page>
  )
}
