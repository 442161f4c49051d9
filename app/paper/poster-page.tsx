import type { Member } from '@/app/session'
import { words } from '@/app/words'
import { paperIn, readPaper } from '@/lib/papers'
import { runsLeft, setPoster } from '@/lib/poster'
import { PaperPage } from './paper-page'
import { Poster } from './poster'

/** The page of a poster, of words that its writer may hang on a wall. */
export async function PosterPage({
  me,
  said,
  address,
  title,
  back,
  asked,
}: {
  me: Member
  said: string
  address: string
  title: string
  back: { address: string; label: string }
  asked: Record<'paper' | 'trouble', string | string[] | undefined>
}) {
  const paper = readPaper(asked.paper) ?? paperIn(me.timeZone)
  const setting = setPoster(said, paper)
  const t = await words('paper')
  return (
    <PaperPage
      address={address}
      paper={paper}
      files={(['pdf', 'png'] as const).map(format => ({ format, address: `${address}/${format}` }))}
      back={back}
      title={title}
      trouble={asked.trouble}
      notice={!setting && <p className="border-brass border-s-2 ps-5">{t('trouble_long')}</p>}
      poster={runsLeft(said) ? 'rtl' : 'ltr'}
    >
      {setting && <Poster words={said} name={me.name} paper={paper} setting={setting} />}
    </PaperPage>
  )
}
