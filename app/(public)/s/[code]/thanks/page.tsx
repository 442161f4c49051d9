import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { words } from '@/app/words'
import { findSurvey } from '../find-survey'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: { absolute: (await words('survey'))('thanks_title') },
})

/** The end of it: nothing more to do. */
export default async function Thanks({ params }: { params: Promise<{ code: string }> }) {
  const survey = await findSurvey((await params).code)
  if (!survey) notFound()
  const t = await words('survey')
  return (
    <header className="grid gap-3">
      <h1>{t('thanks_title')}</h1>
      <p className="text-ink-soft text-lg">{t('thanks_intro', { team: survey.teamName })}</p>
      <p className="text-ink-soft">{t('thanks_close')}</p>
    </header>
  )
}
