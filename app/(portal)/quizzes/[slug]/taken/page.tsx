import type { Metadata } from 'next'
import { formatFor } from '@/app/format'
import { view } from '@/app/gate'
import { ButtonLink } from '@/app/ui/button'
import { Page } from '@/app/ui/page-frame'
import { whole } from '@/app/whole'
import { words } from '@/app/words'
import { takenInScope } from '@/db/attempt-lists'
import { contentIn } from '@/lib/content'
import { findQuiz } from '@/lib/quizzes/shelf'
import { Taken } from '../../taken'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await words('quizzes'))('taken_title'),
})

type Props = {
  params: Promise<{ slug: string }>
  searchParams: Promise<{ sort?: string | string[] }>
}

export default whole(WhoHasTaken)

/** For a manager: who has taken a quiz, and when. */
async function WhoHasTaken({ params, searchParams }: Props) {
  const { slug } = await params
  const { me, quiz, taken } = await view('quizzes.see-taken', async (tx, me, scope) => {
    const quiz = findQuiz(slug)
    return quiz && { me, quiz, taken: await takenInScope(tx, slug, scope) }
  })
  const t = await words('quizzes')
  const { texts, lang } = contentIn(quiz.texts, me.locale)
  return (
    <Page
      title={t('taken_title')}
      intro={
        <span data-content="" lang={lang}>
          {texts.title}
        </span>
      }
      actions={
        <ButtonLink kind="quiet" href="/quizzes">
          {t('all_quizzes')}
        </ButtonLink>
      }
    >
      <Taken
        people={taken}
        format={formatFor(me.locale, me.timeZone)}
        sorts={{
          said: (await searchParams).sort,
          locale: me.locale,
          href: sort => `/quizzes/${slug}/taken?sort=${sort}`,
        }}
      />
    </Page>
  )
}
