import type { Worksheet } from './worksheet'

/** The whole person, not only the one at work. In the order in which a group reads well. */
const groups = {
  say: {
    deciding: 'deciding how things go',
    persuading: 'winning people over',
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
    skill: 'knowing my craft inside out',
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
    spontaneity: 'following the moment',
    stimulation: 'being wide awake for what I do',
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
    cooperation: 'pulling in the same direction',
    relationships: 'people who are close to me',
    family: 'being there for my family',
    belonging: 'having a place where I belong',
  },
  others: {
    helping: 'helping whoever is in need',
    public_service: 'serving the public',
    contributing: 'adding my share to something larger',
    rights: 'the same rights for everybody',
    country: 'doing right by my country',
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
    enough_money: 'money enough to live on',
    wealth: 'becoming well off',
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
          help: 'Go by what moves you, not by what would look good: nobody else reads this. Read once through all of them before you pick. Where a wording is nearly right, put it into your own words below; what is missing altogether, add.',
          example:
            'Keeping my word, being there for my family, learning something new, a good team, seeing a thing finished, enough money, days that are not all alike, no shouting, being good at what I do, the sea.',
          groups: {
            say: 'Having a say',
            craft: 'Doing it well',
            spark: 'Something new',
            rhythm: 'My own way',
            people: 'People around me',
            others: 'More than myself',
            inside: 'Within',
            ground: 'Ground to stand on',
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
          help: 'Letting go does not mean that it is worthless; it means that another one would win if you could keep only one of the two. What you let go stays here, and you can bring it back.',
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
          prompt: 'Two more, so that three are left.',
          help: 'This is meant to be hard. Try it with a real decision: the last time you were proud of yourself, or angry, which of these five was at stake?',
          example:
            'I was proudest when I told a guest the truth about the noise in 204 and he took the room anyway. So the truth stays, and being quick goes.',
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
            'Suppose it went well with these three. What would one see, at work and at home? Write it as if it were so already.',
          help: 'Something that one could film is better than a fine word: who is there, what you do, what is different from today. Small and true is enough.',
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
            'Put the three together into one paragraph: who you are, what you are there for, and how one can tell.',
          help: 'Begin with “I”. Take over whole sentences from what you wrote, or none at all. It is right when you would say it to somebody you trust, and you can change it whenever you change your mind.',
          example:
            'I am somebody whose word one can build on. I tell people how things are, kindly and in time, and I finish what I begin, so that at six I can close the door behind me and be all there for the two at the table.',
        },
      },
    },
  ],
}
