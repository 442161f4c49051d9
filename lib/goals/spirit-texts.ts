import type { Content } from '../content'
import type { Letter, RuleKey } from './spirit'

interface SpiritTexts {
  letters: Record<Letter, { name: string; line: string }>
  questions: Record<RuleKey, string>
}

/** What each letter stands for, and what each rule asks. */
export const spiritTexts: Content<SpiritTexts> = {
  en: {
    letters: {
      specific: { name: 'Specific', line: 'Somebody standing beside you could see it, or count it.' },
      prizes: { name: 'Prizes', line: 'Something good waits along the way, not only at the end.' },
      individual: { name: 'Individual', line: 'You want it yourself, whoever else would be glad of it.' },
      review: { name: 'Review', line: 'You look at it on set days and change what has to change.' },
      inspiring: { name: 'Inspiring', line: 'It says what there will be, and you look forward to it.' },
      time_bound: { name: 'Time-bound', line: 'It has a day, and so have its parts.' },
    },
    questions: {
      state:
        'If somebody filmed one of your days, what would they see that isn’t there now? Let the goal say that.',
      comparative: 'Compared with what? Write where you stand today and where you want to stand.',
      figure: 'How many, how often, or until when? With a figure you will know whether you are there.',
      others: 'Somebody else is in this wish. Which part of it would you still want if nobody asked you?',
      denial: 'This says what is to stop. What will you do instead? Let the goal say that.',
      date: 'Until which day? Name one that you can mark in a calendar, however far off it is.',
      own: 'Why do you want it? One honest reason is enough.',
      fun: 'What would make the way there fun: a person, a song, a game?',
      prize: 'What good thing will you have on the way, and with whom would you like to share it?',
      review: 'When will you look at it again? What isn’t looked at is soon forgotten.',
    },
  },
}
