import {
  Ellipsis,
  Gauge,
  type IconNode,
  LifeBuoy,
  MessageSquareText,
  NotebookPen,
  Plus,
  ScrollText,
  SquareCheck,
  Sun,
} from 'lucide'
import type { ReactNode } from 'react'
import { ourType } from '@/app/fonts'
import { words } from '@/app/words'
import { type Group, type Item, phoneBar } from '@/lib/navigation'
import { Leaving } from './leaving'
import { Icon } from './line-icon'
import { Link } from './link'
import { Mark } from './mark'
import { More } from './more'
import { NavLink } from './nav-link'
import { Person } from './person'
import { type PlaceGroup, Places } from './places'
import { Words } from './words'

export type ShellMember = {
  memberId: string
  name: string
  role: 'learner' | 'manager' | 'admin'
  organizationName: string
  serviceVision: string | null
  elsewhere: boolean
}

const icons: Partial<Record<Item['key'], IconNode>> = {
  dashboard: Gauge,
  feedback: MessageSquareText,
  heard: Plus,
  quizzes: SquareCheck,
  standards: ScrollText,
  today: Sun,
  worksheets: NotebookPen,
}

/** The frame around every page of a signed-in member: rail on wide screens, bar on phones. */
export async function Shell({
  me,
  groups,
  children,
}: {
  me: ShellMember
  groups: Group[]
  children: ReactNode
}) {
  const t = await words('shell')
  return (
    <div
      className={`${ourType} min-h-dvh sm:grid print:block sm:grid-cols-[12.5rem_minmax(0,1fr)] lg:grid-cols-[15.5rem_minmax(0,1fr)]`}
    >
      <a
        href="#page"
        className="sr-only z-20 rounded-md bg-navy px-4 py-3 text-on-navy focus:not-sr-only focus:fixed focus:start-4 focus:top-4"
      >
        {t('skip')}
      </a>
      <nav aria-label={t('elements')} className="hidden border-line border-e sm:block">
        <div className="sticky top-0 flex h-dvh flex-col gap-4 px-4 py-5 lg:px-6">
          <Link
            href="/"
            className="flex min-h-11 shrink-0 items-center gap-3 font-serif text-lg leading-tight"
          >
            <Mark className="size-9 shrink-0" />
            {t('title')}
          </Link>
          {/* However many places there are, what stands under them is always in sight. */}
          <div className="rail -mx-2 min-h-0 grow px-2">
            <Places groups={await named(groups)} />
          </div>
          <div className="grid shrink-0 gap-2 border-line border-t pt-3 text-sm mouse:gap-1">
            <ToughDay label={t('tough_day')} />
            <Person name={me.name} />
            {me.elsewhere && <Elsewhere label={t('elsewhere')} />}
            <SignOutHere member={me.memberId} />
          </div>
        </div>
      </nav>
      <div className="pb-24 sm:pb-16 print:pb-0">
        <header className="flex flex-wrap items-baseline gap-x-6 gap-y-1 border-line border-b px-4 py-4 sm:px-8 lg:px-12">
          <p translate="no" className="font-medium">
            {me.organizationName}
          </p>
          {me.serviceVision && (
            <Words className="hidden text-ink-soft sm:block">
              <span className="sr-only">{t('vision')}</span> {me.serviceVision}
            </Words>
          )}
        </header>
        <main id="page" tabIndex={-1} className="max-w-6xl px-4 py-8 outline-none sm:px-8 lg:px-12">
          {children}
        </main>
      </div>
      <PhoneBar me={me} groups={groups} />
    </div>
  )
}

/** The names of the places of some groups. */
const named = async (groups: Group[]): Promise<PlaceGroup[]> => {
  const t = await words('navigation')
  return groups.map(({ key, items }) => ({
    key,
    name: key === 'today' ? null : t(key),
    places: items.map(item => ({ href: item.href, name: t(item.key) })),
  }))
}

async function PhoneBar({ me, groups }: { me: ShellMember; groups: Group[] }) {
  const t = await words('navigation')
  const shell = await words('shell')
  const bar = phoneBar(me.role)
  const inBar = bar.map(item => item.key)
  const rest = groups
    .map(group => ({ ...group, items: group.items.filter(item => !inBar.includes(item.key)) }))
    .filter(group => group.items.length > 0)
  return (
    <nav
      aria-label={shell('places')}
      className="fixed inset-x-0 bottom-0 z-10 grid grid-cols-5 border-line border-t bg-paper pb-[env(safe-area-inset-bottom)] sm:hidden"
    >
      {bar.map(item => {
        const icon = icons[item.key]
        return (
          <NavLink
            key={item.key}
            href={item.href}
            className="grid min-h-14 content-center justify-items-center gap-0.5 text-ink-soft text-xs aria-[current]:font-semibold aria-[current]:text-ink"
          >
            {icon && <Icon of={icon} className="size-5" strokeWidth={1.5} />}
            {t(item.key === 'worksheets' ? 'sheets' : item.key)}
          </NavLink>
        )
      })}
      <More
        label={
          <>
            <Icon of={Ellipsis} className="size-5" strokeWidth={1.5} />
            {shell('more')}
          </>
        }
      >
        <ToughDay label={shell('tough_day')} />
        <Places groups={await named(rest)} />
        {me.elsewhere && <Elsewhere label={shell('elsewhere')} />}
        <SignOutHere member={me.memberId} />
      </More>
    </nav>
  )
}

/** One tap from everywhere. */
function ToughDay({ label }: { label: string }) {
  return (
    <NavLink
      href="/tough-day"
      className="flex min-h-11 items-center gap-3 hover:text-navy aria-[current]:font-semibold mouse:min-h-8"
    >
      <Icon of={LifeBuoy} className="size-4 shrink-0 text-brass" strokeWidth={1.75} />
      {label}
    </NavLink>
  )
}

/** For whoever belongs to several organizations: where they choose. */
function Elsewhere({ label }: { label: string }) {
  return (
    <Link href="/account#organizations" className="link inline-flex min-h-11 items-center mouse:min-h-8">
      {label}
    </Link>
  )
}

async function SignOutHere({ member }: { member: string }) {
  const t = await words('shell')
  return (
    <Leaving member={member}>
      <button type="submit" className="link min-h-11 mouse:min-h-8">
        {t('sign_out')}
      </button>
    </Leaving>
  )
}
