import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { blankAddress, sheetAddress } from '@/app/(portal)/worksheets/addresses'
import { readGuides } from '@/app/(portal)/worksheets/read-guides'
import { view } from '@/app/gate'
import { currentLocale } from '@/app/locale'
import { PaperPage } from '@/app/paper/paper-page'
import { SheetHead } from '@/app/paper/sheet-head'
import { whole } from '@/app/whole'
import { words } from '@/app/words'
import { contentIn } from '@/lib/content'
import { paperIn, readPaper } from '@/lib/papers'
import { findWorksheet } from '@/lib/worksheets/shelf'
import { BlankStep } from './blank-step'

type Props = {
  params: Promise<{ slug: string }>
  searchParams: Promise<Record<'paper' | 'trouble', string | string[] | undefined>>
}

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const worksheet = findWorksheet((await params).slug)
  if (!worksheet) return {}
  const { title } = contentIn(worksheet.texts, await currentLocale()).texts
  return { title: (await words('paper'))('blank_title', { title }) }
}

export default whole(BlankPage, { as: 'main' })

/** A worksheet for whoever would rather write by hand: its prompts, its examples, and lines. Nobody's words are in it. */
async function BlankPage({ params, searchParams }: Props) {
  const { slug } = await params
  const worksheet = findWorksheet(slug) ?? notFound()
  const { me, guides } = await view('worksheets.read', async (tx, me) => ({
    me,
    guides: await readGuides(tx, worksheet, me),
  }))
  const { paper, trouble } = await searchParams
  const t = await words('paper')
  const locale = await currentLocale()
  const { texts, lang } = contentIn(worksheet.texts, locale)
  const address = blankAddress(slug)
  return (
    <PaperPage
      address={address}
      paper={readPaper(paper) ?? paperIn(me.timeZone)}
      files={[{ format: 'pdf', address: `${address}/pdf` }]}
      back={{ address: sheetAddress(slug), label: t('back_to_sheet') }}
      trouble={trouble}
      name={texts.title}
    >
      <SheetHead title={texts.title} lang={lang} />
      <p data-content="" lang={lang} className="mt-3">
        {texts.intro}
      </p>
      <p className="fill-in">
        <span>{t('name')}</span>
        <span>{t('day')}</span>
      </p>
      {worksheet.steps.map((step, at) => (
        <BlankStep
          key={step.key}
          step={step}
          number={at + 1}
          steps={worksheet.steps}
          // The sheet may go to somebody else: one's own vision stays out of it.
          guides={{ ...guides, ownVision: null }}
          locale={locale}
        />
      ))}
    </PaperPage>
  )
}
