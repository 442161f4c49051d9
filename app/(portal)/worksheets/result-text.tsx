import { Words } from '@/app/ui/words'
import type { Answers, Entry } from '@/lib/worksheets/worksheet'
import { AnswerText } from './answer-text'

/** What a sheet was for, set larger than the way there: its sentence, its letter, its paragraph. */
export function ResultText({ entry, locale }: { entry: Entry; locale: string }) {
  if (entry.kind === 'letter') return <Letter answer={entry.answer} />
  if (entry.kind === 'text') return <Sentence>{entry.answer}</Sentence>
  return (
    <div className="border-brass border-s-2 ps-5 sm:ps-8 [&_p]:max-w-[56ch] [&_p]:text-xl [&_p]:leading-relaxed">
      <AnswerText entry={entry} locale={locale} />
    </div>
  )
}

function Sentence({ children }: { children: string }) {
  return (
    <Words as="blockquote" className="max-w-[34ch] text-balance text-3xl leading-tight">
      {children}
    </Words>
  )
}

/** Two paragraphs and a name under them, as one would find it in the post. */
function Letter({ answer }: { answer: Answers['letter'] }) {
  return (
    <div className="grid max-w-[60ch] gap-5 border-brass border-s-2 py-1 ps-5 text-xl leading-relaxed sm:ps-8">
      {answer.did && <Words>{answer.did}</Words>}
      {answer.felt && <Words>{answer.felt}</Words>}
      {answer.signed && <Words className="justify-self-end italic">{answer.signed}</Words>}
    </div>
  )
}
