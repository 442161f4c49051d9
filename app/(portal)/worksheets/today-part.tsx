import { words } from '@/app/words'
import { listExpectedSlugs } from '@/db/worksheet-expectations'
import { listBegun } from '@/db/worksheets'
import { contentIn } from '@/lib/content'
import { letterSheet } from '@/lib/readings'
import { findWorksheet } from '@/lib/worksheets/shelf'
import { Due } from '../today/due'
import type { ReadPart } from '../today/part'

type Open = { slug: string; begun: boolean }

/** Worksheets that one has begun, and those that are expected and not begun. The first letter has its own part. */
export const worksheetsDue: ReadPart = async (tx, me) => {
  if (me.reset?.closed) return null
  const [rounds, expected] = await Promise.all([listBegun(tx, me), listExpectedSlugs(tx, me.ownTeams)])
  const known = (slug: string) => rounds.find(round => round.slug === slug)
  const begun = rounds.filter(({ slug, finishedOn }) => finishedOn === null && slug !== letterSheet)
  const waiting = expected.filter(slug => !known(slug) && slug !== letterSheet)
  const open = [
    ...begun.map(({ slug }) => ({ slug, begun: true })),
    ...waiting.map(slug => ({ slug, begun: false })),
  ].filter(({ slug }) => findWorksheet(slug))
  if (open.length === 0) return null
  return { key: 'worksheets', left: open.length, shown: <WorksheetsDue open={open} locale={me.locale} /> }
}

async function WorksheetsDue({ open, locale }: { open: Open[]; locale: string }) {
  const t = await words('today')
  return (
    <Due
      id="worksheets-due"
      title={t('worksheets_due')}
      all="/worksheets"
      things={open.map(({ slug, begun }) => {
        const worksheet = findWorksheet(slug)
        const content = worksheet && contentIn(worksheet.texts, locale)
        return {
          key: slug,
          href: `/worksheets/${slug}`,
          name: (
            <span data-content="" lang={content?.lang}>
              {content?.texts.title}
            </span>
          ),
          what: t(begun ? 'go_on' : 'begin'),
        }
      })}
    />
  )
}
