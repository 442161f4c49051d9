import type { Metadata } from 'next'
import { ClientWords } from '@/app/client-words'
import { formatFor } from '@/app/format'
import { view } from '@/app/gate'
import { Fold } from '@/app/ui/fold'
import { Page } from '@/app/ui/page-frame'
import { Sheet } from '@/app/ui/sheet'
import { whole } from '@/app/whole'
import { words } from '@/app/words'
import { proposedFor } from '@/db/proposal-lists'
import { readStandard } from '@/db/standard-versions'
import { type AskedQuestion, latestQuestions } from '@/db/survey-questions'
import { listTeams } from '@/db/team-tree'
import { dayOf, type OrganizationClock } from '@/lib/dates'
import { isId, newId } from '@/lib/ids'
import { sumAnswers } from '@/lib/survey-questions'
import { treeOf } from '@/lib/team-tree'
import { ProposalText } from '../../proposals/proposal-text'
import { ProposedBy } from '../../proposed-by'
import { StandardForm } from '../../standard-form'
import { StandardText } from '../../standard-text'
import { textOf } from '../../text-fields'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await words('standards'))('change_title'),
})

type Query = { said?: string | string[]; expectation?: string | string[] }
type Props = { params: Promise<{ id: string }>; searchParams: Promise<Query> }

const mostProposals = 50

export default whole(EditStandard)

/** Goes on with the draft, or starts one from what was published last. */
async function EditStandard({ params, searchParams }: Props) {
  const { id } = await params
  const { said, expectation } = await searchParams
  const { me, standard, teams, proposals, asked } = await view('standards.edit', async (tx, me) => {
    const standard = isId(id) ? await readStandard(tx, id, me.today) : null
    if (!standard) return null
    const [teams, proposals, questions] = await Promise.all([
      listTeams(tx),
      standard.draft ? proposedFor(tx, standard.draft.id, me, mostProposals) : [],
      expectation === undefined ? [] : latestQuestions(tx, id),
    ])
    return { me, standard, teams, proposals, asked: questions.find(question => question.id === expectation) }
  })
  const t = await words('standards')
  const { draft, published } = standard
  const source = draft ?? published[0]
  return (
    <ClientWords namespaces={['standards']}>
      <Page title={t('change_title')} said={said === 'taken_up' ? t('said_taken_up') : undefined}>
        {proposals.length > 0 && (
          <Fold label={t('see_proposed', { count: proposals.length })} open={said === 'taken_up'}>
            {proposals.map(proposal => (
              <Sheet as="article" key={proposal.id}>
                <ProposedBy people={[{ memberId: proposal.id, name: proposal.author }]} />
                <ProposalText proposal={proposal} />
              </Sheet>
            ))}
          </Fold>
        )}
        <StandardForm
          hidden={{ id: draft?.id ?? newId(me.now), standardId: id, revision: String(draft?.revision ?? 0) }}
          value={{
            ...(source && textOf(source)),
            ...(asked && expectationOf(asked, me, t('source_survey'))),
          }}
          teams={treeOf(teams)}
          saved={
            source && (
              <StandardText text={source} format={formatFor(me.locale, me.timeZone)} today={me.today} />
            )
          }
        />
      </Page>
    </ClientWords>
  )
}

/** What customers said they expect, as the form writes an expectation. */
const expectationOf = (
  { answers, asks, endedAt }: AskedQuestion,
  { today, clock }: { today: string; clock: OrganizationClock },
  expectedSource: string,
) => {
  const { middle, count } = sumAnswers(answers, asks, null)
  const askedOn = endedAt ? dayOf(endedAt, clock) : today
  return asks === 'expected' && count > 0
    ? { expectedValue: middle, expectedSource, askedOn, askedOf: count }
    : {}
}
