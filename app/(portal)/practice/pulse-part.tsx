import { Link } from '@/app/ui/link'
import { words } from '@/app/words'
import type { ReadPart } from '../today/part'
import { readDay } from './day'
import { PulseForm } from './pulse-form'

/** How the work is, in one tap; nothing is left where it isn't given. */
export const pulse: ReadPart = async (tx, me) => {
  if (me.reset?.closed) return null
  const { pulse: rating } = await readDay(tx, me)
  return { key: 'pulse', left: 0, shown: <Pulse day={me.today} rating={rating} /> }
}

async function Pulse({ day, rating }: { day: string; rating: number | null }) {
  const t = await words('practice')
  return (
    <section aria-labelledby="pulse" className="grid grid-cols-1 gap-3">
      <h2 id="pulse">{t('pulse_title')}</h2>
      <PulseForm day={day} rating={rating} />
      <div className="flex flex-wrap items-center gap-x-6">
        <p className="text-ink-soft text-sm">
          {t(rating ? 'pulse_given' : 'pulse_optional', { rating: rating ?? 0 })}
        </p>
        <Link href="/mirror" className="link inline-flex min-h-11 items-center">
          {t('mirror')}
        </Link>
      </div>
    </section>
  )
}
