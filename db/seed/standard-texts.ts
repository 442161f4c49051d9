import { blankText, type StandardText } from '../standards'

export const texts: StandardText[] = [
  {
    ...blankText,
    title: 'The phone',
    category: 'phone',
    pledge: 'Whoever rings us hears a person within three rings, who says their name.',
    guidance:
      'Say *good morning*, the name of the house and your own.\n\n- Stand or sit up straight: one hears it.\n- If you must ask somebody to wait, ask first and wait for the answer.\n- Nobody can pick up? The recording says when we ring back. Try it out every Monday.',
    metric: 'Rings until somebody answers',
    comparison: 'at_most',
    value: 3,
    unit: 'rings',
    expectedValue: 4,
    expectedSource: 'Asked at check-out',
    askedOf: 46,
    nearEnough: 1,
    lookFor: 'Ring the house yourself, once in the morning and once after eight in the evening.',
  },
  {
    ...blankText,
    title: 'Voicemail',
    category: 'voicemail',
    pledge: 'Every message is answered by a call, the same working day.',
    guidance:
      'Listen to the box at nine, at one and at five. Write down who calls back, so that nobody is called twice.',
    metric: 'Time until we call back',
    comparison: 'at_most',
    value: 6,
    unit: 'working hours',
    expectedValue: 4,
    expectedSource: 'Telephone round with regular guests',
    askedOf: 18,
    nearEnough: 1,
    toldCustomers:
      'The recording says that we call back by six in the evening, and whom to ring when it cannot wait.',
  },
  {
    ...blankText,
    title: 'Dress at work',
    category: 'dress',
    pledge: 'You can tell who works here, and we look as if we had been expecting you.',
    guidance:
      'Name badge on the left, clean shoes, sleeves down at the desk. Ask Ines for a spare shirt; there is always one.',
  },
  {
    ...blankText,
    title: 'Visitors',
    category: 'visitors',
    pledge: 'Everyone who comes in is greeted before they have to ask, and is offered coffee if they wait.',
    guidance: 'Look up, even when you are on the phone. Coffee or water after five minutes; a seat at once.',
    metric: 'Time until a visitor is greeted',
    comparison: 'at_most',
    value: 30,
    unit: 'seconds',
    expectedValue: 30,
    expectedSource: 'Cards in the lobby',
    askedOf: 61,
    nearEnough: 15,
    lookFor: 'Sit in the lobby for ten minutes and count who is looked at first.',
  },
]

/** Kept by one team alone, and what its people answer to the question. */
export type OfATeam = { team: string; text: StandardText; answers: readonly string[]; onPaper: string }

const breakfast: StandardText = {
  ...blankText,
  title: 'Breakfast',
  category: 'own',
  ownCategory: 'Breakfast',
  pledge: 'At breakfast nobody waits longer than two minutes for the first coffee or tea.',
  guidance:
    'The first question is what somebody would like to drink, not the number of the room.\n\nOn Sundays two of us stand at the door from half past eight.',
  metric: 'Minutes until the first cup stands on the table',
  comparison: 'at_most',
  value: 2,
  unit: 'minutes',
  lookFor: 'Watch three tables on a Sunday between nine and ten.',
  acceptWithin: 7,
  question: 'What do you do when two tables sit down at the same moment?',
}

const reception: StandardText = {
  ...blankText,
  title: 'At the counter',
  category: 'own',
  ownCategory: 'Reception',
  pledge: 'At the counter you tell us why you have come only where nobody else can listen.',
  guidance:
    'Ask for the name and the date of birth, never for the complaint. Whoever wants to say more is asked into the small room.\n\nThe line on the floor keeps the next one two metres away; if they step over it, ask them kindly to wait.',
  lookFor: 'Stand in the queue for five minutes, and listen what you learn about others.',
  acceptWithin: 7,
  question: 'Somebody starts to tell you loudly what they have. What do you say?',
}

export const ofATeam: readonly OfATeam[] = [
  {
    team: 'Restaurant',
    text: breakfast,
    answers: [
      'I look at both, say to one that I am there in a moment, and begin with whoever sat down first.',
      'I take the pot along and pour at both tables before I ask anything else.',
      'I call a colleague over with a hand sign. If nobody is free I tell the second table how long it takes.',
      'Smile, say good morning to both, coffee first, the rest afterwards.',
    ],
    onPaper: 'I pour first and ask later.',
  },
  {
    team: 'Reception',
    text: reception,
    answers: [
      'Thank you, that is enough for me. The doctor will ask you the rest.',
      'One moment, shall we go over there? It is quieter.',
      'I come out from behind the counter and take them to the small room.',
    ],
    onPaper: 'I lower my own voice, then they lower theirs.',
  },
]

/** It was asked once, and is asked of nobody any more. */
export const fax: StandardText = {
  ...blankText,
  title: 'Fax messages',
  category: 'own',
  ownCategory: 'Letters and fax',
  pledge: 'A fax is answered on the day it comes.',
}

export const lostProperty: StandardText = {
  ...blankText,
  title: 'Lost property',
  category: 'own',
  ownCategory: 'Lost and found',
  pledge: 'What you leave behind is kept for three months, and we write to you the day we find it.',
}
