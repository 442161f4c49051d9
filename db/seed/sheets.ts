import type { SeedRound } from './write-round'

type Sheet = Omit<SeedRound, 'number'>

const leosWay: Sheet = {
  slug: 'what-gets-in-the-way',
  begun: 18,
  finished: 17,
  answers: {
    obstacles: {
      picked: ['upset_customer', 'tools', 'noise', 'tired', 'own_1'],
      words: {
        upset_customer: 'somebody who is angry before I have said a word',
        tools: 'the key machine that wants everything twice',
        noise: 'the coffee grinder next to the telephone',
        tired: 'the second early shift in a row',
        own_1: 'being corrected in front of guests',
      },
    },
    mine: {
      upset_customer: { reach: 'partly' },
      tools: { reach: 'others' },
      noise: { reach: 'partly' },
      tired: { reach: 'mine' },
      own_1: { reach: 'others' },
    },
    answers: {
      upset_customer: {
        do: 'Put the pen down. Let them get to the end of it. Say back the one thing that hurt most, and only then what I can do.',
      },
      tools: {
        do: 'Say “it always wants it twice, it isn’t you”, and make the card while we talk about something else.',
      },
      noise: { do: 'Take the telephone round the corner. Nobody has ever minded.' },
      tired: {
        do: 'Drink a glass of water, wash my hands warm, and be slow on purpose with the next one. Slow looks like kind.',
      },
      own_1: {
        do: 'Breathe out, finish with the guest, and ask for two minutes in the back office after four o’clock.',
      },
    },
    first: 'When I am tired I go slowly on purpose, beginning with the first guest after the coffee break.',
  },
}

const leosDreams: Sheet = {
  slug: 'dreams-and-goals',
  begun: 12,
  finished: 11,
  answers: {
    dreams: {
      own_1: 'Know the names of all the regulars',
      own_2: 'Speak enough French for a whole check-in',
      own_3: 'A bicycle that I did not find in a cellar',
      own_4: 'Sleep until ten once a week',
      own_5: 'Be the one who shows new people around',
      own_6: 'See the northern lights with my brother',
    },
    sorted: {
      own_1: { when: 'soon', work: 'little' },
      own_2: { when: 'later', work: 'much' },
      own_3: { when: 'soon', work: 'much' },
      own_4: { when: 'soon', work: 'little' },
      own_5: { when: 'later', work: 'little' },
      own_6: { when: 'later', work: 'much' },
    },
    now: {
      own_1: { take_up: 'now' },
      own_2: { take_up: 'now' },
      own_3: { take_up: 'not_yet' },
      own_4: { take_up: 'not_yet' },
      own_5: { take_up: 'not_yet' },
      own_6: { take_up: 'not_yet' },
    },
    begin: {
      own_1: {
        seen: 'I say the name before the key card does.',
        step: 'Thursday: ask Maya for the list of those who come every month, and learn five.',
      },
      own_2: {
        seen: 'A family from Lyon checks in, and nobody changes to English.',
        step: 'Sunday: write down the twelve sentences that I say at every check-in.',
      },
    },
  },
}

const mayasProblem: Sheet = {
  slug: 'same-problem',
  begun: 30,
  finished: 29,
  answers: {
    problem:
      'The room is not ready and it is noon. I say “from three” while they are still looking for their booking.',
    usual:
      'Bags into the back, a number to ring, housekeeping told that somebody waits. It works nearly every time.',
    deliveries: {
      details:
        '“Somebody slept in it until eleven, two people clean it for forty minutes, and one looks at it afterwards. Half past one, I think.”',
      heard:
        '“How long have you been on your feet?” And then I listen, and the bags are gone before they notice.',
      hurry: '“Number, please. I ring, you come, the key lies here.”',
      let_down:
        '“My name is Maya, I am here until four. If I haven’t rung by half past one, come and be cross with me, not with the hotel.”',
    },
    notice: 'Where they put their bags. Whoever keeps them in the hand has been let down before.',
  },
}

