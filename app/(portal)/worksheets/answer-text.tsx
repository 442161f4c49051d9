import { Words } from '@/app/ui/words'
import { contentIn } from '@/lib/content'
import { lineValues, narrowDown, pickedValues, textOf, type Value } from '@/lib/worksheets/values'
import { type Answers, byKind, type Entry, type ForEachStep } from '@/lib/worksheets/worksheet'
import { Parts, ValueName } from './answer-parts'
import { RatingsText } from './ratings-text'
import { RowsText } from './rows-text'
import { SortedText } from './sorted-text'

/** What was written in a step, to read. Parts that are blank are left out. */
export function AnswerText({ entry, locale }: { entry: Entry; locale: string }) {
  return byKind(entry, {
    text: ({ answer }) => <Words className="text-lg">{answer}</Words>,
    paragraph: ({ answer }) => <Words className="text-lg">{answer}</Words>,
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
    pick: ({ step, answer }) => <Chips values={pickedValues(step, answer)} />,
    narrow: ({ answer, values }) => {
      const { standing, letGo } = narrowDown(values, answer)
      return <Chips values={standing} struck={letGo} />
    },
    lines: ({ answer }) => (
      <ul className="grid gap-1">
        {lineValues(answer).map(({ id, words }) => (
          <li key={id}>
            <Words className="text-lg">{words}</Words>
          </li>
        ))}
      </ul>
    ),
    sort: entry => <SortedText entry={entry} locale={locale} />,
    rows: ({ step, answer }) => <RowsText step={step} answer={answer} locale={locale} />,
    rate: ({ step, answer }) => <RatingsText step={step} answer={answer} locale={locale} />,
    for_each: ({ step, answer, values, letGo }) => (
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,11rem),1fr))] gap-x-6 gap-y-6">
        {values.map(value => (
          <ValueText key={value.id} step={step} answer={answer} value={value} locale={locale} />
        ))}
        {letGo.map(value => (
          <ValueText key={value.id} step={step} answer={answer} value={value} locale={locale} struck />
        ))}
      </div>
    ),
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

const chip = 'rounded-full border px-3 py-1'

/** Values as one reads them: those that stand, and, struck through, those that were let go. */
function Chips({ values, struck = [] }: { values: Value[]; struck?: Value[] }) {
  return (
    <ul className="flex flex-wrap gap-2">
      {values.map(({ id, words }) => (
        <li key={id} className={`${chip} border-brass`}>
          <Words as="span">{words}</Words>
        </li>
      ))}
      {struck.map(({ id, words }) => (
        <li key={id} className={`${chip} border-line text-ink-soft`}>
          <Words as="span" className="line-through">
            {words}
          </Words>
        </li>
      ))}
    </ul>
  )
}

/** What was written for one value; nothing where nothing was. */
function ValueText({
  step,
  answer,
  value,
  locale,
  struck = false,
}: {
  step: ForEachStep
  answer: Answers['for_each']
  value: Value
  locale: string
  struck?: boolean
}) {
  const { places } = contentIn(step.texts, locale).texts
  const texts = step.places.map((place): [string, string] => [
    places[place]?.label ?? '',
    textOf(answer, value.id, place),
  ])
  if (texts.every(([, text]) => text === '')) return struck ? null : <ValueName>{value.words}</ValueName>
  return (
    <div className="grid content-start gap-3 break-inside-avoid">
      <ValueName struck={struck}>{value.words}</ValueName>
      <Parts parts={texts} />
    </div>
  )
}
