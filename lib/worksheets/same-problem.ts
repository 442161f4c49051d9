import type { Worksheet } from './worksheet'

export const sameProblem: Worksheet = {
  slug: 'same-problem',
  version: 1,
  texts: {
    en: {
      title: 'Same problem, different people',
      line: 'Where do you answer without thinking by now? One routine problem, its usual solution, and four ways to give it.',
      intro:
        'For you it is the twentieth time today, for them it is the first. You take one problem that you have solved a hundred times, and find how to give the same solution to four people: one who wants every detail, one who wants to be heard, one in a hurry, one who has been let down before. It takes about twenty minutes.',
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
            'Where do you answer without thinking by now? Describe one problem that people bring you again and again.',
          help: 'A sign of it: you know the end of their sentence before they do. Write what they say, and what you usually say back.',
          example:
            'One paper is missing. They have taken the morning off and waited an hour, and I say “not without the certificate” before they have sat down.',
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
            'I enter all that is there, write on a slip which paper is missing and where they get it, and keep the file open for a week, so that they need not queue again.',
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
          prompt: 'Give the same solution to four different people. What do you say and do first?',
          help: 'Picture somebody real for each. Write down the words as you would say them.',
          example:
            'In a hurry: “One paper, it is on this slip. Bring it any day this week, straight to window 4.” Let down before: “I have written on your file what we agreed, with my name. Ask for Amira; if I am not here, my colleague will find it.”',
          places: {
            details: {
              label: 'Somebody who wants every detail',
              prompt: 'They feel safe when they know how it works.',
            },
            heard: {
              label: 'Somebody who mostly wants to be heard',
              prompt: 'The solution can wait; their story can’t.',
            },
            hurry: { label: 'Somebody in a hurry', prompt: 'One sentence, and they can go.' },
            let_down: {
              label: 'Somebody who has been let down before',
              prompt: 'They believe what they can see: a name, a time, something in writing.',
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
          prompt: 'How will you know, in the first ten seconds, which of the four is in front of you?',
          help: 'What do they do with their eyes, their bags, their voice? Which one question tells you most?',
          example: 'I ask how long they have been waiting. How they answer tells me nearly everything.',
        },
      },
    },
  ],
}
