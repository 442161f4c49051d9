import type { Worksheet } from './worksheet'

export const otherSide: Worksheet = {
  slug: 'other-side',
  version: 1,
  texts: {
    en: {
      title: 'On the other side of the counter',
      line: 'You are a customer too. A time you were served badly, a time somebody went out of their way, and what you take from each.',
      intro:
        'You are a customer yourself, every day. You remember a time when you were served badly and a time when somebody went out of their way for you, and look for the reasons behind each. It is a good warm-up for “What gets in the way” and “The value of great service”, and takes about a quarter of an hour.',
    },
  },
  steps: [
    {
      kind: 'list',
      key: 'badly',
      places: ['happened', 'felt', 'behind'],
      max: 1000,
      texts: {
        en: {
          title: 'Served badly',
          prompt: 'Remember a time when you were served badly. What was it like?',
          help: 'Take one that you still tell people about. For the last question, suppose for a moment that the other person was not simply rude.',
          example:
            'I stood at the window with my form. He did not look up and said that it was the old form. I felt like a schoolboy. Perhaps he had said that sentence fifty times since morning, and the new form had come to his desk that day too.',
          places: {
            happened: { label: 'What happened?', prompt: 'Where was it, and what was said?' },
            felt: { label: 'How did it feel?', prompt: 'Then, and on the way home.' },
            behind: {
              label: 'What may have been the reason?',
              prompt: 'Perhaps pressure, a rule, or nobody had ever told them what matters there.',
            },
          },
        },
      },
    },
    {
      kind: 'paragraph',
      key: 'instead',
      max: 1000,
      recalls: ['badly'],
      texts: {
        en: {
          title: 'With a vision in mind',
          prompt:
            'Suppose they had known how they want people to feel. What would they have done, with the same rule and the same pressure?',
          help: 'Give them no more time and no more power than they had. What was still in their hands?',
          example:
            'He could have looked up. “They changed it this morning. Take a seat, I will bring you the new one, and you keep your place in the queue.” It would have taken him as long as the other sentence.',
        },
      },
    },
    {
      kind: 'list',
      key: 'well',
      places: ['did', 'why', 'after'],
      max: 1000,
      texts: {
        en: {
          title: 'Somebody went out of their way',
          prompt: 'Now a time when somebody did more for you than they had to.',
          help: 'Be exact: we learn from the details. This part makes a good story for your colleagues, if you would like to share it later.',
          example:
            'The woman at the pharmacy rang three others until one had the drops, drew me a map, and wrote down when they close. I think she had a mother once who could not drive. I have not been to another pharmacy since.',
          places: {
            did: { label: 'What exactly did they do?', prompt: 'As if you were watching it on film.' },
            why: { label: 'Why might they have bothered?', prompt: 'What did they seem to want for you?' },
            after: { label: 'What did you do afterwards?', prompt: 'Did you go back? Whom did you tell?' },
          },
        },
      },
    },
    {
      kind: 'list',
      key: 'take',
      result: true,
      places: ['from_bad', 'from_good'],
      max: 400,
      recalls: ['instead', 'well'],
      texts: {
        en: {
          title: 'What you take from each',
          told: 'What to take from each',
          prompt: 'One thing from each of the two, for your own side of the counter.',
          help: 'Something to leave out, and something to do. Short enough to remember.',
          example:
            'From the first: never say the first sentence to a screen. From the second: write down the one thing they will need next.',
          places: {
            from_bad: { label: 'From the bad one', prompt: 'What will you never do, or stop doing?' },
            from_good: { label: 'From the good one', prompt: 'What will you do as they did?' },
          },
        },
      },
    },
  ],
}
