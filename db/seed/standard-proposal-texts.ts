import type { Outcome } from '@/lib/standard-proposals'
import type { Category } from '@/lib/standards'

type Answers = { happens: string | null; expects: string | null; pledge: string; lookFor: string | null }

/** A proposal so many days before the demo's, and what became of it as many days later as it took. */
type Told = Answers & {
  daysAgo: number
  decided?: { after: number; outcome: Outcome; words: string | null }
}

/** New ones; of those taken up or joined the draft of the demo was made. */
export const proposedNew: (Told & { title: string; category: Category; ownCategory: string | null })[] = [
  {
    daysAgo: 21,
    title: 'Things left behind',
    category: 'own',
    ownCategory: 'Lost property',
    happens: 'A box under the desk. Whoever rings is told to come by and look.',
    expects: 'That somebody looks while they are on the line, and says when it can be sent.',
    pledge: 'Whoever has left something behind hears from us the same day whether we have it.',
    lookFor: 'Each thing in the box has a slip with the day and the place.',
    decided: {
      after: 4,
      outcome: 'taken_up',
      words: 'The slip is the best part of it. I have started the draft.',
    },
  },
  {
    daysAgo: 19,
    title: 'Sending lost things',
    category: 'own',
    ownCategory: 'Lost property',
    happens: 'We find the charger and nobody knows whose it is or what the parcel costs.',
    expects: 'To have it back without writing three times.',
    pledge: 'What somebody left behind is on its way to them within three working days.',
    lookFor: null,
    decided: {
      after: 3,
      outcome: 'joined',
      words: 'This belongs to the one about the box: you are both named.',
    },
  },
  {
    daysAgo: 34,
    title: 'A call on the birthday',
    category: 'phone',
    ownCategory: null,
    happens: 'Nothing. We see the date when we book and let it pass.',
    expects: null,
    pledge: 'Regulars get a call from us on their birthday.',
    lookFor: null,
    decided: {
      after: 6,
      outcome: 'not_now',
      words:
        'A lovely thought, and more than we could keep in August. Bring it again when the autumn is planned.',
    },
  },
  {
    daysAgo: 5,
    title: 'Umbrellas at the door',
    category: 'visitors',
    ownCategory: null,
    happens: 'When it rains people stand in the entrance and look for a taxi.',
    expects: 'Not to get wet on the twenty steps to the car.',
    pledge: 'When it rains nobody leaves without being offered an umbrella.',
    lookFor: 'The stand at the door is full in the morning.',
  },
]

/** A change to the standard of that title, where there is one; it waits. */
export const proposedChange: Answers & { daysAgo: number; title: string; why: string } = {
  daysAgo: 3,
  title: 'The phone',
  why: 'Twice this week somebody thanked me for saying who I am before they had to ask.',
  happens: 'Most of us say the name of the house, some say their own, some say just hello.',
  expects: 'To know at once whether they have reached the right place, and whom they speak to.',
  pledge: 'Whoever rings hears a voice within three rings, with the name of the house and of the person.',
  lookFor: 'One hears the name in the first sentence, on a busy morning too.',
}

/** What everybody was asked, and what they answered. */
export const asked = {
  daysAgo: 9,
  category: 'visitors' as const,
  note: 'Somebody comes in and all of us have our hands full. What would you count as good?',
  answers: [
    {
      title: 'Hands full',
      happens: 'Whoever is nearest pretends to look for something.',
      expects: 'To be seen. A nod is enough.',
      pledge: 'Whoever comes in gets a look and a word within ten seconds, whatever we are carrying.',
      lookFor: 'Heads go up when the door opens.',
    },
    {
      title: 'The first minute',
      happens: 'They wait, and nobody says how long it will take.',
      expects: 'To know how long it takes.',
      pledge: 'Nobody waits longer than a minute without hearing how long it will be.',
      lookFor: 'One can ask anybody who waits, and they know.',
    },
    {
      title: 'One of us is free',
      happens: null,
      expects: 'That one of four people behind a desk has time.',
      pledge: 'When three wait, one of us puts everything else down.',
      lookFor: 'Never three in a row and two of us at the back.',
    },
    {
      title: 'A seat first',
      happens: 'People with bags stand, because the chairs are where nobody sees them.',
      expects: 'Somewhere to sit and put their things.',
      pledge: 'Whoever has to wait is shown a seat.',
      lookFor: null,
    },
  ],
}
