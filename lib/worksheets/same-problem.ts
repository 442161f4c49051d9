import type { Worksheet } from './worksheet'

export const sameProblem: Worksheet = {
  slug: 'same-problem',
  version: 1,
  texts: {
    en: {
      title: 'Same problem, different people',
      line: 'Where have you gone on automatic? One routine problem, its usual solution, and four ways to bring it.',
      intro:
        'For you it is the twentieth time today, for them it is the first. You take one problem that you solve in your sleep, and find how the same solution sounds for somebody who wants every detail, who wants to be heard, who is in a hurry, who has been let down before. It takes about twenty minutes.',
    },
  },
  steps: [
    {
      kind: 'paragraph',
      key: 'problem',
      max: 1200,
      texts: {
        en: {
          title: 'A problem you know by heart',
          told: 'A problem known by heart',
          prompt:
            'Where have you gone on automatic? Describe one problem that people bring you again and again.',
          help: 'A sign of it: you know the end of their sentence before they do. Write what they say, and what you usually say back.',
          example:
            'The room is not ready at noon. They stand there with their bags, and I say “from three o’clock on” before they have finished asking.',
        },
      },
    },
    {
      kind: 'paragraph',
      key: 'usual',
      max: 1200,
      recalls: ['problem'],
      texts: {
        en: {
          title: 'The usual solution',
          prompt: 'What is the solution, step by step?',
          help: 'It may well be a good one, and it can stay as it is. What changes on the next page is how people receive it.',
          example:
            'I take the bags, note a telephone number, tell housekeeping that somebody waits, and ring as soon as the room is free.',
        },
      },
    },
    {
      kind: 'list',
      key: 'deliveries',
      result: true,
      places: ['details', 'heard', 'hurry', 'let_down'],
      max: 800,
      recalls: ['usual'],
      besideVision: true,
      texts: {
        en: {
          title: 'The same, for four people',
          prompt: 'Bring the same solution to four different people. What do you say and do first?',
          help: 'Picture somebody real for each. Write down the words as you would say them.',
          example:
            'In a hurry: “Your bags stay with me. Give me your number, and I ring when the key lies here.” Let down before: “I have written down your name, and it is me who rings you. If you have heard nothing by half past two, ask for Rosa.”',
          places: {
            details: {
              label: 'Somebody who wants every detail',
              prompt: 'They rest easy when they know how it works.',
            },
            heard: {
              label: 'Somebody who mostly wants to be heard',
              prompt: 'The solution can wait; their story can’t.',
            },
            hurry: { label: 'Somebody in a hurry', prompt: 'One sentence, and they can go.' },
            let_down: {
              label: 'Somebody who has been let down before',
              prompt: 'They believe what they see, with a name and a time to it.',
            },
          },
        },
      },
    },
    {
      kind: 'text',
      key: 'notice',
      max: 240,
      recalls: ['deliveries'],
      texts: {
        en: {
          title: 'How you will notice',
          told: 'How to notice it',
          prompt: 'How will you tell, in the first ten seconds, which of them stands before you?',
          help: 'What do they do with their eyes, their bags, their voice? Which one question tells you most?',
          example:
            'I ask where they have come from today; how long the answer is tells me nearly everything.',
        },
      },
    },
  ],
}
