import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { words } from '@/app/words'
import { findSurvey } from '../find-survey'
import { SurveyThanks } from '../survey-thanks'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: { absolute: (await words('survey'))('thanks_title') },
})

export default async function Thanks({ params }: { params: Promise<{ code: string }> }) {
  const survey = await findSurvey((await params).code)
  if (!survey) notFound()
  return <SurveyThanks teamName={survey.teamName} thanks={survey.thanks} />
}
