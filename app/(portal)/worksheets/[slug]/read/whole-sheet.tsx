import { Link } from '@/app/ui/link'
import { Sheet } from '@/app/ui/sheet'
import { words } from '@/app/words'
import { contentIn } from '@/lib/content'
import { type Entry, titleFor } from '@/lib/worksheets/worksheet'
import { stepAddress } from '../../addresses'
import { AnswerText } from '../../answer-text'
import { ResultText } from '../../result-text'

type Props = {
  slug: string
  entries: Entry[]
  locale: string
  writable: boolean
  reader?: 'writer' | 'others'
}

/** A sheet to read, of the entries that hold something: what it was for comes first, then the way there. */
export async function WholeSheet({ slug, entries, locale, writable, reader = 'writer' }: Props) {
  const t = await words('worksheets')
  const results = entries.filter(isResult)
  const way = entries.filter(entry => !isResult(entry))
  if (entries.length === 0) return <p className="text-ink-soft">{t('nothing_yet')}</p>
  return (
    <Sheet as="article">
      {results.map(entry => (
        <section
          key={entry.step.key}
          className="grid break-inside-avoid-page gap-4 not-first:border-line not-first:border-t not-first:pt-8"
        >
          <Head slug={slug} entry={entry} locale={locale} writable={writable} reader={reader} />
          <ResultText entry={entry} locale={locale} />
        </section>
      ))}
      {way.length > 0 && (
        <div className="grid gap-8 border-line border-t pt-8 first:border-t-0 first:pt-0">
          {way.map(entry => (
            <section key={entry.step.key} className="grid gap-3 break-inside-avoid-page">
              <Head slug={slug} entry={entry} locale={locale} writable={writable} reader={reader} />
              <AnswerText entry={entry} locale={locale} />
            </section>
          ))}
        </div>
      )}
    </Sheet>
  )
}

const isResult = (entry: Entry) => entry.step.result === true

async function Head({
  slug,
  entry,
  locale,
  writable,
  reader = 'writer',
}: Omit<Props, 'entries'> & { entry: Entry }) {
  const t = await words('worksheets')
  const { texts, lang } = contentIn(entry.step.texts, locale)
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-6">
      <h2 data-content="" lang={lang} className="font-medium font-sans text-base text-brass">
        {titleFor(reader, texts)}
      </h2>
      {writable && (
        <Link
          href={stepAddress(slug, entry.step.key)}
          className="link inline-flex min-h-11 items-center text-sm print:hidden"
        >
          {t('change')}
          <span data-content="" lang={lang} className="sr-only">
            : {texts.title}
          </span>
        </Link>
      )}
    </div>
  )
}
