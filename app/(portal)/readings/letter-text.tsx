import { Words } from '@/app/ui/words'
import type { Letter } from './letter'

/** The letter, as its reader wrote it for the customer. */
export function LetterText({ letter }: Pick<Letter, 'letter'>) {
  return (
    <blockquote className="grid gap-4 text-lg">
      <Words>{letter.did}</Words>
      <Words>{letter.felt}</Words>
      {letter.signed && <Words className="text-ink-soft">{letter.signed}</Words>}
    </blockquote>
  )
}
