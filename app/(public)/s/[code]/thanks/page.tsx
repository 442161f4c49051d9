import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { whole } from '@/app/whole'
import { words } from '@/app/words'
import { findSurvey } from '../find-survey'
import NoSurvey from '../not-found'
import { SurveyThanks } from '../survey-thanks'

type Props = { params: Promise<{ code: string }> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  // What fails here fails in the page too, which says so.
  const survey = await findSurvey((await params).code).catch(() => undefined)
  if (survey === undefined) return {}
  return { title: { absolute: (await words('survey'))(survey ? 'thanks_title' : 'lost_title') } }
}

export default whole(Thanks, { Lost: NoSurvey })

async function Thanks({ params }: Props) {
  const survey = await findSurvey((await params).code)
  if (!survey) notFound()
  return <SurveyThanks teamName={survey.teamName} thanks={survey.thanks} />
}
