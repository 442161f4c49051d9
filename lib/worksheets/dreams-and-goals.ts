import type { Worksheet } from './worksheet'

export const dreamsAndGoals: Worksheet = {
  slug: 'dreams-and-goals',
  version: 1,
  texts: {
    en: {
      title: 'Dreams and goals',
      line: 'Everything you want, on one sheet; then sorted, and a few of them begun.',
      intro:
        'You write down everything that you want, at work and in the rest of your life, large and small, without asking whether it can be done. Then you sort it: soon or later, little work or much. In the end you choose one to three of them to begin with. It takes about half an hour.',
    },
  },
  steps: [
    {
      kind: 'lines',
      key: 'dreams',
      least: 5,
      max: 160,
      texts: {
        en: {
          title: 'Everything you want',
          told: 'Everything that is wished for',
          prompt: 'What do you want? Write down whatever comes, one to a line.',
          help: 'Learn, own, see, become, repair, give, stop. Don’t weigh them yet. When nothing more comes, wait a minute: the best ones come late.',
          example:
            'Speak Portuguese with my neighbour. A bicycle that does not squeak. Run the front desk one day. See the northern lights. No debts. Sing again.',
          line: 'A wish',
        },
      },
    },
    {
      kind: 'sort',
      key: 'sorted',
      from: 'dreams',
      axes: [
        { key: 'when', groups: ['soon', 'later'] },
        { key: 'work', groups: ['little', 'much'] },
      ],
      texts: {
        en: {
          title: 'Sorted two ways',
          prompt: 'When could each of them come true, and how much work is it?',
          help: 'Soon is within a year. Go by your first feeling; nothing is promised by it.',
          example:
            'The bicycle is soon and little work: it has squeaked for two years, and all it needs is a drop of oil. Running the front desk is later and much work.',
          axes: {
            when: { label: 'When?', groups: { soon: 'Soon', later: 'Later' } },
            work: { label: 'How much work?', groups: { little: 'Little work', much: 'Much work' } },
          },
        },
      },
    },
    {
      kind: 'sort',
      key: 'now',
      from: 'sorted',
      recalls: ['sorted'],
      axes: [{ key: 'take_up', groups: ['now', 'not_yet'] }],
      handsOn: { axis: 'take_up', group: 'now', most: 3 },
      texts: {
        en: {
          title: 'Those you begin now',
          told: 'Those that are begun now',
          prompt: 'Which one, two or three do you begin now? The others wait here.',
          help: 'One that is soon and little work gets you started. One that is far off gives the others a direction. Take what you want yourself, not what others would like to see.',
          example:
            'The bicycle, because I hear it every morning. And the Portuguese, because my neighbour always greets me first.',
          axes: {
            take_up: { label: 'Begin it now?', groups: { now: 'Now', not_yet: 'Not yet' } },
          },
        },
      },
    },
    {
      kind: 'for_each',
      key: 'begin',
      result: true,
      from: 'now',
      becomesGoals: true,
      places: ['seen', 'step'],
      max: 400,
      texts: {
        en: {
          title: 'How it begins',
          prompt: 'For each of them: what will you see when it has come true, and what is the first step?',
          help: 'A first step is something that you could do this week, on a day that you name.',
          example:
            'Portuguese. Seen: I ask about her mother on the stairs, and understand the answer. First step: on Sunday I ask her for the ten words that she uses most.',
          places: {
            seen: { label: 'What you will see', prompt: 'Something that could be filmed.' },
            step: { label: 'The first step', prompt: 'This week. On which day?' },
          },
        },
      },
    },
  ],
}
