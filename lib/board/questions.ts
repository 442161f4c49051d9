import type { Content } from '../content'

/**
 * One a week, in this order, then from the beginning. Answers are kept under the key: a question may be worded anew,
 * and is never taken out.
 */
const en = {
  before_starting: 'What do you do in the last minutes before you start that makes the day go better?',
  after_rude_words: 'Somebody was rude to you. What do you do before you turn to the next person?',
  lifted_by_colleague: 'What did a colleague do lately that made your day lighter?',
  last_hour: 'It is the last hour and you are tired. What keeps your voice friendly?',
  long_line: 'The queue is long and everybody looks at you. What do you tell yourself?',
  looked_forward_to: 'Which small thing at work do you look forward to?',
  own_mistake: 'You made a mistake and somebody saw it. What helps you to go on well?',
  worry_from_home: 'How do you leave a worry from home at the door?',
  twentieth_time:
    'You are asked the same thing for the twentieth time today. What makes your answer sound like the first?',
  remembered_thanks: 'Which thank-you from a customer do you still remember, and why that one?',
  ten_minutes: 'What is the best use of a ten-minute break that you have found?',
  slow_hour: 'What do you do with a slow hour, so that you don’t get slow yourself?',
  blamed: 'What helps when you are blamed for something you didn’t do?',
  first_week: 'What would you tell somebody in their first week about keeping in good spirits here?',
  sour_mood: 'Everybody around you is in a bad mood. How do you keep yours?',
  quietly_proud: 'What did you do this month that you are quietly proud of?',
  saying_no: 'You had to say no to somebody. What made it easier, for them or for you?',
  laughed: 'What made you laugh at work lately?',
  long_on_your_feet: 'What does a long shift do to your body, and what do you do for it?',
  taught_patience: 'What has a customer taught you about patience?',
  going_home: 'How do you end your day, so that it doesn’t come home with you?',
  after_days_off: 'What makes the first day after time off easier for you?',
  glad_to_see: 'What kind of customer are you glad to see come in, and what do they bring with them?',
  asking_for_help: 'How do you ask for help when everybody is busy?',
  carried_along: 'Which sentence, song or saying do you carry through the day?',
  handed_over: 'What can the person on the shift before yours get ready, so that you start well?',
  not_my_choice: 'Something changed here that you hadn’t chosen. What helped you to live with it?',
  seen_kindly: 'Somebody annoys you. What do you think of, to see them kindly all the same?',
  unloved_hour: 'What do you like about an hour that others would rather not work?',
  stayed_for: 'On a day when you would rather have gone home, what made you glad that you stayed?',
} as const

export type QuestionKey = keyof typeof en

/** In the order of the weeks. */
export const questionKeys = Object.keys(en) as QuestionKey[]

export const questions: Content<Record<QuestionKey, string>> = { en }
