import type { Worksheet } from './worksheet'

/** Where they come from; the words of each are the writer's to change. */
const groups = {
  people: {
    upset_customer: 'a customer who is already upset',
    customer_wants_all: 'a customer who wants what nobody can give',
    difficult_colleague: 'a colleague who makes it harder',
    difficult_boss: 'a boss who makes it harder',
    left_alone: 'being left alone with it',
  },
  work: {
    rule: 'a rule that makes no sense',
    product: 'something we sell or offer that is faulty',
    tools: 'tools that break or are slow',
    no_time: 'too little time',
    not_trained: 'nobody has shown me how',
    not_informed: 'nobody told me',
    noise: 'noise and interruptions',
  },
  me: {
    tired: 'being tired',
    home: 'something from home that I carry in',
    routine: 'having done it a thousand times',
    nerves: 'being afraid of doing it wrong',
    mood: 'catching the bad mood around me',
  },
}

export const whatGetsInTheWay: Worksheet = {
  slug: 'what-gets-in-the-way',
  version: 1,
  warmUp: 'other-side',
  texts: {
    en: {
      title: 'What gets in the way',
      line: 'What keeps you from serving people as you would like to, and what to do when it happens again.',
      intro:
        'Everybody means well in the morning. You name what gets in the way during the day, see how much of it is yours to change, and decide for each what you will do when it happens. On a hard day you find your answers under “A tough day”. It takes about twenty minutes.',
    },
  },
  steps: [
    {
      kind: 'pick',
      key: 'obstacles',
      count: 8,
      least: 1,
      max: 80,
      groups: Object.entries(groups).map(([key, options]) => ({ key, options: Object.keys(options) })),
      texts: {
        en: {
          title: 'What gets in the way',
          prompt: 'What keeps you from serving people as you would like to? Pick up to eight.',
          help: 'Think of the last two or three times when it did not go well. Then put each into your own words: “the booking page freezes at five” is easier to answer than “tools”.',
          example:
            'The doctor who is forty minutes late by ten. The colleague who corrects me in front of patients. The form that asks for the same date three times. Being alone at the desk at noon.',
          groups: { people: 'People', work: 'The work itself', me: 'Myself' },
          options: Object.assign({}, ...Object.values(groups)),
        },
      },
    },
    {
      kind: 'sort',
      key: 'mine',
      from: 'obstacles',
      axes: [{ key: 'reach', groups: ['mine', 'partly', 'others'] }],
      texts: {
        en: {
          title: 'Which are yours to change',
          told: 'What can be changed',
          prompt: 'For each of them: is it yours to change?',
          help: 'This is not about whose fault it is. If it is not yours to change, you can still tell somebody who can change it.',
          example:
            'The long wait is partly mine: I could say so before people have sat down. The form is not, but nobody has ever told the office what it does to somebody who can hardly hold a pen.',
          axes: {
            reach: {
              label: 'Is it yours to change?',
              groups: { mine: 'Mine', partly: 'Partly mine', others: 'Not mine' },
            },
          },
        },
      },
    },
    {
      kind: 'for_each',
      key: 'answers',
      from: 'mine',
      places: ['do'],
      max: 500,
      recalls: ['mine'],
      besideVision: true,
      texts: {
        en: {
          title: 'When it happens',
          prompt: 'It will happen again. What does your vision say to do then?',
          help: 'Write it as you would say it to a friend, short enough to remember while somebody is waiting. For what isn’t yours to change, say what you can still do for the person in front of you.',
          example:
            'When I am corrected in front of a patient: breathe out, finish with the patient first, and ask my colleague for two minutes after the shift.',
          places: {
            do: {
              label: 'When it happens, I',
              prompt: 'Something you can do within a minute, whatever others do.',
            },
          },
        },
      },
    },
    {
      kind: 'text',
      key: 'first',
      result: true,
      max: 240,
      recalls: ['answers'],
      texts: {
        en: {
          title: 'The one you begin with',
          told: 'The one to begin with',
          prompt:
            'Which of your answers would change your days most? Say in one sentence what you will try first.',
          help: 'One is enough. You can come back for the next when this one has become easy.',
          example:
            'I tell everybody at the door how long the wait is, and tell them again after twenty minutes.',
        },
      },
    },
  ],
}
