import type { Metadata } from 'next'
import { formatFor } from '@/app/format'
import { view } from '@/app/gate'
import { Empty } from '@/app/ui/empty'
import { Page } from '@/app/ui/page-frame'
import { PrintButton } from '@/app/ui/print-button'
import { whole } from '@/app/whole'
import { words } from '@/app/words'
import { measures } from '@/lib/commitment'
import { GapSentence } from './gap-sentence'
import { MeasureFigure } from './measure-figure'
import { readCommitment } from './read-page'
import { ShowingPart } from './showing-part'
import { TeamsPart } from './teams-part'
import { tellingOf } from './telling'
import { TicksPart } from './ticks-part'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await words('commitment'))('title'),
})

const sayings = { shown: 'said_shown', hidden: 'said_hidden' } as const

export default whole(CommitmentPage)

/** Who keeps to what is asked and practises, from the front line to the top. Counting a month is written once. */
async function CommitmentPage({ searchParams }: { searchParams: Promise<{ said?: string | string[] }> }) {
  const { said } = await searchParams
  const { me, found } = await view(
    'commitment.read',
    async (tx, me, scope) => ({ me, found: await readCommitment(tx, me, scope) }),
    'write',
  )
  const format = formatFor(me.locale, me.timeZone)
  const telling = await tellingOf(format)
  const { t } = telling
  const { groups, gap, ticks, shows, teams } = found
  const [month, next] = [format.wholeMonth(found.month.from), format.wholeMonth(found.month.to)]
  const saying = sayings[said as keyof typeof sayings]
  const isEmpty = measures.every(measure => groups[measure].length === 0)
  return (
    <Page
      title={t('title')}
      intro={t('intro')}
      said={saying && t(saying)}
      actions={isEmpty ? undefined : <PrintButton>{t('print')}</PrintButton>}
    >
      {isEmpty ? (
        <Empty>{t('empty')}</Empty>
      ) : (
        <section aria-labelledby="by-rank" className="grid grid-cols-1 gap-6">
          <GapSentence gap={gap} month={month} telling={telling} />
          <div className="grid gap-2">
            <h2 id="by-rank">{t('by_rank')}</h2>
            <p className="text-ink-soft">{t('by_rank_rule')}</p>
          </div>
          <div className="grid grid-cols-1 gap-8 xl:grid-cols-2 print:block">
            {measures.map(measure => (
              <MeasureFigure
                key={measure}
                measure={measure}
                groups={groups[measure]}
                month={month}
                telling={telling}
              />
            ))}
          </div>
          {groups.vision.length === 0 && <p>{t('few', { month })}</p>}
        </section>
      )}
      <TicksPart ticks={ticks} month={month} next={next} telling={telling} />
      <ShowingPart me={me} shows={shows} month={month} next={next} telling={telling} />
      <TeamsPart teams={teams} telling={telling} format={format} />
    </Page>
  )
}
