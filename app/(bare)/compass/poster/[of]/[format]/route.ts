import { endpoint } from '@/app/gate'
import { posterFile } from '@/app/paper/poster-file'
import { posterForm } from '@/lib/papers.form'
import { ownPoster } from '../own-words'

/** The poster as a PDF or a picture. */
export const GET = endpoint('compass.make-poster', posterForm, async (tx, { of, format, paper }, me) => {
  const own = await ownPoster(tx, of, me)
  if (!own) return null
  const page = `/compass/poster/${own.of}`
  return posterFile(tx, me, {
    said: own.said,
    deed: 'compass.make-poster',
    subjectId: null,
    page,
    name: `poster-${own.of}`,
    format,
    paper,
  })
})
