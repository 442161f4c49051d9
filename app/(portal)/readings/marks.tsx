import { words } from '@/app/words'
import type { Mark } from '@/lib/readings'

const looks: Record<Mark, string> = {
  read: 'border-brass bg-brass',
  missed: 'border-brass',
  ahead: 'border-line bg-line scale-50',
}

/** The readings of a letter as a row of marks, with the same in words. */
export async function Marks({ marks }: { marks: readonly Mark[] }) {
  const t = await words('today')
  const count = (mark: Mark) => marks.filter(each => each === mark).length
  return (
    <div className="grid gap-2">
      <div aria-hidden="true" className="flex flex-wrap gap-1.5">
        {marks.map((mark, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a mark is nothing but its place
          <span key={at} className={`size-3 rounded-full border-2 ${looks[mark]}`} />
        ))}
      </div>
      <p className="text-ink-soft text-sm">{t('marks', { read: count('read'), missed: count('missed') })}</p>
    </div>
  )
}
