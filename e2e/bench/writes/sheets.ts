/** A step of a worksheet that is saved, each time with other words. */
export type Saved = { name: string; slug: string; step: string; answer: (round: number) => unknown }

/** A sentence, as most savings are. */
export const sentence: Saved = {
  name: 'Autosave',
  slug: 'service-vision',
  step: 'vision',
  answer: round => `Whoever asks me leaves with an answer, and with a smile ${round}.`,
}

const thought = 'When she came back for her coat I knew her name, and she sat down once more. '

/** The fullest step of a worksheet that somebody is likely to write: 20 kB. */
export const longSheet: Saved = {
  name: 'Autosave of 20 kB',
  slug: 'personal-values',
  step: 'success',
  answer: round =>
    Object.fromEntries(
      Array.from({ length: 18 }, (_, at) => [
        `own_${at + 1}`,
        { work: long(`${round}.`), home: long(`At home, ${round}.`) },
      ]),
    ),
}

const long = (end: string) => thought.repeat(7).slice(0, 560 - end.length) + end
