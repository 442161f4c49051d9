import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { whole } from '@/app/whole'
import { words } from '@/app/words'
import { newId } from '@/lib/ids'
import { findSurvey } from './find-survey'
import { openKept } from './kept'
import NoSurvey from './not-found'
import { SurveyForm } from './survey-form'
import { SurveyHead } from './survey-head'

type Props = {
  params: Promise<{ code: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  // What fails here fails in the page too, which says so.
  const survey = await findSurvey((await params).code).catch(() => undefined)
  if (survey === undefined) return {}
  const t = await words('survey')
  return { title: { absolute: survey ? t(`title_${survey.customers}`) : t('lost_title') } }
}

export default whole(Survey, { Lost: NoSurvey })

/** A customer's survey: one tap and Send, the rest is optional. It needs no script and sets no cookie. */
async function Survey({ params, searchParams }: Props) {
  const survey = await findSurvey((await params).code)
  if (!survey) notFound()
  const t = await words('survey')
  const { code, state, organizationName, now } = survey
  if (state !== 'open') {
    return (
      <header className="grid gap-3">
        <h1>{t(`${state}_title`)}</h1>
        <p className="text-ink-soft text-lg">{t(`${state}_intro`, { organization: organizationName })}</p>
      </header>
    )
  }
  const { again, problem } = await searchParams
  const kept = openKept(again, code, now)
  return (
    <>
      <SurveyHead {...survey} />
      <SurveyForm
        code={code}
        teamName={survey.teamName}
        customers={survey.customers}
        question={survey.question}
        values={{ id: newId(now), ...kept?.values, ...(kept?.errors.id && { id: newId(now) }) }}
        errors={kept?.errors ?? {}}
        tooMuch={problem === 'too-much'}
      />
    </>
  )
}
