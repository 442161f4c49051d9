/** What people of the two worlds wrote in their personal values, in the order of its steps. */
type Values = {
  values: { picked: string[]; words: Record<string, string> }
  five?: { letGo: string[] }
  three?: { letGo: string[] }
  success?: Record<string, { work: string; home: string }>
  vision?: string
}

/** Maya's, who has been at the desk for years and knows by now. */
const mayas: Values = {
  values: {
    picked: [
      'leading',
      'reputation',
      'excellence',
      'learning',
      'team',
      'family',
      'helping',
      'truth',
      'reliability',
      'own_1',
    ],
    words: {
      leading: 'going first when it is unpleasant',
      reputation: 'a good name',
      excellence: 'doing it as well as it can be done',
      learning: 'learning something new',
      team: 'people who cover for each other',
      family: 'my mother, my brother, his girls',
      helping: 'helping whoever is in need',
      truth: 'saying what is true',
      reliability: 'keeping my word',
      own_1: 'no shouting, ever',
    },
  },
  five: { letGo: ['reputation', 'excellence', 'learning', 'helping', 'leading'] },
  three: { letGo: ['truth', 'team'] },
  success: {
    reliability: {
      work: 'On Friday evening my list of promises is empty. Nobody rang a second time to ask where their letter was.',
      home: 'When I say that I come on Sunday, the table is laid for me, and nobody teases.',
    },
    family: {
      work: 'I leave at six, three days of five, and the desk is as well without me. Callum does the late handover and does it his way.',
      home: 'The girls know which evenings are mine. My mother has stopped asking whether I eat.',
    },
    own_1: {
      work: 'A guest raises his voice and nobody at my desk raises theirs. Afterwards we talk about it in the back room, sitting down.',
      home: 'We argue about the flat without a door being shut hard.',
    },
    truth: {
      work: 'I tell them about the noise in 204 before they take it.',
      home: '',
    },
  },
  vision:
    'I am somebody whose word one can build on, and with whom nobody has to shout. I promise less than I could and keep all of it. I lead a desk that is as good without me as with me, so that three evenings a week I belong to the people who have my mother’s nose.',
}

/** Leo's: he is down to five and stuck, which is where most people are stuck. */
const leos: Values = {
  values: {
    picked: [
      'learning',
      'variety',
      'slow_pace',
      'independence',
      'team',
      'relationships',
      'helping',
      'enjoyment',
      'enough_money',
      'own_1',
    ],
    words: {
      learning: 'learning something new',
      variety: 'no two days alike',
      slow_pace: 'not being rushed, and rushing nobody',
      independence: 'paying my own rent',
      team: 'being part of a good team',
      relationships: 'the four people I can ring at night',
      helping: 'helping whoever is in need',
      enjoyment: 'enjoying my days',
      enough_money: 'enough money to live on',
      own_1: 'music',
    },
  },
  five: { letGo: ['learning', 'variety', 'team', 'enough_money', 'enjoyment'] },
}

const ines: Values = {
  values: {
    picked: [
      'accomplishment',
      'order',
      'skill',
      'own_pace',
      'cooperation',
      'belonging',
      'faith',
      'family',
      'security',
      'rights',
    ],
    words: {
      accomplishment: 'a corridor that is finished',
      order: 'everything where the next one finds it',
      skill: 'knowing my work really well',
      own_pace: 'setting my own pace',
      cooperation: 'working things out together',
      belonging: 'having a place where I belong',
      faith: 'living by my faith',
      family: 'my three boys',
      security: 'knowing that tomorrow is safe',
      rights: 'the same rules for the night shift',
    },
  },
  five: { letGo: ['own_pace', 'security', 'accomplishment', 'skill', 'faith'] },
  three: { letGo: ['belonging', 'order'] },
  success: {
    cooperation: {
      work: 'The desk tells us at two which rooms arrive early, and we tell the desk at eleven which are ready. Nobody runs.',
      home: 'The boys cook on Thursdays. I do not go into the kitchen, whatever I hear.',
    },
    family: {
      work: 'The roster hangs three weeks ahead, for everybody who has somebody waiting.',
      home: 'I know the name of each one’s best friend, and of the teacher they are afraid of.',
    },
    rights: {
      work: 'When the day shift gets new trolleys, the night shift gets new trolleys.',
      home: 'The youngest may stay up as long as the eldest could at his age.',
    },
  },
  vision:
    'I see to it that the work is shared so that it is fair, and that it ends when it should. Where I am in charge, the ones whom nobody sees are counted first. At home I am the one who knows, not the one who does everything.',
}

const femis: Values = {
  values: {
    picked: [
      'leading',
      'efficiency',
      'challenge',
      'learning',
      'public_service',
      'family',
      'meaning',
      'ethics',
      'privacy',
      'harmony',
    ],
    words: {
      leading: 'going ahead so that others can follow',
      efficiency: 'not letting anybody wait for nothing',
      challenge: 'hard tasks and some pressure',
      learning: 'learning something new',
      public_service: 'a clinic for everybody',
      family: 'being there for my family',
      meaning: 'knowing what it is all for',
      ethics: 'doing what is right when nobody looks',
      privacy: 'what patients tell us stays with us',
      harmony: 'sleeping well',
    },
  },
  five: { letGo: ['challenge', 'learning', 'leading', 'meaning', 'efficiency'] },
  three: { letGo: ['family', 'harmony'] },
  success: {
    public_service: {
      work: 'Somebody without papers, without English and without an appointment gets the same chair and the same good morning.',
      home: 'My neighbours know where I work and ask me how it goes on there, not for a favour.',
    },
    ethics: {
      work: 'The list is in the order in which people came or in which they are ill, and no other, whoever rings.',
      home: 'I tell my son when I was wrong, on the same day.',
    },
    privacy: {
      work: 'At our desk one can say why one has come without the whole room hearing it.',
      home: 'What I hear here does not come home with me, not even as a funny story.',
    },
  },
  vision:
    'I keep a door open that everybody can walk through upright. I stand for an order that nobody has to pay for, and for a desk at which one can speak quietly. I want my son to hear about my work from others.',
}

/** By name; whoever is not here has not begun. */
export const values: Record<string, { begun: number; finished?: number; answers: Values }> = {
  'Maya Osei': { begun: 120, finished: 112, answers: mayas },
  'Leo Lindqvist': { begun: 9, answers: leos },
  'Ines Carvalho': { begun: 44, finished: 40, answers: ines },
  'Femi Adeyemi': { begun: 70, finished: 69, answers: femis },
}
