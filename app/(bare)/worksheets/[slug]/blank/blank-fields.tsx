import { Box, Rules } from '@/app/paper/rules'
import { words } from '@/app/words'
import { contentIn } from '@/lib/content'
import { ratings } from '@/lib/quizzes/quiz'
import { placesFor, placesLeftBy } from '@/lib/worksheets/places'
import { byKind, type Step } from '@/lib/worksheets/worksheet'
import { BlankPick } from './blank-pick'
import { BlankRows } from './blank-rows'
import { BlankSort } from './blank-sort'
import { Place } from './place'

type Props = { step: Step; steps: readonly Step[]; locale: string }

/** Where one writes by hand in a step, by its kind. */
export async function BlankFields({ step, steps, locale }: Props) {
  const t = await words('paper')
  return byKind(step, {
    text: () => <Rules count={2} />,
    paragraph: () => <Rules count={8} />,
    quiet_minute: ({ cues, texts }) => (
      <div className="paper-places">
        {cues.map(cue => (
          <Place key={cue} label={contentIn(texts, locale).texts.cues[cue] ?? ''} plain lines={1} />
        ))}
      </div>
    ),
    list: ({ places, texts }) => (
      <div className="paper-places">
        {places.map(place => (
          <Place key={place} {...contentIn(texts, locale).texts.places[place]} lines={3} />
        ))}
      </div>
    ),
    letter: ({ texts }) => {
      const { did, felt, signed } = contentIn(texts, locale).texts
      return (
        <div className="paper-places">
          <Place {...did} lines={6} />
          <Place {...felt} lines={6} />
          <Place {...signed} lines={1} />
        </div>
      )
    },
    pick: step => <BlankPick step={step} locale={locale} />,
    narrow: ({ count }) => (
      <div className="grid gap-2">
        <p className="text-sm">{t('narrow', { count })}</p>
        <Rules count={count} from={1} />
      </div>
    ),
    lines: step => <Rules count={placesFor(step)} from={1} />,
    sort: step => <BlankSort step={step} locale={locale} />,
    rows: step => <BlankRows step={step} locale={locale} />,
    rate: ({ places, texts }) => {
      const { texts: own } = contentIn(texts, locale)
      return (
        <ul className="paper-places">
          {places.map(place => (
            <li key={place} className="max-w-none">
              <p className="font-medium">{own.places[place]?.label}</p>
              <p className="text-ink-soft text-sm">{own.places[place]?.prompt}</p>
              <p className="mt-2 flex max-w-none items-center gap-3 text-sm">
                <span>{own.least}</span>
                {ratings.map(rating => (
                  <Box key={rating}>{rating}</Box>
                ))}
                <span>{own.most}</span>
              </p>
            </li>
          ))}
        </ul>
      )
    },
    for_each: ({ from, places, texts }) => (
      <ol className="paper-places">
        {Array.from({ length: placesLeftBy(steps, from) }, (_, at) => at + 1).map(number => (
          <li key={number} className="grid max-w-none gap-3 pt-1">
            <Rules count={1} from={number} />
            {places.map(place => (
              <Place key={place} {...contentIn(texts, locale).texts.places[place]} lines={2} />
            ))}
          </li>
        ))}
      </ol>
    ),
    choose: ({ options, own, texts }) => (
      <div className="grid gap-4">
        <ul className="flex flex-wrap gap-x-5 gap-y-1.5">
          {options.map(option => (
            <li key={option} className="flex items-center gap-2">
              <Box />
              {contentIn(texts, locale).texts.options[option]}
            </li>
          ))}
        </ul>
        {own > 0 && <Place label={t('own_words')} lines={1} />}
      </div>
    ),
  })
}
