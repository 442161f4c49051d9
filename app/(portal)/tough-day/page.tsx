import type { Metadata } from 'next'
import { ClientWords } from '@/app/client-words'
import { view } from '@/app/gate'
import { Link } from '@/app/ui/link'
import { Page } from '@/app/ui/page-frame'
import { Sheet } from '@/app/ui/sheet'
import { Words } from '@/app/ui/words'
import { whole } from '@/app/whole'
import { words } from '@/app/words'
import { contentIn } from '@/lib/content'
import { newId } from '@/lib/ids'
import { practiceTexts } from '@/lib/practice-texts'
import { letterSheet } from '@/lib/readings'
import { WordsClosed } from '../account/closed'
import { LetterText } from '../readings/letter-text'
import { AnswerText } from '../worksheets/answer-text'
import { Reasons } from './reasons'
import { readWhatIsSteeredBy } from './steer-by'
import { WhatHappened } from './what-happened'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await words('tough_day'))('title'),
})

type Props = { searchParams: Promise<{ what?: string | string[]; said?: string | string[] }> }

const sayings = { added: 'said_added', removed: 'said_removed' } as const

export default whole(ToughDay)

/** One tap from everywhere: what was decided for such a day, what one steers by, and why one does this. */
async function ToughDay({ searchParams }: Props) {
  const { what, said } = await searchParams
  const { me, found } = await view('tough-day.read', async (tx, me) => ({
    me,
    found: me.reset?.closed ? null : await readWhatIsSteeredBy(tx, me),
  }))
  const t = await words('tough_day')
  const saying = sayings[said as keyof typeof sayings]
  if (!found)
    return (
      <Page title={t('title')}>
        <WordsClosed me={me} />
      </Page>
    )
  const { letter, vision, mantra, obstacles, values, reasons } = found
  const { texts, lang } = contentIn(practiceTexts, me.locale)
  return (
    <ClientWords namespaces={['tough_day']}>
      <Page title={t('title')} intro={t('intro')} said={saying && t(saying)}>
        <div className="grid max-w-3xl grid-cols-1 gap-8">
          <WhatHappened obstacles={obstacles} what={typeof what === 'string' ? what : null} />
          {vision ? (
            <Sheet labelledBy="vision">
              <h2 id="vision">{t('vision')}</h2>
              <Words as="blockquote" className="wrap-anywhere text-2xl">
                {vision}
              </Words>
              {letter && (
                <>
                  <h3>{t('letter')}</h3>
                  <LetterText letter={letter.letter} />
                </>
              )}
            </Sheet>
          ) : mantra ? (
            <Words as="blockquote" className="wrap-anywhere border-brass border-s-2 ps-4 text-2xl">
              {mantra}
            </Words>
          ) : (
            <p data-content="" lang={lang} className="border-brass border-s-2 ps-4 font-serif text-2xl">
              {texts.mantra}
            </p>
          )}
          {values.length > 0 && (
            <section aria-labelledby="worth" className="grid grid-cols-1 gap-4">
              <h2 id="worth">{t('worth')}</h2>
              {values.map(entry => {
                const title = contentIn(entry.step.texts, me.locale)
                return (
                  <div key={entry.step.key} className="grid grid-cols-1 gap-1 wrap-anywhere">
                    <h3 data-content="" lang={title.lang}>
                      {title.texts.title}
                    </h3>
                    <AnswerText entry={entry} locale={me.locale} />
                  </div>
                )
              })}
            </section>
          )}
          <Reasons id={newId(me.now)} reasons={reasons} />
          {!letter && (
            <p>
              {t('unwritten')}{' '}
              <Link href={`/worksheets/${letterSheet}`} className="link inline-flex min-h-11 items-center">
                {t('write')}
              </Link>
            </p>
          )}
        </div>
      </Page>
    </ClientWords>
  )
}
