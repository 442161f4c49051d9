import type { RowsStep, Worksheet } from './worksheet'

const needs = {
  understood: 'To be understood',
  welcome: 'To feel welcome',
  important: 'To feel important',
  comfortable: 'To feel comfortable',
}

const columns: RowsStep['columns'] = [
  { key: 'who', max: 120 },
  { key: 'gets', max: 240 },
  { key: 'need', options: Object.keys(needs) },
  { key: 'treat', max: 240 },
]

const need = {
  label: 'Which need matters most to them?',
  prompt: 'Think of the people, not of the task.',
  options: needs,
}

export const myCustomers: Worksheet = {
  slug: 'my-customers',
  version: 1,
  texts: {
    en: {
      title: 'Who are my customers?',
      line: 'A map of everybody who depends on what you do, outside and inside, and what each of them needs most.',
      intro:
        'A customer is whoever depends on what you do. Some come through the door; others sit next to you, and one of them is your boss. You draw a map of them, see what each needs most, and choose one whom you will treat today as if nobody mattered more. It takes about twenty minutes.',
    },
  },
  steps: [
    {
      kind: 'rows',
      key: 'outside',
      least: 1,
      columns,
      texts: {
        en: {
          title: 'From outside',
          prompt: 'Who comes to you from outside, or gets something that has gone through your hands?',
          help: 'Guests, patients, applicants, suppliers, families. If you never meet anybody from outside, who is at the end of what you do? If there is truly nobody, write that in the first row.',
          example:
            'The parents in the waiting room. From me they hear how long it will take. Most of all they need to feel comfortable. I come by every ten minutes, even when there is nothing new.',
          row: 'Customer',
          columns: {
            who: { label: 'Who?', prompt: 'A person, or a group you could recognise.' },
            gets: { label: 'What do they get from you?', prompt: 'A thing, an answer, a feeling.' },
            need,
            treat: {
              label: 'How could you treat them as the most important customer of the day?',
              prompt: 'One thing that you could do.',
            },
          },
        },
      },
    },
    {
      kind: 'rows',
      key: 'inside',
      least: 1,
      columns,
      texts: {
        en: {
          title: 'From inside',
          prompt: 'And inside: which colleagues and departments depend on you? Your boss does.',
          help: 'Whoever waits for something from you is your customer, and so are the people you supervise. In the end, what you pass on well reaches somebody outside.',
          example:
            'The hospital kitchen. They get my list of allergies at four. Most of all they need to be understood. I write the bed number beside each, and go down once to ask whether they can read it.',
          row: 'Customer',
          columns: {
            who: { label: 'Who?', prompt: 'A colleague, a department, your boss, somebody you supervise.' },
            gets: { label: 'What do they get from you?', prompt: 'And when do they need it?' },
            need,
            treat: {
              label: 'How could you treat them as the most important customer of the day?',
              prompt: 'One thing that you could do.',
            },
          },
        },
      },
    },
    {
      kind: 'text',
      key: 'today',
      result: true,
      max: 240,
      recalls: ['outside', 'inside'],
      texts: {
        en: {
          title: 'The most important one today',
          prompt: 'Choose one from your map. What will you do for them today?',
          help: 'Take one you have not thought of for a while, rather than the loudest.',
          example: 'The night nurse: today she finds the charts in order and the kettle full.',
        },
      },
    },
  ],
}
