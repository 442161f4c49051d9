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
  texts: {
    en: {
      title: 'What gets in the way',
      line: 'What keeps you from serving people as you would like to, and what to do when it happens again.',
      intro:
        'Everybody means well in the morning. You name what gets in the way during the day, see how much of it is yours to change, and decide for each what you will do when it happens. On a hard day the answers wait for you under Tough day. It takes about twenty minutes.',
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
          help: 'Think of the last two or three times when it did not go well. Then put each into words that only you would use: “the booking page freezes at five” is easier to answer than “tools”.',
          example:
            'The coach party that comes an hour early. The chief who corrects me in front of guests. The rule about deposits. Being on my feet since six.',
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
          help: 'Whose it is says nothing about whose fault it is. What is not yours can still be told to somebody whose it is.',
          example:
            'The early coach party is partly mine: I could ring the driver the day before. The rule about deposits is not, but nobody has ever told the office what it does to people.',
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
          help: 'Write it to yourself as you would say it to a friend, short enough to remember with somebody waiting. For what isn’t yours to change, say what you can still do for the person in front of you.',
          example:
            'When I have been corrected in front of a guest: breathe out, finish with the guest first, and ask for two minutes with the chief after the shift.',
          places: {
            do: {
              label: 'When it happens, I',
              prompt: 'Something you can do within a minute, whatever the others do.',
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
          prompt: 'Which of these would change your days most? Say in one sentence what you will try first.',
          help: 'One is enough. You can come back for the next when this one has become easy.',
          example:
            'I ring the coach driver the day before, every time, and write down when they will really be here.',
        },
      },
    },
  ],
}
