import type { Worksheet } from './worksheet'

export const sixWays: Worksheet = {
  slug: 'six-ways',
  version: 1,
  texts: {
    en: {
      title: 'Six ways',
      line: 'Six everyday things that customers notice first. Where are you reliable, and which one slips?',
      intro:
        'Six everyday things that customers notice before anything else: that the phone is answered, that they are greeted, that you are all there, that you stay polite, that you do what you said, and that you thank them. You look at each as it was in the last two weeks. It takes ten minutes, and it is worth repeating.',
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
          help: 'Go by an ordinary busy day and not by your best one. This is for you alone; being strict with yourself costs nothing here.',
          example:
            'Phone 4, greeting 5, present 2, polite 4, details 3, thanks 3. Present is low because I go on typing while people talk.',
          least: 'Hardly ever',
          most: 'Nearly always',
          places: {
            phone: {
              label: 'The phone gets answered',
              prompt:
                'By somebody, soon; and when nobody can, by a recording that works and that one of us has tried out.',
              short: 'The phone',
            },
            greeting: {
              label: 'Whoever comes in is greeted',
              prompt:
                'With a look or a word at once, so that nobody stands there unsure whether they were seen.',
              short: 'A greeting',
            },
            present: {
              label: 'I am all there',
              prompt: 'Hands still, face turned to them. On the phone too: how one sits can be heard.',
              short: 'Being there',
            },
            polite: {
              label: 'I stay polite',
              prompt: 'Also when the other one is not.',
              short: 'Politeness',
            },
            details: {
              label: 'I keep details and promises',
              prompt: 'What I said happens, on time and complete, without anybody having to ask.',
              short: 'Details and promises',
            },
            thanks: {
              label: 'Everybody is thanked',
              prompt: 'For coming, for waiting, for telling us; also where people have nowhere else to go.',
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
          help: 'What works in the strong one often helps the other: a place, a time, a sentence that you always say.',
          example:
            'Greeting works because the door is right in front of me. Being there slips between four and six, when the screen is full of arrivals and I type while they talk.',
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
          example: 'When somebody comes to the desk, my hands leave the keys until they have finished.',
        },
      },
    },
  ],
}
