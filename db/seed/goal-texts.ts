import type { Rhythm, State, Term } from '@/lib/goals/goal'

/** Days from the day of the demo: below zero before it, above zero after it. */
type Step = { name: string; due?: number; prize?: string; reached?: number }
type Look = { day: number; sense?: string; stuck?: string; change?: string }

export type WrittenGoal = {
  words: string
  insteadOf?: string
  own?: string
  fun?: string
  prize?: string
  term?: Term
  due?: number
  rhythm?: Rhythm
  /** When it was written down. */
  day: number
  keptAsIs?: number
  steps?: Step[]
  looks?: Look[]
  states?: { state: State; words?: string; day: number }[]
  parts?: WrittenGoal[]
}

const leos: WrittenGoal[] = [
  {
    words: 'Run the night desk on my own, from next autumn on',
    own: 'I like this house best when it is quiet, and I would like to be the one who hears it.',
    fun: 'For each chapter of the night manual Silas tells me a ghost story of the house.',
    prize: 'A weekend in Porto with Ana, slow train there, fast train back.',
    term: 'long',
    due: 290,
    rhythm: 'month',
    day: -70,
    looks: [
      {
        day: -40,
        sense: 'Yes. I walked home at six and was awake.',
        stuck: 'Not stuck, only slow.',
        change: 'Ask for two nights next month instead of one.',
      },
      { day: -9, sense: 'Yes, since the night of the fire alarm even more.', change: 'Nothing.' },
    ],
    parts: [
      {
        words: 'Do the night audit 5 times with Silas beside me',
        own: 'Because the figures are the part that I am afraid of.',
        fun: 'Whoever finds the missing cent chooses the music.',
        term: 'short',
        due: 24,
        rhythm: 'week',
        day: -22,
        steps: [
          {
            name: 'Watch one from ten to two, hands in my pockets',
            due: -14,
            reached: -15,
            prize: 'Two custard tarts at the all-night bakery, one of them for Silas.',
          },
          { name: 'Do one while Silas reads the paper', due: 0, prize: 'A fountain pen. The good one.' },
          { name: 'Do one with Silas in the back office', due: 11, prize: 'Sunday on the ferry, both ways.' },
          { name: 'Do two in one week', due: 20 },
        ],
        looks: [
          {
            day: -8,
            sense: 'Yes.',
            stuck: 'On the currency page. I add it up three times and have three sums.',
            change: 'Learn Farida’s way with the two columns before the next one.',
          },
        ],
      },
      {
        words: 'Begin with what I can do, ten times a day',
        insteadOf: 'Stop saying sorry before I have said anything else',
        own: 'Guests grow calm when I do.',
        fun: 'Priya counts along. She is merciless.',
        term: 'short',
        rhythm: 'two_weeks',
        day: -30,
        looks: [
          {
            day: -16,
            sense: 'Yes. Seven on a good day.',
            change: 'Practise on the phone, where nobody sees me.',
          },
        ],
      },
    ],
  },
  {
    words: 'Swim forty lengths without holding on',
    own: 'My grandfather could, at seventy.',
    prize: 'Fried squid on the pier.',
    term: 'short',
    day: -120,
    steps: [
      { name: 'Ten lengths', reached: -96, due: -95, prize: 'New goggles.' },
      { name: 'Twenty lengths' },
    ],
    states: [{ state: 'paused', words: 'The pool is shut until spring, and so am I, a little.', day: -45 }],
  },
  {
    words: 'Know the first names of all fourteen people in housekeeping',
    own: 'They know mine.',
    term: 'short',
    due: -30,
    rhythm: 'week',
    day: -75,
    steps: [
      { name: 'Seven of them', due: -55, reached: -57, prize: 'Coffee on their floor, in their break.' },
      { name: 'All fourteen', due: -30, reached: -33, prize: 'Breakfast with the early shift.' },
    ],
    states: [
      {
        state: 'reached',
        words: 'Svetla was the last one. She laughed: she had known mine since March.',
        day: -33,
      },
    ],
  },
]

