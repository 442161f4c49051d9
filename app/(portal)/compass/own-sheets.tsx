import { currentLocale } from '@/app/locale'
import { ButtonLink } from '@/app/ui/button'
import { Link } from '@/app/ui/link'
import { Sheet } from '@/app/ui/sheet'
import { words } from '@/app/words'
import { listNewestFinished } from '@/db/finished-rounds'
import { contentIn } from '@/lib/content'
import { compassEntries, compassSheets } from '@/lib/worksheets/compass'
import { posterOf } from '@/lib/worksheets/posters'
import type { Entry } from '@/lib/worksheets/worksheet'
import { WordsClosed } from '../account/closed'
import { readAddress, sheetAddress } from '../worksheets/addresses'
import { ResultText } from '../worksheets/result-text'
import type { ReadPart } from './part'

/** What one has found out for oneself in the worksheets: the newest of each that is finished. */
export const ownSheets: ReadPart = async (tx, me) => {
  if (me.reset?.closed) return { key: 'own', shown: <WordsClosed me={me} /> }
  const rounds = await listNewestFinished(tx, compassSheets, me)
  return { key: 'own', shown: <Own found={compassEntries(rounds)} name={me.name} /> }
}

async function Own({ found, name }: { found: { slug: string; entry: Entry }[]; name: string }) {
  const t = await words('compass')
  const p = await words('paper')
  const locale = await currentLocale()
  const has = (...slugs: string[]) => found.some(({ slug }) => slugs.includes(slug))
  const missing = [
    ...(has('service-vision', 'three-questions') ? [] : ['service-vision']),
    ...(has('personal-values') ? [] : ['personal-values']),
  ]
  return (
    <section aria-labelledby="own" className="grid gap-4">
      <h2 id="own">{t('own')}</h2>
      <p translate="no" className="hidden print:block">
        {name}
      </p>
      {found.length > 0 && (
        <Sheet as="article">
          {found.map(({ slug, entry }) => {
            const { texts, lang } = contentIn(entry.step.texts, locale)
            const poster = posterOf({ slug, entry })
            return (
              <section
                key={`${slug} ${entry.step.key}`}
                className="grid gap-3 break-inside-avoid-page not-first:border-line not-first:border-t not-first:pt-8"
              >
                <div className="flex flex-wrap items-baseline justify-between gap-x-6">
                  <h3 className="font-medium font-sans text-base text-brass">
                    <Link href={readAddress(slug)} className="hover:underline" data-content="" lang={lang}>
                      {texts.title}
                    </Link>
                  </h3>
                  {poster && (
                    <Link
                      href={`/compass/poster/${poster}`}
                      className="link inline-flex min-h-11 items-center text-sm print:hidden"
                    >
                      {p('poster')}
                      <span data-content="" lang={lang} className="sr-only">
                        : {texts.title}
                      </span>
                    </Link>
                  )}
                </div>
                <ResultText entry={entry} locale={locale} />
              </section>
            )
          })}
        </Sheet>
      )}
      {missing.map(slug => (
        <p key={slug} className="flex flex-wrap items-center gap-x-6 gap-y-2 print:hidden">
          <span>{t(slug === 'service-vision' ? 'no_vision' : 'no_values')}</span>
          <ButtonLink kind="quiet" href={sheetAddress(slug)}>
            {t(slug === 'service-vision' ? 'write_vision' : 'write_values')}
          </ButtonLink>
        </p>
      ))}
      <p className="text-ink-soft text-sm print:hidden">{t('private')}</p>
    </section>
  )
}
