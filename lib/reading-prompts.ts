import type { Content } from './content'
import { readingsOfALetter } from './readings'

/** One for each reading of a letter, then one for each day of a week with the vision. */
interface Prompts {
  letter: readonly string[]
  vision: readonly string[]
}

export const readingPrompts: Content<Prompts> = {
  en: {
    letter: [
      'Who could write you this letter today?',
      'Which line is the hardest to earn?',
      'What did you do in it that nobody had asked you for?',
      'When did you last feel like this yourself, somewhere you were the customer?',
      'Whom do you see every day who would never write a letter?',
      'Which sentence can you make true on a bad day, too?',
      'What would you have to leave out today so that there is time for this?',
      'Which colleague could get a letter like it? What would it thank them for?',
      'What in it takes less than a minute?',
      'Which line do you like best by now?',
      'If somebody had watched you yesterday, which line would they have recognised?',
      'Who needed this yesterday and went without?',
      'At which moment of your shift is it most likely to happen?',
      'How does your voice sound when this goes well?',
      'Somebody will be hard to please today. Which line is for them?',
      'Which line have your eyes been skipping? Read that one slowly.',
      'What would the letter say if you had only spoken on the phone?',
      'What made it easy the last time? Can you have that again?',
      'Has anybody said something like it? In which words?',
      'What would you add now that you could not have known on the first day?',
      'Which part of it do you do by now without thinking?',
    ],
    vision: [
      'Who is the first person you can do this for today?',
      'When was it hardest to keep to it yesterday?',
      'What is the smallest thing you could do for it in the next hour?',
      'Who beside you would be glad to know this sentence?',
      'When did somebody last treat you like this?',
      'What gets in its way today, and which part of that is yours to change?',
      'Which word in it matters most to you this week?',
    ],
  },
}

/** The number, from 0, of the prompt for the reading `number` (from 1). */
export function promptAt(number: number): { of: keyof Prompts; at: number } {
  return number <= readingsOfALetter
    ? { of: 'letter', at: number - 1 }
    : { of: 'vision', at: (number - readingsOfALetter - 1) % 7 }
}
