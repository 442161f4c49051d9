import type { Worksheet } from './worksheet'

const needs = ['understood', 'welcome', 'important', 'comfortable']

export const fourNeeds: Worksheet = {
  slug: 'four-needs',
  version: 1,
  texts: {
    en: {
      title: 'Four needs',
      line: 'Understood, welcome, important, comfortable: what you do for each, and what you could do.',
      intro:
        'Whatever people come for, they want four things along with it: to be understood, to feel welcome, to feel important and to feel comfortable. You write down what you do for each of them, find one thing more, and say where you stand. It takes about a quarter of an hour.',
    },
  },
  steps: [
    {
      kind: 'list',
      key: 'today',
      places: needs,
      max: 600,
      texts: {
        en: {
          title: 'What you do today',
          told: 'What is done today',
          prompt: 'Think back over your last few days. What did you do for each of the four?',
          help: 'Write what somebody standing beside you would have seen or heard. If nothing comes to mind for one of them, say so: that may be the most useful line on the page.',
          example:
            'At the library. Understood: I said the title back to her before I typed anything. Welcome: I stood up. Important: I told him that the quiet table was kept for him. Comfortable: I showed her where the pram could stand.',
          places: {
            understood: {
              label: 'Understood',
              prompt: 'They can tell that what they meant has reached you.',
            },
            welcome: { label: 'Welcome', prompt: 'They can tell that it is good that they came.' },
            important: {
              label: 'Important',
              prompt: 'They can tell that they count, and are not the next number.',
            },
            comfortable: {
              label: 'Comfortable',
              prompt: 'They know where to wait and what comes next, and nothing makes them feel foolish.',
            },
          },
        },
      },
    },
    {
      kind: 'list',
      key: 'could',
      places: needs,
      max: 600,
      recalls: ['today'],
      besideVision: true,
      texts: {
        en: {
          title: 'What you could do',
          told: 'What could be done',
          prompt: 'What more could you do? One thing for each, small enough for tomorrow.',
          help: 'Leave aside what would need money, a meeting or another person. What is left is usually a sentence, a look, or something you do a minute earlier.',
          example:
            'Understood: ask what they need it for. Welcome: say the name when I hand back the card. Important: turn away from the screen when somebody speaks to me. Comfortable: say how long it will take before they have to ask.',
          places: {
            understood: {
              label: 'So that they feel understood',
              prompt: 'What could you ask, repeat or write down?',
            },
            welcome: {
              label: 'So that they feel welcome',
              prompt: 'What could you do in the first three seconds?',
            },
            important: {
              label: 'So that they feel important',
              prompt: 'What could you remember, or put aside for a moment?',
            },
            comfortable: {
              label: 'So that they feel comfortable',
              prompt: 'What could you explain, offer or spare them?',
            },
          },
        },
      },
    },
    {
      kind: 'rate',
      key: 'ratings',
      places: needs,
      counts: true,
      recalls: ['today'],
      texts: {
        en: {
          title: 'Where you stand',
          told: 'How it stands',
          prompt: 'How well did you meet the four in the last two weeks?',
          help: 'Give the number that the people in front of you would give. Nobody is at 5 everywhere, and a 2 is a good place to begin.',
          example:
            'Understood 4, welcome 3, important 2, comfortable 4. The 2 is honest: with people I have known for years I have stopped looking up.',
          least: 'Hardly ever',
          most: 'Nearly always',
          places: {
            understood: {
              label: 'They felt understood',
              prompt: 'What they meant had reached me before I began.',
              short: 'Understood',
            },
            welcome: {
              label: 'They felt welcome',
              prompt: 'They had a look or a word from me at once.',
              short: 'Welcome',
            },
            important: {
              label: 'They felt important',
              prompt: 'For that minute nothing else mattered to me.',
              short: 'Important',
            },
            comfortable: {
              label: 'They felt comfortable',
              prompt: 'They knew what was going on, and could be as they are.',
              short: 'Comfortable',
            },
          },
        },
      },
    },
    {
      kind: 'text',
      key: 'one',
      result: true,
      max: 240,
      recalls: ['could', 'ratings'],
      texts: {
        en: {
          title: 'The one for this week',
          prompt: 'Which one thing will you do this week, and how will you notice that you did it?',
          help: 'Look at your lowest number first, or take what you would enjoy most.',
          example: 'I say how long it will take before anybody asks. At six I count: nobody had to ask me.',
        },
      },
    },
  ],
}
