import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { formatFor } from '@/app/format'
import { view } from '@/app/gate'
import { Link } from '@/app/ui/link'
import { Page } from '@/app/ui/page-frame'
import { Sheet } from '@/app/ui/sheet'
import { whole } from '@/app/whole'
import { words } from '@/app/words'
import { readStandard, type Standard, type Version } from '@/db/standard-versions'
import { isId } from '@/lib/ids'
import { WordDiff } from '../../word-diff'
import { wordingOf } from '../../wording'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await words('standards'))('changes_title'),
})

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<{ from?: string | string[]; to?: string | string[] }>
}

export default whole(Changes)

/** What is other in one version than in another, word by word; without an address' own two, in the newest. */
async function Changes({ params, searchParams }: Props) {
  const { id } = await params
  const { me, standard } = await view('standards.read', async (tx, me) => {
    const standard = isId(id) ? await readStandard(tx, id, me.today) : null
    return standard && { me, standard }
  })
  const { from, to } = await searchParams
  const [earlier, later] = twoOf(standard, from, to) ?? notFound()
  const t = await words('standards')
  const format = formatFor(me.locale, me.timeZone)
  const before = wordingOf(earlier, t, format)
  const after = wordingOf(later, t, format)
  const changed = after.flatMap(({ key, title, text }, at) => {
    const old = before[at]?.text ?? ''
    return old === text ? [] : [{ key, title, old, text }]
  })
  return (
    <Page
      title={t('changes_title')}
      intro={t('changes_intro', { from: earlier.number, to: later.number })}
      actions={
        <Link className="link inline-flex min-h-11 items-center" href={`/standards/${id}`} translate="no">
          <bdi>{later.title}</bdi>
        </Link>
      }
    >
      {changed.length === 0 ? (
        <p>{t('changes_none')}</p>
      ) : (
        <Sheet as="article">
          {changed.map(({ key, title, old, text }) => (
            <section key={key} className="grid gap-2">
              <h2 className="text-xl">{title}</h2>
              <WordDiff before={old} after={text} locale={me.locale} />
            </section>
          ))}
          <p className="text-ink-soft text-sm">{t('changes_key')}</p>
        </Sheet>
      )}
    </Page>
  )
}

/** The earlier and the later one of two published versions; null where there are no two, or one isn't there. */
const twoOf = ({ published }: Standard, from: unknown, to: unknown): [Version, Version] | null => {
  const numbered = (asked: unknown, usual: Version | undefined) =>
    asked === undefined ? usual : published.find(({ number }) => String(number) === asked)
  const one = numbered(from, published[1])
  const other = numbered(to, published[0])
  if (!one || !other) return null
  return one.number <= other.number ? [one, other] : [other, one]
}
