import type { Quiz } from './quiz'

export const fourNeeds: Quiz = {
  slug: 'four-needs',
  version: 1,
  texts: {
    en: {
      title: 'Four needs',
      intro:
        'Whatever customers come for, they want to be understood, to feel welcome, to feel important and to feel comfortable. Eight questions about your last two weeks, each from 1 to 5. Answer as it was; nobody is at 5 everywhere.',
    },
  },
  questions: [
    {
      kind: 'scale',
      key: 'said_back',
      mark: 'understood',
      texts: {
        en: {
          question:
            'In the last two weeks, how often did you say back what somebody wanted before you did anything about it?',
          short: 'Saying it back',
          least: 'Hardly ever',
          most: 'Nearly always',
          why: 'Hearing their own wish in your words, people know that it has arrived, and they correct you while it still costs nothing.',
        },
      },
    },
    {
      kind: 'scale',
      key: 'heard_out',
      mark: 'understood',
      texts: {
        en: {
          question:
            'In the last two weeks, how well did you let people finish, even when you knew the answer?',
          short: 'Hearing them out',
          least: 'I often cut in',
          most: 'I let them finish',
          why: 'What people say last is often what they came for, and an answer that comes too early sounds like the end of the talk.',
        },
      },
    },
    {
      kind: 'scale',
      key: 'looked_up',
      mark: 'welcome',
      texts: {
        en: {
          question:
            'In the last two weeks, how soon did people who came in get a look or a word from you, even while you were busy?',
          short: 'Looking up',
          least: 'When I had finished',
          most: 'At once',
          why: 'A glance and a nod cost a second, and whoever has been seen can wait for minutes.',
        },
      },
    },
    {
      kind: 'scale',
      key: 'glad_to_see',
      mark: 'welcome',
      texts: {
        en: {
          question:
            'In the last two weeks, how much of your greeting was meant for the person, and how much was just said?',
          short: 'A greeting meant',
          least: 'Mostly just said',
          most: 'Meant each time',
          why: 'The words of a greeting are the same all day; whether somebody is meant by them is what people hear.',
        },
      },
    },
    {
      kind: 'scale',
      key: 'full_attention',
      mark: 'important',
      texts: {
        en: {
          question:
            'In the last two weeks, how fully were you with the person in front of you, with screen and phone left alone?',
          short: 'Full attention',
          least: 'Half of me was elsewhere',
          most: 'All of me was there',
          why: 'Nobody can be told that they matter while you look at something else.',
        },
      },
    },
    {
      kind: 'scale',
      key: 'remembered',
      mark: 'important',
      texts: {
        en: {
          question:
            'In the last two weeks, how often did you use a name, or something a person had told you earlier?',
          short: 'Remembering',
          least: 'Hardly ever',
          most: 'Whenever I could',
          why: 'Being remembered is the shortest way to feel like more than a number.',
        },
      },
    },
    {
      kind: 'scale',
      key: 'next_step',
      mark: 'comfortable',
      texts: {
        en: {
          question:
            'In the last two weeks, how often did people know from you what would happen next and how long it would take?',
          short: 'What comes next',
          least: 'Only when they asked',
          most: 'Each time, unasked',
          why: 'It is the not knowing that makes people uneasy, more than the waiting.',
        },
      },
    },
    {
      kind: 'scale',
      key: 'easy_to_ask',
      mark: 'comfortable',
      texts: {
        en: {
          question:
            'In the last two weeks, how easy did you make it for people to ask again when something was unclear?',
          short: 'Asking again',
          least: 'They had to insist',
          most: 'I invited it',
          why: 'Most people would rather go home with half an answer than feel slow, unless somebody makes asking easy.',
        },
      },
    },
  ],
}
