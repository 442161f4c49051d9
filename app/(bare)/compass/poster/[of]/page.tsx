import type { Metadata } from 'next'
import { WordsClosed } from '@/app/(portal)/account/closed'
import { view } from '@/app/gate'
import { PaperPage } from '@/app/paper/paper-page'
import { PosterPage } from '@/app/paper/poster-page'
import { whole } from '@/app/whole'
import { words } from '@/app/words'
import { paperIn } from '@/lib/papers'
import { ownPoster } from './own-words'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('paper'))('poster') })

type Props = {
  params: Promise<{ of: string }>
  searchParams: Promise<Record<'paper' | 'trouble', string | string[] | undefined>>
}

export default whole(CompassPoster, { as: 'main' })

/** One's vision, or service vision, to frame. */
async function CompassPoster({ params, searchParams }: Props) {
  const { of } = await params
  const { me, own } = await view('compass.make-poster', async (tx, me) => {
    if (me.reset?.closed) return { me, own: null }
    const own = await ownPoster(tx, of, me)
    return own && { me, own }
  })
  const t = await words('paper')
  const back = { address: '/compass', label: t('back_to_compass') }
  const address = `/compass/poster/${of}`
  if (!own)
    return (
      <PaperPage
        address={address}
        paper={paperIn(me.timeZone)}
        back={back}
        title={t('poster')}
        notice={<WordsClosed me={me} />}
      />
    )
  return (
    <PosterPage
      me={me}
      said={own.said}
      address={address}
      title={t(`poster_of_${own.of}`)}
      back={back}
      asked={await searchParams}
    />
  )
}
