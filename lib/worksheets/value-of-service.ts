import type { Worksheet } from './worksheet'

export const valueOfService: Worksheet = {
  slug: 'value-of-service',
  version: 1,
  texts: {
    en: {
      title: 'The value of great service',
      line: 'You once went out of your way for somebody. What did it bring you, the others, and the place you work for?',
      intro:
        'Why go out of one’s way at all? You take one time when you did, and follow what came of it: for you, for your colleagues, for the organization. What stands there in the end is not a slogan, because you were there. It takes about twenty minutes.',
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
            'An old man had left his hearing aid in a room that was let again. The new guests were asleep. I waited until seven, knocked, found it behind the lamp, and took it to his train on my way home.',
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
            'I was wide awake after a night shift. I know every corner of that room now. He still sends a card at New Year.',
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
            'And your colleagues? What was it like when one of them went out of their way, and what did you no longer have to mend?',
          help: 'Good service saves others work: the second call, the letter of complaint, the long face at the next desk. It also makes it easier to do the same.',
          example:
            'Nobody had to ring round for a lost hearing aid. When Ines drove a passport to the airport, I had a quiet evening instead of an angry one, and the week after I did the same.',
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
          prompt: 'And the place you work for? Who came back, who was sent by somebody, what was saved?',
          help: 'If you don’t know, guess and say that it is a guess. Where people have nowhere else to go, think of time, of trust, and of what nobody had to put right.',
          example:
            'He came back twice and brought his sister. No complaint, no refund. The taxi would have cost us more than my detour.',
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
          prompt: 'Look at the three lists. In one sentence: why is it worth going out of your way?',
          help: 'Take the line that surprised you most. Say it so that it would convince you on a bad afternoon.',
          example:
            'Because ten minutes of mine took a week of worry from somebody, and I was the one who slept well.',
        },
      },
    },
  ],
}
