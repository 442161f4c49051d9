import type { ReactNode } from 'react'
import { useWords } from '#use-words'
import { errorText } from '@/app/ui/error-text'
import { type FieldState, initialText } from '@/app/ui/field-state'
import { Scale } from '@/app/ui/scale'
import { ratings } from '@/lib/quizzes/quiz'

/** A question answered from 1 to 5, with what the ends mean. */
export function RatingField({
  of,
  label,
  ends,
  lang,
}: {
  of: FieldState
  label: ReactNode
  ends?: [string, string] | undefined
  lang: string
}) {
  const t = useWords('errors')
  const [problem] = of.errors ?? []
  return (
    <Scale
      id={of.id}
      name={of.name}
      legend={label}
      options={ratings.map(rating => ({ value: rating, label: rating }))}
      chosen={initialText(of)}
      ends={ends}
      endsLang={lang}
      problem={problem === undefined ? undefined : errorText(t, problem)}
      required
    />
  )
}
