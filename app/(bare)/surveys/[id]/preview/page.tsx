import type { Metadata } from 'next'
import { SurveyPreview } from '@/app/(public)/s/[code]/survey-form'
import { SurveyHead } from '@/app/(public)/s/[code]/survey-head'
import { view } from '@/app/gate'
import { whole } from '@/app/whole'
import { words } from '@/app/words'
import { readSurveyLink } from '@/db/survey-links'
import { questionForTeam } from '@/db/survey-questions'
import { isId } from '@/lib/ids'
import { PreviewFrame } from './frame'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await words('surveys'))('preview'),
})

export default whole(Preview, { as: 'main' })

/** The survey of a link, paused or not. There is no form in it, so nothing can be sent. */
async function Preview({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const { me, link, question } = await view('surveys.read', async (tx, me) => {
    const link = isId(id) ? await readSurveyLink(tx, id) : null
    if (!link) return null
    return {
      me,
      link,
      question: link.customers === 'external' ? await questionForTeam(tx, link.teamId) : null,
    }
  })
  const { teamName, customers } = link
  return (
    <PreviewFrame id={link.id}>
      <SurveyHead
        organizationName={me.organizationName}
        teamName={teamName}
        customers={customers}
        intro={link.intro ?? link.usualIntro}
      />
      <SurveyPreview
        teamName={teamName}
        customers={customers}
        question={question}
        thanks={`/surveys/${link.id}/preview/thanks`}
      />
    </PreviewFrame>
  )
}
