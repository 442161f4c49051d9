import { feelings } from './feelings'
import type { Worksheet } from './worksheet'

export const serviceVision: Worksheet = {
  slug: 'service-vision',
  version: 1,
  texts: {
    en: {
      title: 'Service vision',
      line: 'How do you want customers to feel? One sentence to steer by, and the letter that would tell you it worked.',
      intro:
        'How do you want customers to feel? You start with one person, find a sentence you can steer by, and end with the letter that person would write to you. It takes about twenty minutes, and you can stop and come back at any point.',
    },
  },
  steps: [
    {
      kind: 'paragraph',
      key: 'customer',
      max: 2000,
      texts: {
        en: {
          title: 'One customer',
          prompt:
            'Think of one customer you would like to serve really well: someone you remember, or someone who could come in tomorrow. Who are they, and what do they need?',
          help: 'One person is easier to picture than customers in general. You need no name; “the woman with the blue suitcase” is enough. If the people you serve are colleagues, pick one of them.',
          example:
            'A father who came in after midnight with his little girl asleep on his shoulder. Their train had stood in a field for three hours. He needed a key, and he needed the day to be over.',
        },
      },
    },
    {
      kind: 'quiet_minute',
      key: 'quiet_minute',
      optional: true,
      recalls: ['customer'],
      cues: ['place', 'voice', 'face', 'leaving'],
      texts: {
        en: {
          title: 'A quiet minute',
          prompt:
            'If you have a minute, put everything down and be back in that moment. Read one line, look away until you can see it, then read the next. Note a few words if you like.',
          help: 'Nobody tests your memory, and you may invent what you have forgotten. If it is noisy around you, skip this step; your sheet is complete without it.',
          example:
            'The lamp on the desk, rain on the door. He whispers, so I do too. His shoulders come down.',
          cues: {
            place: 'Where are the two of you? Notice the light, the sounds, what stands between you.',
            voice: 'How does their voice sound, and how does yours?',
            face: 'What changes in their face once you have helped?',
            leaving: 'They turn to go. What do they say?',
          },
        },
      },
    },
    {
      kind: 'choose',
      key: 'feelings',
      recalls: ['customer', 'quiet_minute'],
      besideVision: true,
      besideValues: true,
      options: Object.keys(feelings),
      least: 1,
      most: 5,
      own: 3,
      texts: {
        en: {
          title: 'How they should feel',
          prompt: 'How do you want this person to feel when they leave you? Choose up to five.',
          help: 'Look for what stays with them, not for what you do: the quick check-in is your task, feeling relieved is what stays. What your organization stands for and what matters to you are both good places to look. If your word is missing, add it.',
          example: 'Expected, in good hands, and calmer than when he came in.',
          options: feelings,
        },
      },
    },
    {
      kind: 'text',
      key: 'vision',
      result: true,
      max: 240,
      recalls: ['customer', 'feelings'],
      besideVision: true,
      besideValues: true,
      texts: {
        en: {
          title: 'Your service vision',
          told: 'The service vision',
          prompt: 'Now say it in one sentence: how do people feel after they have met you?',
          help: 'Use words you would use with a colleague, and few enough that they come to mind when the queue is long. You can change the sentence whenever you change your mind.',
          example: 'Whoever comes to me tired leaves feeling looked after.',
        },
      },
    },
    {
      kind: 'list',
      key: 'three_things',
      max: 600,
      recalls: ['vision'],
      places: ['confused', 'cannot', 'ordinary'],
      texts: {
        en: {
          title: 'What it makes you do',
          told: 'What follows from it',
          prompt:
            'People notice a vision in the small things you do beyond the task. Find one for each of these three.',
          help: 'Pick things that are yours to do: you could start tomorrow without asking anybody, and they take a minute or less.',
          example:
            'Confused: I walk with them to the lift instead of pointing. Can’t be met: the last room with a bath is gone, so I offer the sauna for the evening. Ordinary day: I look up before they reach the desk.',
          places: {
            confused: {
              label: 'For someone who is confused',
              prompt: 'They don’t know where to go, what to fill in, or what to ask. What do you do?',
            },
            cannot: {
              label: 'For someone whose wish can’t be met',
              prompt: 'The answer has to be no. What else could you offer?',
            },
            ordinary: {
              label: 'On an ordinary day',
              prompt: 'Nothing is wrong and nobody is in a hurry. What do you do all the same?',
            },
          },
        },
      },
    },
    {
      kind: 'letter',
      key: 'letter',
      result: true,
      max: 2000,
      recalls: ['customer', 'feelings', 'vision', 'three_things'],
      texts: {
        en: {
          title: 'The thank-you letter',
          prompt:
            'A few weeks have gone by, and your customer sits down to thank you. Write the letter you would love to receive.',
          help: 'Let them speak as they would, and let them mention the little things they saw. Write it so that you would want to read it again before a hard day.',
          example:
            'Dear Rosa, you saw us before I had said a word. You whispered, you took the bag, and the key lay ready. All day long I had felt in everybody’s way; with you I felt expected. Inés slept through it all, and then so did I. Thank you. Tomás',
          did: {
            label: 'What you did',
            prompt: 'In their words: what did you do for them, and what small thing did they notice?',
          },
          felt: {
            label: 'How it made them feel',
            prompt: 'In their words: how did they feel with you, and what was different afterwards?',
          },
          signed: {
            label: 'Signed by',
            prompt: 'A first name, or what you call them. You may leave it empty.',
          },
        },
      },
    },
  ],
}
