import type { ReactNode } from 'react'
import { currentLocale } from '@/app/locale'
import { Link } from '@/app/ui/link'
import { words } from '@/app/words'
import type { Notice } from '@/db/notices'
import { boardAddress } from '@/lib/board/week'
import { contentIn } from '@/lib/content'
import type { NoticeKind } from '@/lib/notices'
import { findWorksheet } from '@/lib/worksheets/shelf'
import { readAddress, shareAddress, sheetAddress } from '../worksheets/addresses'

/** Where each kind leads. */
const addresses: Record<NoticeKind, (notice: Notice, today: string) => string> = {
  shared: ({ subject }) => shareAddress(subject),
  read: ({ name }) => `${readAddress(name ?? '')}#sharing`,
  thanked: ({ subject }, today) => boardAddress(subject, today),
  about: ({ subject }) => `/feedback/${subject}`,
  low: ({ subject }) => `/feedback/${subject}`,
  standard: ({ subject }) => `/standards/${subject}`,
  nudged: () => '/standards',
  proposed: ({ subject }) => `/standards/proposals/${subject}`,
  decided: ({ subject }) => `/standards/proposals/${subject}`,
  expected: ({ subject }) => sheetAddress(subject),
  reading: () => '/today',
}

/** One notice: a sentence that leads to what it is about, and when it happened. */
export async function NoticeEntry({
  notice,
  today,
  at,
}: {
  notice: Notice
  today: string
  /** When, in words. */
  at: string
}) {
  const t = await words('notices')
  const { kind, isNew, who, others, name } = notice
  const said = t.rich(kind, {
    others,
    who: () => <Own key="who">{who}</Own>,
    team: () => <Own key="team">{name}</Own>,
    sheet: () => <SheetTitle key="sheet" slug={name ?? ''} />,
  })
  return (
    <li className="max-w-none border-line border-b">
      <Link
        href={addresses[kind](notice, today)}
        className="flex min-h-14 items-baseline gap-3 py-3 hover:text-navy"
      >
        {isNew && (
          <span className="shrink-0">
            <svg viewBox="0 0 16 16" aria-hidden="true" className="size-3.5 fill-brass">
              <path d="M8 0 10.5 8 8 16 5.5 8Z" />
            </svg>
            <span className="sr-only">{t('new')}: </span>
          </span>
        )}
        <span className="grid min-w-0 gap-0.5">
          <span className={`wrap-anywhere ${isNew ? 'font-medium' : ''}`}>{said}</span>
          <span className="text-ink-soft text-sm">{at}</span>
        </span>
      </Link>
    </li>
  )
}

function Own({ children }: { children: ReactNode }) {
  return <bdi translate="no">{children}</bdi>
}

async function SheetTitle({ slug }: { slug: string }) {
  const worksheet = findWorksheet(slug)
  const content = worksheet && contentIn(worksheet.texts, await currentLocale())
  return (
    <cite className="font-serif not-italic" data-content="" lang={content?.lang}>
      {content?.texts.title ?? slug}
    </cite>
  )
}
