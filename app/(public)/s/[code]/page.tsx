import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { words } from '@/app/words'
import { newId } from '@/lib/ids'
import { findSurvey } from './find-survey'
import { openKept } from './kept'
import { SurveyForm } from './survey-form'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: { absolute: (await words('survey'))('title') },
})

type Props = {
  params: Promise<{ code: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** A customer's survey: one tap and Send, the rest is optional. It needs no script and sets no cookie. */
export default async function Survey({ params, searchParams }: Props) {
  const survey = await findSurvey((await params).code)
  if (!survey) notFound()
  const t = await words('survey')
  const { code, organizationName, teamName, now } = survey
  if (survey.state === 'paused') {
    return (
      <header className="grid gap-3">
        <h1>{t('paused_title')}</h1>
        <p className="text-ink-soft text-lg">{t('paused_intro', { organization: organizationName })}</p>
      </header>
    )
  }
  const { again, problem } = await searchParams
  const kept = openKept(again, code, now)
  return (
    <>
      <header className="grid gap-2">
        <p translate="no" className="text-ink-soft">
          <bdi>{organizationName}</bdi>
          {teamName !== organizationName && (
            <>
              {' · '}
              <bdi>{teamName}</bdi>
            </>
          )}
        </p>
        <h1>{t('title')}</h1>
      </header>
      <SurveyForm
        code={code}
        teamName={teamName}
        values={{ id: newId(now), ...kept?.values, ...(kept?.errors.id && { id: newId(now) }) }}
        errors={kept?.errors ?? {}}
        tooMuch={problem === 'too-much'}
      />
    </>
  )
}
