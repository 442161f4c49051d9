import type { Metadata } from 'next'
import { Fragment } from 'react'
import { WordsClosed } from '@/app/(portal)/account/closed'
import { parts } from '@/app/(portal)/compass/parts'
import { formatFor } from '@/app/format'
import { view } from '@/app/gate'
import { PaperPage } from '@/app/paper/paper-page'
import { SheetHead } from '@/app/paper/sheet-head'
import { whole } from '@/app/whole'
import { words } from '@/app/words'
import { paperIn, readPaper } from '@/lib/papers'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('compass'))('title') })

export default whole(PrintCompass, { as: 'main' })

/** My compass as a sheet of paper. */
async function PrintCompass({
  searchParams,
}: {
  searchParams: Promise<Record<'paper' | 'trouble', string | string[] | undefined>>
}) {
  const { me, found } = await view('compass.print', async (tx, me, scope) => ({
    me,
    found: me.reset?.closed ? [] : await Promise.all(parts.map(part => part(tx, me, scope))),
  }))
  const { paper, trouble } = await searchParams
  const t = await words('compass')
  const p = await words('paper')
  const given = {
    address: '/compass/print',
    paper: readPaper(paper) ?? paperIn(me.timeZone),
    back: { address: '/compass', label: p('back_to_compass') },
  }
  if (me.reset?.closed) return <PaperPage {...given} title={t('title')} notice={<WordsClosed me={me} />} />
  return (
    <PaperPage
      {...given}
      files={[{ format: 'pdf', address: '/compass/print/pdf' }]}
      trouble={trouble}
      name={t('title')}
    >
      <SheetHead title={t('title')}>
        <span translate="no">{me.name}</span> · {formatFor(me.locale, me.timeZone).day(me.today)}
      </SheetHead>
      <div className="mt-8 grid grid-cols-1 gap-10">
        {found.map(part => part && <Fragment key={part.key}>{part.shown}</Fragment>)}
      </div>
    </PaperPage>
  )
}
