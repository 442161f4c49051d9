import { categoryName } from '@/app/(portal)/standards/category'
import { formatFor } from '@/app/format'
import { currentLocale } from '@/app/locale'
import { Words } from '@/app/ui/words'
import { words } from '@/app/words'
import type { Day } from '@/lib/dates'
import { type PublicStandard, pledgesByCategory } from '@/lib/public-pages'
import { NoticeAddress } from './notice-address'
import { PledgeText } from './pledge-text'

/** An organization's public standards as its customers read them, like a notice on the wall. */
export async function PublicNotice({
  organizationName,
  intro,
  standards,
  today,
  code,
}: {
  organizationName: string
  intro: string | null
  standards: readonly PublicStandard[]
  today: Day
  /** Null where it has no address yet. */
  code: string | null
}) {
  const t = await words('public_page')
  const s = await words('standards')
  const format = formatFor(await currentLocale(), 'UTC')
  const groups = pledgesByCategory(standards)
  const tellsChecks = groups.some(({ pledges }) => pledges.some(({ kept }) => kept))
  return (
    <>
      <header className="grid grid-cols-1 gap-4 border-brass border-b-2 pb-6 print:gap-2 print:pb-4">
        <p translate="no" className="font-serif text-ink-soft text-lg">
          <bdi>{organizationName}</bdi>
        </p>
        <h1>{t('heading')}</h1>
        {intro !== null && <Words className="text-lg">{intro}</Words>}
      </header>
      {groups.length === 0 && <p className="font-serif text-lg">{t('empty')}</p>}
      {groups.map(({ category, ownCategory, pledges }) => {
        const heading = categoryName(s, { category, ownCategory })
        return (
          <section
            key={`${category} ${ownCategory}`}
            className="grid grid-cols-1 items-baseline gap-x-8 gap-y-3 sm:grid-cols-[11rem_1fr]"
          >
            <h2 translate={category === 'own' ? 'no' : undefined} className="text-brass text-lg">
              <bdi>{heading}</bdi>
            </h2>
            <ul className="grid grid-cols-1 gap-8 print:gap-5">
              {pledges.map(pledge => (
                <PledgeText
                  key={`${pledge.title} ${pledge.pledge}`}
                  pledge={pledge}
                  under={heading}
                  format={format}
                />
              ))}
            </ul>
          </section>
        )
      })}
      <footer className="grid break-inside-avoid gap-x-8 border-line border-t pt-5 text-ink-soft text-sm print:grid-cols-2">
        <p>
          {tellsChecks && `${t('what_a_check_is')} `}
          {t('as_of', { date: format.day(today) })}
        </p>
        {code !== null && <NoticeAddress code={code} />}
      </footer>
    </>
  )
}
