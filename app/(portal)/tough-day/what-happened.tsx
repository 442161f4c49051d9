import { Link } from '@/app/ui/link'
import { Words } from '@/app/ui/words'
import { words } from '@/app/words'

type Obstacle = { id: string; words: string; decided: string }

/** Asks for what happened where one has written about it before, and answers with what one decided then. */
export async function WhatHappened({ obstacles, what }: { obstacles: Obstacle[]; what: string | null }) {
  const t = await words('tough_day')
  if (obstacles.length === 0) return null
  const happened = obstacles.find(({ id }) => id === what)
  if (happened) return <Decided {...happened} />
  if (what === 'hard-day') return <p className="font-serif text-xl">{t('hard_day_said')}</p>
  return (
    <section aria-labelledby="happened" className="grid grid-cols-1 gap-3">
      <h2 id="happened">{t('what_happened')}</h2>
      <ul className="flex flex-wrap gap-2">
        {obstacles.map(({ id, words }) => (
          <li key={id}>
            <Tap what={id}>
              <Words as="span">{words}</Words>
            </Tap>
          </li>
        ))}
        <li>
          <Tap what="hard-day">{t('hard_day')}</Tap>
        </li>
      </ul>
    </section>
  )
}

async function Decided({ words: obstacle, decided }: Obstacle) {
  const t = await words('tough_day')
  return (
    <section
      aria-labelledby="decided"
      className="grid grid-cols-1 gap-3 wrap-anywhere border-brass border-s-4 ps-5"
    >
      <h2 id="decided">{t(decided ? 'decided' : 'undecided')}</h2>
      <Words className="text-ink-soft">{obstacle}</Words>
      {decided && <Words className="text-2xl">{decided}</Words>}
      <Link href="/tough-day" className="link inline-flex min-h-11 items-center justify-self-start">
        {t('something_else')}
      </Link>
    </section>
  )
}

function Tap({ what, children }: { what: string; children: React.ReactNode }) {
  return (
    <Link
      href={`/tough-day?what=${what}`}
      className="inline-flex min-h-11 items-center rounded-md border border-field bg-sheet px-4 py-2 hover:border-navy"
    >
      {children}
    </Link>
  )
}
