import { useWords } from '#use-words'
import { Deed } from '@/app/ui/deed'
import { Submit } from '@/app/ui/submit'
import type { MatrixFilter } from '@/lib/matrix'
import { remind } from './actions'

/** Reminds everybody within a filter who misses something and hasn't been reminded today. */
export function NudgeForm({ filter, count }: { filter: MatrixFilter; count: number }) {
  const t = useWords('matrix')
  const { team, standard, person } = filter
  return (
    <Deed
      id="nudge"
      action={remind}
      hidden={{ ...(team && { team }), ...(standard && { standard }), ...(person && { person }) }}
    >
      <Submit>{t('nudge', { count })}</Submit>
    </Deed>
  )
}
