import type { Format } from '@/app/format'
import { currentLocale } from '@/app/locale'
import { ButtonLink } from '@/app/ui/button'
import { Link } from '@/app/ui/link'
import { words } from '@/app/words'
import { contentIn } from '@/lib/content'
import { countedRatings } from '@/lib/worksheets/counted'
import { posterOfSheet } from '@/lib/worksheets/posters'
import { missingSteps } from '@/lib/worksheets/progress'
import type { Entry } from '@/lib/worksheets/worksheet'
import { sheetAddress, stepAddress } from '../../addresses'
import { FinishForm } from '../../finish-form'

/** What is still missing, in words; or the way to finish; or that it is done. */
export async function Standing({
  slug,
  round,
  entries,
  expected,
  format,
}: {
  slug: string
  round: { id: string; finishedOn: string | null; openly: boolean }
  entries: Entry[]
  expected: boolean
  format: Format
}) {
  const t = await words('worksheets')
  const locale = await currentLocale()
  const p = await words('paper')
  const missing = missingSteps(entries)
  const poster = posterOfSheet(slug)
  const hidden = { id: round.id, slug, openly: expected ? 'on' : '' }
  if (round.finishedOn)
    return (
      <div className="grid gap-4">
        <p className="flex flex-wrap items-baseline gap-x-6 font-medium text-sea">
          {t('done_on', { day: format.day(round.finishedOn) })}
          {poster && (
            <Link
              href={`/compass/poster/${poster}`}
              className="link inline-flex min-h-11 items-center print:hidden"
            >
              {p(`poster_of_${poster}`)}
            </Link>
          )}
        </p>
        {expected && !round.openly && (
          <div className="grid gap-4 border-olive border-s-4 ps-4 print:hidden">
            <p>{t('count_intro')}</p>
            <FinishForm hidden={hidden}>{t('count')}</FinishForm>
          </div>
        )}
      </div>
    )
  if (missing.length > 0)
    return (
      <div className="grid gap-3 border-brass border-s-2 ps-5 print:hidden">
        <p>{t('missing', { count: missing.length })}</p>
        <ul className="grid">
          {missing.map(step => (
            <li key={step.key}>
              <Link
                href={stepAddress(slug, step.key)}
                data-content=""
                className="link inline-flex min-h-11 items-center"
              >
                {contentIn(step.texts, locale).texts.title}
              </Link>
            </li>
          ))}
        </ul>
        <div>
          <ButtonLink href={sheetAddress(slug)}>{t('go_on')}</ButtonLink>
        </div>
      </div>
    )
  return (
    <div className="grid gap-4 border-sea border-s-4 ps-5 print:hidden">
      <p>
        {t(expected ? 'finish_expected' : 'finish_voluntary')}
        {countedRatings(entries).length > 0 && ` ${t('finish_counted')}`}
      </p>
      <FinishForm hidden={hidden}>{t('finish')}</FinishForm>
    </div>
  )
}
