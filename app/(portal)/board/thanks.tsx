import { words } from '@/app/words'
import type { BoardAnswer } from '@/db/board'

/** Who says thank you for an answer; nothing where nobody has. */
export async function Thanks({ of: { thanks, thanked, thankedBy } }: { of: BoardAnswer }) {
  if (thanks === 0) return null
  const t = await words('board')
  const name = () => (
    <bdi key="name" translate="no">
      {thankedBy}
    </bdi>
  )
  const others = thanks - 1
  return (
    <p className="flex items-center gap-2 text-brass">
      <svg viewBox="0 0 16 16" aria-hidden="true" className="size-3 shrink-0 fill-current">
        <path d="M8 0 10.5 8 8 16 5.5 8Z" />
      </svg>
      <span>
        {thanked
          ? t.rich('thanked_by_you', { name, others, more: others - 1 })
          : t.rich('thanked_by', { name, others })}
      </span>
    </p>
  )
}