const mayasCustomers: Sheet = {
  slug: 'my-customers',
  begun: 52,
  finished: 50,
  answers: {
    outside: {
      own_1: {
        who: 'Guests who arrive after ten at night',
        gets: 'The last face of their day',
        need: 'comfortable',
        treat: 'Everything filled in but the signature, and the lamp on in the room.',
      },
      own_2: {
        who: 'The taxi drivers',
        gets: 'Times that are true',
        need: 'important',
        treat: 'Coffee in a cup, not in paper, when they have to wait for us.',
      },
    },
    inside: {
      own_1: {
        who: 'Housekeeping',
        gets: 'My list of departures at seven',
        need: 'understood',
        treat: 'Write behind each room what the guest said about it.',
      },
      own_2: {
        who: 'Henrik',
        gets: 'Bad news while it is small',
        need: 'understood',
        treat: 'One line at noon, even when nothing has happened.',
      },
    },
    today:
      'Housekeeping: today the list has the one with the violin on it, and that she likes the window open.',
  },
}

const mayasSix: Sheet = {
  slug: 'six-ways',
  begun: 20,
  finished: 20,
  answers: {
    ratings: {
      ratings: { phone: '4', greeting: '5', present: '2', polite: '4', details: '3', thanks: '4' },
      counted: false,
    },
    look: {
      strong: 'Greeting: I see the door from where I sit, and I have decided that the door is mine.',
      slips: 'Full attention: between four and six I type while they talk. I hear myself say “mhm”.',
    },
    next: 'When somebody comes to the desk, my hands leave the keys until they have finished.',
  },
}

const inesValue: Sheet = {
  slug: 'value-of-service',
  begun: 37,
  finished: 36,
  answers: {
    situation:
      'A boy had left his rabbit, the cloth one, in the sheets, and the laundry van had gone. I drove after it in my break and found it at the third stop, before the machine.',
    me: {
      own_1: 'I laughed the whole way back.',
      own_2: 'I know the laundry people by name now, and they know mine.',
      own_3: 'A drawing of a van with ears.',
    },
    colleagues: {
      own_1: 'Nobody had to tell a crying child on the telephone that it was gone.',
      own_2: 'Since then everybody shakes the sheets. It takes two seconds.',
    },
    organization: {
      own_1: 'The parents came back at Easter and brought the grandparents.',
      own_2: 'Forty minutes of mine, against a parcel, three calls and a sad story about us.',
    },
    worth: 'Because it is the forty minutes of that month which I still remember.',
  },
}

const femisOtherSide: Sheet = {
  slug: 'other-side',
  begun: 26,
  finished: 26,
  answers: {
    badly: {
      happened:
        'At the registry they sent me from window 4 to window 9 and back. At window 4 she said “I told you 9” without looking at the form.',
      felt: 'Like a parcel with a wrong address. On the way home I was angry with everybody on the bus.',
      behind:
        'Nobody had told her what window 9 had stopped doing. I think she was afraid that I would ask for her supervisor.',
    },
    instead:
      '“Show me what they wrote. No, that is wrong, and you have walked enough: I ring them.” The same rule, the same queue, one telephone call.',
    well: {
      did: 'The man at the tyre place saw the child seat, stopped what he was doing and changed the wheel in the rain first, then took the money.',
      why: 'He said: “Mine is four.”',
      after: 'I have sent him six people. He does not know that.',
    },
    take: {
      from_bad: 'Never send somebody to another door without having rung that door.',
      from_good: 'Look who else is in the car.',
    },
  },
}

/** By name: what a few people wrote beside their vision, in the order in which they did. */
export const sheets: Record<string, Sheet[]> = {
  'Leo Lindqvist': [leosWay, leosDreams],
  'Maya Osei': [mayasCustomers, mayasProblem, mayasSix],
  'Ines Carvalho': [inesValue],
  'Femi Adeyemi': [femisOtherSide],
}
