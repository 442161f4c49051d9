import { useWords } from '#use-words'
import { Button } from '@/app/ui/button'
import { Words } from '@/app/ui/words'

/** Sentences to begin with: made of the writer's own words, to be taken over and changed. */
export function Suggestions({
  sentences,
  onTake,
}: {
  sentences: readonly string[]
  onTake: (sentence: string) => void
}) {
  const t = useWords('worksheets')
  if (sentences.length === 0) return null
  return (
    <section aria-labelledby="suggestions" className="grid max-w-2xl gap-3 print:hidden">
      <h3 id="suggestions" className="font-medium font-sans text-ink-soft text-sm">
        {t('suggestions')}
      </h3>
      <ul className="grid gap-4">
        {sentences.map(sentence => (
          <li key={sentence} className="grid gap-1 border-brass border-s-2 ps-4">
            <Words className="text-lg">{sentence}</Words>
            <div>
              <Button kind="quiet" onClick={() => onTake(sentence)}>
                {t('suggestion_take')}
                <span className="sr-only">: {sentence}</span>
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
