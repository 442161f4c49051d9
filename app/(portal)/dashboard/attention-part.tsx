import type { ReactNode } from 'react'
import { currentLocale } from '@/app/locale'
import { Link } from '@/app/ui/link'
import { words } from '@/app/words'
import { endingDays, mostCounted, newDays, silentDays } from '@/db/attention'
import type { Dashboard } from '@/db/dashboard'
import { contentIn } from '@/lib/content'
import { addDays, type Day } from '@/lib/dates'
import { feedbackAddress } from '@/lib/feedback-filter'
import { findWorksheet } from '@/lib/worksheets/shelf'

/** What the viewer can do now for their teams, each with one place to go. Nothing to do is said as well. */
export async function AttentionPart({ dashboard, today }: { dashboard: Dashboard; today: Day }) {
  const t = await words('dashboard')
  const locale = await currentLocale()
  const { filter, attention } = dashboard
  const { low, standards, links, ending } = attention
  const worksheets = attention.worksheets.filter(({ asked, given }) => given < asked)
  const [standard, worksheet, link, last] = [standards[0], worksheets[0], links[0], ending[0]]
  const sheet = worksheet && findWorksheet(worksheet.slug)
  const missing = standards.reduce((all, { missing }) => all + missing, 0)
  const undone = worksheets.reduce((all, { asked, given }) => all + asked - given, 0)

  const things: { key: string; what: string; href: string; act: ReactNode }[] = []
  if (low > 0)
    things.push({
      key: 'low',
      what: t('now_low', {
        count: low,
        shown: low > mostCounted ? `${mostCounted}+` : String(low),
        days: newDays,
      }),
      href: feedbackAddress({
        ratings: [1, 2],
        from: addDays(today, 1 - newDays),
        to: today,
        team: filter.team,
      }),
      act: t('now_low_do'),
    })
  if (standard)
    things.push({
      key: 'standards',
      what: t('now_standards', { count: missing }),
      href: `/standards/${standard.id}#acceptances`,
      act: t.rich('now_standards_do', { title: () => <bdi translate="no">{standard.title}</bdi> }),
    })
  if (worksheet && sheet)
    things.push({
      key: 'worksheets',
      what: t('now_worksheets', { count: undone }),
      href: `/worksheets/${worksheet.slug}/done`,
      act: t.rich('now_worksheets_do', {
        title: () => <span data-content="">{contentIn(sheet.texts, locale).texts.title}</span>,
      }),
    })
  if (link)
    things.push({
      key: 'links',
      what: t('now_links', { count: links.length, days: silentDays }),
      href: `/surveys/${link.id}`,
      act: t.rich('now_links_do', { label: () => <bdi translate="no">{link.label}</bdi> }),
    })
  if (last)
    things.push({
      key: 'ending',
      what: t('now_ending', { count: ending.length, days: endingDays }),
      href: `/surveys/${last.id}`,
      act: t.rich('now_links_do', { label: () => <bdi translate="no">{last.label}</bdi> }),
    })

  return (
    <section className="grid gap-3" aria-labelledby="now">
      <h2 id="now">{t('now_title')}</h2>
      {things.length === 0 ? (
        <p>{t('now_nothing')}</p>
      ) : (
        <ul className="grid border-line border-t">
          {things.map(({ key, what, href, act }) => (
            <li
              key={key}
              className="flex max-w-none flex-wrap items-center justify-between gap-x-8 border-line border-b py-1"
            >
              <span>{what}</span>
              <Link href={href} className="link inline-flex min-h-11 items-center wrap-anywhere">
                <span>{act}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
