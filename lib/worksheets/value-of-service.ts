import type { Worksheet } from './worksheet'

export const valueOfService: Worksheet = {
  slug: 'value-of-service',
  version: 1,
  warmUp: 'other-side',
  texts: {
    en: {
      title: 'The value of great service',
      line: 'You once did more for somebody than you had to. What did it bring you, your colleagues, and the place you work for?',
      intro:
        'Why do more than you have to? You take one time when you did, and write down what came of it: for you, for your colleagues, for the organization. Nobody has to prove it to you: you were there. It takes about twenty minutes.',
    },
  },
  steps: [
    {
      kind: 'paragraph',
      key: 'situation',
      max: 2000,
      texts: {
        en: {
          title: 'One time',
          prompt: 'Remember a time when you did more for somebody than you had to. What happened?',
          help: 'Take a real one, however small. Who was it, what did they need, what did you do, and how did it end?',
          example:
            'A boy broke his glasses the evening before his exam. New ones would have taken a week, and we were about to close. I stayed, fitted his old lenses into a frame from the window, and on his way home he could read the number of the bus.',
        },
      },
    },
    {
      kind: 'lines',
      key: 'me',
      least: 2,
      max: 240,
      recalls: ['situation'],
      texts: {
        en: {
          title: 'What it brought you',
          told: 'What it brought',
          prompt: 'What did you yourself get from it? One line for each thing.',
          help: 'On the day, and later. How did you go home? What do you know now that you did not know before? What did somebody say?',
          example:
            'I sang on the bus home. I know now which frames take other lenses. He came by to tell me his marks.',
          line: 'For you',
        },
      },
    },
    {
      kind: 'lines',
      key: 'colleagues',
      least: 2,
      max: 240,
      recalls: ['situation'],
      texts: {
        en: {
          title: 'What it brought the others',
          prompt:
            'And your colleagues? What did they not have to put right afterwards? And how is it for you when one of them does more than they have to?',
          help: 'Good service saves others work: the second call, the letter of complaint, the angry face at the next desk. And it is easier to do the same when somebody has done it first.',
          example:
            'Nobody had to explain to an angry father why it takes a week. When Joana drove a pair out to the farm, I had a quiet Saturday at the till, and the week after I did the same.',
          line: 'For colleagues',
        },
      },
    },
    {
      kind: 'lines',
      key: 'organization',
      least: 2,
      max: 240,
      recalls: ['situation'],
      texts: {
        en: {
          title: 'What it brought the organization',
          prompt:
            'And the place you work for? Who came back? Who came because somebody told them? What was saved?',
          help: 'If you don’t know, guess and say that it is a guess. Where people have nowhere else to go, think of time, of trust, and of what nobody had to put right.',
          example:
            'His whole family buys here now. Two people from his school came, I guess through him. No complaint, no refund, and the old frame had been in the window for a year.',
          line: 'For the organization',
        },
      },
    },
    {
      kind: 'text',
      key: 'worth',
      result: true,
      max: 240,
      recalls: ['me', 'colleagues', 'organization'],
      texts: {
        en: {
          title: 'What makes it worth it',
          prompt: 'Look at the three lists. In one sentence: why is it worth doing more than you have to?',
          help: 'Start from the line that surprised you most. Say it so that you would believe it on a bad afternoon.',
          example: 'Because half an hour of mine took a night of worry from somebody, and I slept well too.',
        },
      },
    },
  ],
}
