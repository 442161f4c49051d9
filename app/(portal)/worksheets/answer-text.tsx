import { Words } from '@/app/ui/words'
import { contentIn } from '@/lib/content'
import { byKind, type Entry } from '@/lib/worksheets/worksheet'

/** What was written in a step, to read. Parts that are blank are left out. */
export function AnswerText({ entry, locale }: { entry: Entry; locale: string }) {
  return byKind(entry, {
    text: ({ answer }) => <Words className="text-lg">{answer}</Words>,
    long_text: ({ answer }) => <Words className="text-lg">{answer}</Words>,
    quiet_minute: ({ step, answer }) => (
      <Parts
        parts={step.cues.map(cue => [contentIn(step.texts, locale).texts.cues[cue] ?? '', answer[cue] ?? ''])}
      />
    ),
    list: ({ step, answer }) => (
      <Parts
        parts={step.places.map(place => [
          contentIn(step.texts, locale).texts.places[place]?.label ?? '',
          answer[place] ?? '',
        ])}
      />
    ),
    letter: ({ step, answer }) => {
      const { did, felt, signed } = contentIn(step.texts, locale).texts
      return (
        <Parts
          parts={[
            [did.label, answer.did],
            [felt.label, answer.felt],
            [signed.label, answer.signed],
          ]}
        />
      )
    },
    choose: ({ step, answer }) => {
      const { options } = contentIn(step.texts, locale).texts
      return (
        <ul className="flex flex-wrap gap-2">
          {answer.chosen.map(option => (
            <li
              key={option}
              data-content=""
              className="rounded-full border border-brass px-3 py-1 font-serif"
            >
              {options[option]}
            </li>
          ))}
          {answer.own.map(word => (
            <li key={word} className="rounded-full border border-brass px-3 py-1">
              <Words as="span">{word}</Words>
            </li>
          ))}
        </ul>
      )
    },
  })
}

function Parts({ parts }: { parts: [label: string, text: string][] }) {
  return (
    <dl className="grid gap-4">
      {parts
        .filter(([, text]) => text !== '')
        .map(([label, text]) => (
          <div key={label} className="grid gap-1">
            <dt data-content="" className="max-w-[68ch] text-ink-soft text-sm">
              {label}
            </dt>
            <dd>
              <Words className="text-lg">{text}</Words>
            </dd>
          </div>
        ))}
    </dl>
  )
}
