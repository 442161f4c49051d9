import type { ReactNode } from 'react'
import SurveyLayout from '@/app/(public)/s/[code]/layout'
import { buttonLook } from '@/app/ui/button-look'
import { words } from '@/app/words'

/** A page of the survey as its customers see it, under a line that says what it is. */
export async function PreviewFrame({ id, children }: { id: string; children: ReactNode }) {
  const t = await words('surveys')
  return (
    <>
      <header className="survey flex flex-wrap items-center justify-center gap-x-6 gap-y-2 border-brass border-b-2 bg-sheet px-4 py-2">
        <p className="text-sm">{t('preview_note')}</p>
        <a href={`/surveys/${id}`} className={buttonLook('quiet')}>
          {t('preview_back')}
        </a>
      </header>
      <SurveyLayout>{children}</SurveyLayout>
    </>
  )
}
