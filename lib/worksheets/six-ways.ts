import type { Worksheet } from './worksheet'

export const sixWays: Worksheet = {
  slug: 'six-ways',
  version: 1,
  texts: {
    en: {
      title: 'Six ways',
      line: 'Six everyday things that customers notice first. Where are you reliable, and which one slips?',
      intro:
        'Six everyday things that customers notice before anything else: that the phone is answered, that they are greeted, that they have your full attention, that you stay polite, that you do what you said, and that you thank them. You look at each as it was in the last two weeks. It takes ten minutes, and it is worth repeating.',
    },
  },
  steps: [
    {
      kind: 'rate',
      key: 'ratings',
      places: ['phone', 'greeting', 'present', 'polite', 'details', 'thanks'],
      texts: {
        en: {
          title: 'Six ways, from 1 to 5',
          prompt: 'How reliable were you in each of them in the last two weeks?',
          help: 'Think of an ordinary busy day, not of your best one. This is for you alone, so you can be honest.',
          example:
            'Phone 4, greeting 5, attention 2, politeness 4, promises 3, thanks 3. Attention is low because I go on typing while people talk.',
          least: 'Hardly ever',
          most: 'Nearly always',
          places: {
            phone: {
              label: 'The phone gets answered',
              prompt:
                'Soon, and by a person. When nobody can, by a recording that works: one of us has called it to try it out.',
              short: 'The phone',
            },
            greeting: {
              label: 'Whoever comes in is greeted',
              prompt:
                'With a look or a word at once, so that nobody stands there unsure whether they were seen.',
              short: 'A greeting',
            },
            present: {
              label: 'I give my full attention',
              prompt:
                'I stop what I was doing and turn to them. On the phone too: they hear my tone, and even how I sit.',
              short: 'Full attention',
            },
            polite: {
              label: 'I stay polite',
              prompt: 'Also when the other person is not.',
              short: 'Politeness',
            },
            details: {
              label: 'I keep details and promises',
              prompt: 'What I said happens, on time and complete, without anybody having to ask.',
              short: 'Details and promises',
            },
            thanks: {
              label: 'Everybody is thanked',
              prompt:
                'For coming, for waiting, for telling us. Also where people have nowhere else to go, as in a public office.',
              short: 'Thanks',
            },
          },
        },
      },
    },
    {
      kind: 'list',
      key: 'look',
      places: ['strong', 'slips'],
      max: 600,
      recalls: ['ratings'],
      texts: {
        en: {
          title: 'The strong one and the one that slips',
          prompt: 'Take the highest and the lowest of the six. What makes the difference?',
          help: 'What helps the strong one may help the other too: a place, a time, a sentence that you always say.',
          example:
            'Greeting works because the help desk faces the door. Attention slips on Mondays, when forty passwords have expired and I read the next message while somebody is still talking.',
          places: {
            strong: {
              label: 'The strong one',
              prompt: 'What do you do there that a new colleague could copy?',
            },
            slips: {
              label: 'The one that slips',
              prompt: 'When does it slip: at which hour, with whom, after what?',
            },
          },
        },
      },
    },
    {
      kind: 'text',
      key: 'next',
      result: true,
      max: 240,
      recalls: ['look'],
      besideVision: true,
      texts: {
        en: {
          title: 'What you will do',
          told: 'What comes next',
          prompt: 'One thing that makes the weak one a little stronger from tomorrow. What is it, and when?',
          help: 'Tie it to something that happens anyway: when the phone rings, when the door opens, when you sit down.',
          example:
            'When somebody starts to explain, I turn my chair to them, and my hands leave the keyboard until they have finished.',
        },
      },
    },
  ],
}
