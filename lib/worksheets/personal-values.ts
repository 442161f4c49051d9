import type { Worksheet } from './worksheet'

/** The whole person, not only the one at work. In the order in which a group reads well. */
const groups = {
  say: {
    deciding: 'deciding how things go',
    persuading: 'convincing other people',
    leading: 'going ahead so that others can follow',
    power: 'having real power',
    competition: 'measuring myself against others',
    reputation: 'a good name',
    fame: 'being widely known',
  },
  craft: {
    achievement: 'aiming high and getting there',
    accomplishment: 'seeing a thing finished',
    excellence: 'doing it as well as it can be done',
    skill: 'knowing my work really well',
    productivity: 'getting a lot done',
    efficiency: 'wasting no effort',
    order: 'order that I can depend on',
    challenge: 'hard tasks and some pressure',
  },
  spark: {
    learning: 'learning something new',
    creativity: 'making what was not there before',
    variety: 'no two days alike',
    adventure: 'daring the unknown',
    spontaneity: 'deciding in the moment',
    stimulation: 'things that make me feel wide awake',
  },
  rhythm: {
    fast_pace: 'quick, full days',
    slow_pace: 'taking things slowly',
    own_pace: 'setting my own pace',
    independence: 'standing on my own feet',
    alone: 'working by myself',
    privacy: 'a life that stays private',
  },
  people: {
    team: 'being part of a good team',
    cooperation: 'working things out together',
    relationships: 'people who are close to me',
    family: 'being there for my family',
    belonging: 'having a place where I belong',
  },
  others: {
    helping: 'helping whoever is in need',
    public_service: 'serving the public',
    contributing: 'adding my share to something larger',
    rights: 'the same rights for everybody',
    country: 'doing something for my country',
    environment: 'looking after nature',
  },
  inside: {
    meaning: 'knowing what it is all for',
    enjoyment: 'enjoying my days',
    harmony: 'being at peace with myself',
    faith: 'living by my faith',
    ethics: 'doing what is right',
    truth: 'saying what is true',
    reliability: 'keeping my word',
  },
  ground: {
    security: 'knowing that tomorrow is safe',
    enough_money: 'enough money to live on',
    wealth: 'becoming wealthy',
  },
}

export const personalValues: Worksheet = {
  slug: 'personal-values',
  version: 1,
  texts: {
    en: {
      title: 'Personal values',
      line: 'What matters most to you, in three values, and one paragraph that says where you are going.',
      intro:
        'What matters most to you, at work and everywhere else? You pick ten values, let go of some until three are left, and say what it would look like to live by them. Out of that comes your personal vision. It takes about half an hour, and you can stop and come back at any point.',
    },
  },
  steps: [
    {
      kind: 'pick',
      key: 'values',
      count: 10,
      max: 60,
      groups: Object.entries(groups).map(([key, options]) => ({ key, options: Object.keys(options) })),
      texts: {
        en: {
          title: 'Ten that matter',
          prompt: 'Which of these matter to you? Pick ten.',
          help: 'Take what really matters to you, not what would look good: nobody else reads this. Read them all once before you pick. If a wording is almost right, change it below. If something is missing, add it.',
          example:
            'Keeping my word, being there for my family, learning something new, a good team, seeing a thing finished, enough money, days that are not all alike, no shouting, being good at what I do, the sea.',
          groups: {
            say: 'Having influence',
            craft: 'Doing it well',
            spark: 'Something new',
            rhythm: 'My own way',
            people: 'People around me',
            others: 'More than myself',
            inside: 'Inside me',
            ground: 'Firm ground',
          },
          options: Object.assign({}, ...Object.values(groups)),
        },
      },
    },
    {
      kind: 'narrow',
      key: 'five',
      from: 'values',
      count: 5,
      texts: {
        en: {
          title: 'Five of the ten',
          prompt: 'Let go of five, so that five are left.',
          help: 'Letting go does not mean that it is worthless; it means that something else matters even more. What you let go stays here, and you can bring it back.',
          example:
            'A good team goes, because I had it in a job that I left all the same. Keeping my word stays: I still think of the one time I did not.',
        },
      },
    },
    {
      kind: 'narrow',
      key: 'three',
      from: 'five',
      count: 3,
      texts: {
        en: {
          title: 'Three of the five',
          prompt: 'Let go of two more, so that three are left.',
          help: 'This is meant to be hard. Think of a real moment: the last time you were proud of yourself, or angry, which of these five was it about?',
          example:
            'I was proudest when I rang a woman back at five as I had promised, with nothing new to tell her, and she thanked me. So keeping my word stays, and enough money goes.',
        },
      },
    },
    {
      kind: 'for_each',
      key: 'success',
      from: 'three',
      places: ['work', 'home'],
      max: 600,
      recalls: ['three'],
      texts: {
        en: {
          title: 'What success looks like',
          prompt:
            'Suppose you live by these three. What would somebody see, at work and at home? Write it as if it were so already.',
          help: 'Write what could be filmed: who is there, what you do, what is different from today. Small and true is enough.',
          example:
            'Keeping my word. At work: on Friday evening my list of promises is empty, and nobody had to ask twice. At home: when I say six, I open the door at six.',
          places: {
            work: { label: 'At work', prompt: 'With customers, with colleagues, on an ordinary day.' },
            home: { label: 'At home', prompt: 'With the people you live with, with friends, by yourself.' },
          },
        },
      },
    },
    {
      kind: 'paragraph',
      key: 'vision',
      result: true,
      max: 1500,
      recalls: ['success'],
      recallsOpenly: true,
      texts: {
        en: {
          title: 'Your personal vision',
          told: 'The personal vision',
          prompt:
            'Put the three together into one paragraph: who you are, what you live for, and how others can tell.',
          help: 'Begin with “I”. Use whole sentences from what you wrote, or none at all. It is right when you would say it to somebody you trust, and you can change it whenever you change your mind.',
          example:
            'I am somebody who keeps their word. I tell people how things are, kindly and in time, and I finish what I begin. At six I close the office door behind me, and the two at the kitchen table have all of me.',
        },
      },
    },
  ],
}
