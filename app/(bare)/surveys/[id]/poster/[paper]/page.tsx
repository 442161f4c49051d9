import type { Metadata } from 'next'
import { ourType } from '@/app/fonts'
import { view } from '@/app/gate'
import { ButtonLink } from '@/app/ui/button'
import { PrintButton } from '@/app/ui/print-button'
import { whole } from '@/app/whole'
import { words } from '@/app/words'
import { readSurveyLink } from '@/db/survey-links'
import { isId } from '@/lib/ids'
import { papers } from '@/lib/surveys'
import { Poster } from './poster'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await words('surveys'))('poster'),
})

export default whole(PosterPage, { as: 'main' })

/** A sheet of its own, without the rail, so that what is on the screen is what comes out of the printer. */
async function PosterPage({ params }: { params: Promise<{ id: string; paper: string }> }) {
  const { id, ...asked } = await params
  const { me, link, paper } = await view('surveys.read', async (tx, me) => {
    const paper = papers.find(paper => paper === asked.paper)
    const link = paper && isId(id) ? await readSurveyLink(tx, id) : null
    return paper && link && !link.revokedAt ? { me, link, paper } : null
  })
  const t = await words('surveys')
  const other = papers.find(each => each !== paper) ?? paper
  return (
    <main
      className={`${ourType} grid min-h-dvh grid-cols-1 justify-items-center gap-6 px-4 py-6 print:block print:p-0`}
    >
      <header className="flex w-full max-w-3xl flex-wrap items-center justify-between gap-4 print:hidden">
        <div className="grid gap-1">
          <h1>{t(`poster_${paper}`)}</h1>
          <p className="text-ink-soft">{t(`poster_${paper}_help`)}</p>
        </div>
        <div className="flex flex-wrap gap-3">
          <PrintButton>{t('print')}</PrintButton>
          <ButtonLink kind="quiet" href={`/surveys/${link.id}/poster/${other}`}>
            {t(`poster_${other}`)}
          </ButtonLink>
          <ButtonLink kind="quiet" href={`/surveys/${link.id}`}>
            {t('preview_back')}
          </ButtonLink>
        </div>
      </header>
      <Poster
        paper={paper}
        code={link.code}
        customers={link.customers}
        organization={me.organizationName}
        team={link.teamName}
      />
    </main>
  )
}
