import { feelings } from './feelings'
import type { Worksheet } from './worksheet'

export const threeQuestions: Worksheet = {
  slug: 'three-questions',
  version: 1,
  texts: {
    en: {
      title: 'Service vision in three questions',
      line: 'Why are we here, what do I add, how should people feel? Three answers that fold into one sentence.',
      intro:
        'The short way to a service vision: why does your organization exist, what do you add to it, and how should people feel because of it? The three answers fold into one sentence that you can change until it is yours. It takes about a quarter of an hour.',
    },
  },
  steps: [
    {
      kind: 'list',
      key: 'looking',
      optional: true,
      places: ['missed', 'able', 'begun'],
      max: 500,
      besideMission: true,
      texts: {
        en: {
          title: 'Looking for the reason',
          prompt: 'Why does your organization exist? Three ways to find out.',
          help: 'If your organization has written down its mission, you find it under “What you have so far”, and you can go straight on. Earning money keeps a place open; it is rarely why people would miss it.',
          example:
            'Missed: the night buses, nobody else drives out to the villages. Able: old people can stay where they have always lived. Begun: two brothers with one bus, because their mother had no way to the doctor.',
          places: {
            missed: {
              label: 'Who would miss us?',
              prompt: 'Suppose we closed tomorrow. Who would stand at the door, and what would they do now?',
            },
            able: {
              label: 'What can people do because of us?',
              prompt: 'Something in their lives that would otherwise be harder, or not there at all.',
            },
            begun: {
              label: 'How did it begin?',
              prompt: 'Whoever began it saw something missing. What was it?',
            },
          },
        },
      },
    },
    {
      kind: 'text',
      key: 'why',
      max: 160,
      recalls: ['looking'],
      besideMission: true,
      texts: {
        en: {
          title: 'One: why we are here',
          prompt: 'Finish the sentence: We are here so that …',
          help: 'Write only the end of it, in words that you would use at home. It goes into your vision later.',
          example: 'people can grow old where they have always lived.',
        },
      },
    },
    {
      kind: 'list',
      key: 'asked',
      places: ['ask_for', 'for_what'],
      max: 500,
      texts: {
        en: {
          title: 'Two: what people want from you',
          told: 'Two: what people want',
          prompt: 'What do people ask you for, and what do they want it for?',
          help: 'Nobody who asks for a ladder wants a ladder; they want the cat out of the tree. What do people really want when they come to you?',
          example:
            'They ask me when the bus goes. They want to be at the bedside before visiting hours end, or back before the hens are put in.',
          places: {
            ask_for: { label: 'What they ask for', prompt: 'The three things that you hear most.' },
            for_what: { label: 'What they want it for', prompt: 'What do they do once they have it?' },
          },
        },
      },
    },
    {
      kind: 'text',
      key: 'add',
      max: 160,
      recalls: ['asked', 'why'],
      texts: {
        en: {
          title: 'Two: what you add',
          told: 'Two: what is added',
          prompt: 'Finish the sentence: I …',
          help: 'Begin with a verb: find, explain, calm, remember. Say what people get because it is you who does the job, not only what the job is.',
          example: 'find the way that still works today.',
        },
      },
    },
    {
      kind: 'choose',
      key: 'feelings',
      options: Object.keys(feelings),
      least: 1,
      most: 3,
      own: 2,
      recalls: ['asked'],
      besideVision: true,
      texts: {
        en: {
          title: 'Three: how they should feel',
          prompt: 'How should people feel because they met you? Choose up to three.',
          help: 'If they told somebody about you in the evening, which word would they use?',
          example: 'In good hands, and expected.',
          options: feelings,
        },
      },
    },
    {
      kind: 'text',
      key: 'vision',
      result: true,
      max: 240,
      recalls: ['why', 'add', 'feelings'],
      besideVision: true,
      texts: {
        en: {
          title: 'In one sentence',
          prompt: 'Fold the three into one sentence that you can steer by.',
          help: 'Take one of the sentences below as a beginning, or none of them. It is right when you remember it while somebody is waiting.',
          example: 'I find the way that still works today, so that people feel in good hands.',
          suggestions: [
            'I {add}, so that people feel {feelings}.',
            'Whoever meets me goes away feeling {feelings}, because I {add}.',
            'We are here so that {why}; with me, people feel {feelings}.',
          ],
        },
      },
    },
  ],
}