const mayas: WrittenGoal[] = [
  {
    words: 'Each of us at the desk teaches the others one thing before the year is out',
    own: 'I am tired of being the one who knows, and it isn’t good for them either.',
    fun: 'The one who was taught last brings the cake.',
    prize: 'A free Saturday, all of us, in the hills.',
    term: 'long',
    due: 120,
    rhythm: 'two_weeks',
    day: -90,
    steps: [
      {
        name: 'Jun shows how he remembers faces',
        due: -60,
        reached: -60,
        prize: 'Lemon cake, from Beatriz.',
      },
      { name: 'Callum shows the rail timetable', due: -20, reached: -18, prize: 'Cake, from Jun.' },
      { name: 'Rosa shows how one refuses and is thanked for it', due: 2 },
      { name: 'I ask Leo', due: 30 },
    ],
    looks: [
      {
        day: -34,
        sense: 'Yes, and it does something that I hadn’t planned: they ask each other first.',
        stuck: 'With Hamid, who says that he knows nothing that others don’t.',
        change: 'Ask him what he did before he came to us.',
      },
    ],
  },
  {
    words: 'Answer each mail within the hour',
    term: 'short',
    day: -140,
    states: [{ state: 'let_go', words: 'It made a good mailbox of me and a poor colleague.', day: -100 }],
  },
  {
    words: 'Be more patient on Mondays',
    term: 'short',
    day: -12,
    rhythm: 'week',
    keptAsIs: -12,
  },
]

const henriks: WrittenGoal[] = [
  {
    words: 'Eat in the staff kitchen every Thursday, and listen more than I talk',
    own: 'I hear about this house last, and I would like to hear it first.',
    fun: 'Marguerite has promised to put me on the dishes once.',
    term: 'short',
    due: 60,
    rhythm: 'month',
    day: -50,
    steps: [
      { name: 'Four Thursdays', due: -20, reached: -19, prize: 'An evening without the phone.' },
      { name: 'Eight Thursdays', due: 9, prize: 'The opera, with Ingeborg, whatever is on.' },
    ],
  },
]

const fatous: WrittenGoal[] = [
  {
    words: 'Say ten sentences of Portuguese a day to somebody who isn’t paid to listen',
    insteadOf: 'Stop being the quiet one',
    own: 'In Wolof I am funny. I want to be funny here.',
    fun: 'A joke a week. Lucinda decides whether it counts.',
    prize: 'Tickets for the comedy night, two of them.',
    term: 'short',
    due: 40,
    rhythm: 'week',
    day: -26,
    steps: [
      { name: 'Order at the fish stall without pointing', due: -9, reached: -10, prize: 'Sardines.' },
      { name: 'Tell one joke to the end', due: 6 },
    ],
    looks: [
      {
        day: -12,
        sense: 'Yes.',
        stuck: 'On the telephone I fall back into nodding.',
        change: 'Ring my neighbour once a week.',
      },
    ],
  },
]

const aoifes: WrittenGoal[] = [
  {
    words: 'Tell all who wait how long it will be, before they ask, on each of my mornings',
    own: 'I know what it is to sit there with a child and not know.',
    fun: 'Dev and I bet on the minutes. The loser makes the tea.',
    prize: 'The train to the sea with my sister.',
    term: 'short',
    due: 35,
    rhythm: 'week',
    day: -28,
    steps: [
      { name: 'A whole Monday', due: -15, reached: -14, prize: 'Chips, with vinegar, on the wall.' },
      { name: 'A whole week', due: 0 },
    ],
    looks: [
      {
        day: -13,
        sense: 'Yes.',
        stuck: 'When two phones ring at once.',
        change: 'Say it to the row, not to each one.',
      },
    ],
  },
  {
    words: 'Walk home along the river twice a week',
    term: 'short',
    day: -60,
    states: [
      { state: 'paused', words: 'Flooded.', day: -40 },
      { state: 'open', words: 'The path is dry again.', day: -21 },
    ],
  },
]

/** What people of the two worlds want, by name. */
export const goalsOf: Record<string, WrittenGoal[]> = {
  'Leo Lindqvist': leos,
  'Maya Osei': mayas,
  'Henrik Vale': henriks,
  'Fatou Ndiaye': fatous,
  'Aoife Byrne': aoifes,
}

/** Whose calendars show them. */
export const withCalendar = ['Leo Lindqvist', 'Aoife Byrne']
