import type { Quiz } from './quiz'

/**
 * Version 2 says what *another treatment* meant, and asks of a wait what can be done at every counter and on the phone.
 */
export const givenLife: Quiz = {
  slug: 'given-life',
  version: 2,
  texts: {
    en: {
      title: 'Given life',
      intro:
        'Service is given life by the person who gives it. Ten questions to answer with yes or no: some about what you know, most about your last two weeks. Answer as it was, not as it should have been.',
    },
  },
  questions: [
    {
      kind: 'yes_no',
      key: 'liking',
      mark: 'knowing',
      good: 'no',
      texts: {
        en: {
          question: 'Given the choice, do people usually buy from somebody they can’t stand?',
          short: 'Buying from whom',
          why: 'People go where they like the person who serves them, so being likeable is part of the work.',
        },
      },
    },
    {
      kind: 'yes_no',
      key: 'smile',
      mark: 'knowing',
      good: 'yes',
      texts: {
        en: {
          question: 'Can a smile change how a conversation goes, even one on the phone?',
          short: 'A smile',
          why: 'People answer the face in front of them, and on the phone they hear it in the voice.',
        },
      },
    },
    {
      kind: 'yes_no',
      key: 'interest',
      mark: 'doing',
      good: 'yes',
      texts: {
        en: {
          question:
            'In the last two weeks, did you take a minute for small talk because the person in front of you interested you?',
          short: 'Sincere interest',
          why: 'A minute about the person tells you what they need and tells them that they are more than the next in line.',
        },
      },
    },
    {
      kind: 'yes_no',
      key: 'newcomers',
      mark: 'doing',
      good: 'no',
      texts: {
        en: {
          question:
            'In the last two weeks, were you warmer or more patient with people you know than with people you had never met?',
          short: 'New and known',
          why: 'Somebody new has only this visit to judge by, and each of your regulars was new once.',
        },
      },
    },
    {
      kind: 'yes_no',
      key: 'first_impression',
      mark: 'knowing',
      good: 'yes',
      texts: {
        en: {
          question: 'Can a bad first impression be enough to lose a customer?',
          short: 'First impression',
          why: 'Minds are made up in moments, and most of those who leave for good never say why.',
        },
      },
    },
    {
      kind: 'yes_no',
      key: 'compliment',
      mark: 'doing',
      good: 'yes',
      texts: {
        en: {
          question: 'In the last two weeks, did you open a conversation with a compliment that you meant?',
          short: 'A compliment',
          why: 'A kind word about something you noticed shows that you have really looked, as long as it is true.',
        },
      },
    },
    {
      kind: 'yes_no',
      key: 'refreshment',
      mark: 'doing',
      good: 'yes',
      texts: {
        en: {
          question:
            'In the last two weeks, did you make waiting easier for people: with a seat, something to drink, or a word on how long it would take?',
          short: 'An easier wait',
          why: 'With a chair, a glass of water or an honest ten minutes, waiting turns into being looked after.',
        },
      },
    },
    {
      kind: 'yes_no',
      key: 'appearance',
      mark: 'doing',
      good: 'yes',
      texts: {
        en: {
          question:
            'In the last two weeks, did you check how you look before you met your first customer of the day?',
          short: 'Appearance',
          why: 'Before you say a word, how you look has already told them how much care they can expect.',
        },
      },
    },
    {
      kind: 'yes_no',
      key: 'greeting',
      mark: 'doing',
      good: 'yes',
      texts: {
        en: {
          question: 'In the last two weeks, did you greet everyone warmly, in a way that suited them?',
          short: 'A warm greeting',
          why: 'A warm greeting tells people they have come to the right place; a handshake is one way among many and not everyone’s custom.',
        },
      },
    },
    {
      kind: 'yes_no',
      key: 'congenial',
      mark: 'doing',
      good: 'yes',
      texts: {
        en: {
          question:
            'In the last two weeks, did you stay as friendly at the end as at the start, even when nothing came of it?',
          short: 'Staying friendly',
          why: 'The end is what people take home and tell others, and today’s no is often next month’s yes.',
        },
      },
    },
  ],
}
