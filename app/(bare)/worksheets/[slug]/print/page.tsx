import type { Metadata } from 'next'
import { WordsClosed } from '@/app/(portal)/account/closed'
import { WholeSheet } from '@/app/(portal)/worksheets/[slug]/read/whole-sheet'
import { blankAddress, printAddress, readAddress } from '@/app/(portal)/worksheets/addresses'
import { readRound } from '@/app/(portal)/worksheets/read-round'
import { formatFor } from '@/app/format'
import { view } from '@/app/gate'
import { currentLocale } from '@/app/locale'
import { PaperPage } from '@/app/paper/paper-page'
import { SheetHead } from '@/app/paper/sheet-head'
import { whole } from '@/app/whole'
import { words } from '@/app/words'
import { contentIn } from '@/lib/content'
import { paperIn, readPaper } from '@/lib/papers'
import { isBlank } from '@/lib/worksheets/blank'
import { findWorksheet } from '@/lib/worksheets/shelf'
import { ownRound } from './own-round'

type Props = {
  params: Promise<{ slug: string }>
  searchParams: Promise<Record<'round' | 'paper' | 'trouble', string | string[] | undefined>>
}

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const worksheet = findWorksheet((await params).slug)
  if (!worksheet) return {}
  const { title } = contentIn(worksheet.texts, await currentLocale()).texts
  return { title: (await words('worksheets'))('page_title', { title }) }
}

export default whole(PrintPage, { as: 'main' })

/** What somebody wrote in a round of a worksheet, finished or in work, as a sheet of paper. */
async function PrintPage({ params, searchParams }: Props) {
  const { slug } = await params
  const asked = await searchParams
  const { me, round, rounds, sheet } = await view('worksheets.print', async (tx, me) => {
    const own = await ownRound(tx, slug, asked.round, me)
    return own && { me, ...own, sheet: await readRound(tx, slug, own.round) }
  })
  const t = await words('worksheets')
  const p = await words('paper')
  const locale = await currentLocale()
  const format = formatFor(me.locale, me.timeZone)
  const { texts, lang } = contentIn(sheet.worksheet.texts, locale)
  const written = sheet.entries.filter(entry => !isBlank(entry))
  const back = { address: `${readAddress(slug)}?round=${round.number}`, label: p('back_to_sheet') }
  const address = printAddress(slug)
  const paper = readPaper(asked.paper) ?? paperIn(me.timeZone)
  if (me.reset?.closed)
    return (
      <PaperPage
        address={address}
        paper={paper}
        back={back}
        title={texts.title}
        notice={<WordsClosed me={me} />}
      />
    )
  return (
    <PaperPage
      address={address}
      query={{ round: String(round.number) }}
      paper={paper}
      files={[{ format: 'pdf', address: `${address}/pdf` }]}
      back={back}
      also={{ address: blankAddress(slug), label: p('blank') }}
      trouble={asked.trouble}
      name={texts.title}
    >
      <SheetHead title={texts.title} lang={lang}>
        <span translate="no">{me.name}</span>
        {rounds > 1 && <> · {t('round', { number: round.number })}</>}
        {' · '}
        {round.finishedOn
          ? t('done_on', { day: format.day(round.finishedOn) })
          : p('begun_on', { day: format.date(round.startedAt) })}
      </SheetHead>
      <WholeSheet slug={slug} entries={written} locale={locale} writable={false} />
    </PaperPage>
  )
}
