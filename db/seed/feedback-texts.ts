import type { HeardChannel } from '@/lib/feedback'

/** What customers of the two worlds say: by team, to surveys (glad or not), and to somebody's ear. */
type Said = { glad: string[]; sorry: string[] }

export const comments: Record<string, Said> = {
  'Front desk': {
    glad: [
      'I came in soaked and before I could say my name there was a towel on the counter.',
      'Check-in took four minutes with two tired children. One of them got to press the bell.',
      'You remembered that we like the quiet side. We had been here once, two years ago.',
      'The young man walked us to the tram stop instead of pointing at the map.',
      'I had lost my wallet on the train. Somebody rang the lost property office for me, twice, and found it.',
      'Nobody made me feel stupid for asking the same thing three times.',
      'A taxi at five in the morning, and a bread roll in a bag for the way. Thank you.',
      'I was told straight away that the lift was being repaired, and offered a room on the first floor.',
      'It was my first journey alone since my husband died. You did not know that, and still you did everything right.',
      'They said they would call me back by six, and they did, at half past five.',
      'Warm, quick, and not one word too many. As it should be after twelve hours on the road.',
    ],
    sorry: [
      'We waited twenty minutes while two people behind the desk looked at one screen.',
      'Three people told me three different times for check-out.',
      'The phone rang and rang. I walked down in the end.',
      'I was asked for my passport three times by three people.',
      'Nobody looked up when I came in. I almost left again.',
      'The receipt had the wrong name on it and correcting it took until after my train.',
      'I asked for a wake-up call. It did not come, and I missed the first part of the meeting.',
    ],
  },
  Housekeeping: {
    glad: [
      'My reading glasses lay folded on the book, open at the right page. A small thing, and it made me smile.',
      'The room smelled of nothing at all. That is the best a room can smell of.',
      'We came back late and the little one’s bear had been tucked in.',
      'I left a note about my allergy and found other pillows within the hour.',
      'Fresh towels without asking, and they asked whether they should come later when they saw the shoes at the door.',
      'The window had been opened a hand’s breadth, with the sea coming in. Perfect.',
      'Spotless, behind the curtains too. I looked.',
    ],
    sorry: [
      'The room was not ready at three as we had been told, and not at four either.',
      'Somebody knocked at half past seven although the sign was out.',
      'There was a hair in the basin. It was taken care of at once, but still.',
      'The hairdryer has been broken since my last stay in spring. I told you then.',
      'No second blanket for two nights, though I asked at the desk both times.',
    ],
  },
  Restaurant: {
    glad: [
      'The waiter told us which fish had come in that morning, and which one he would not take.',
      'They warmed the baby’s bottle before we had sat down.',
      'I eat alone a lot. Here I was given the table with the view, not the one beside the kitchen door.',
      'You brought my mother’s soup first because her hands were cold. She still speaks of it.',
      'Best tomatoes of the whole coast, and somebody who was proud of them.',
      'A mistake with the order, put right in three minutes with an apology that was meant.',
      'Dinner on Thursday was calm and kind, and the bread was still warm.',
    ],
    sorry: [
      'Dinner was good, but we asked for the bill three times.',
      'The menu in English has four dishes that are not there any more.',
      'Nobody could tell me what was in the sauce, and I have to know.',
      'Our table was laid for four and we were six. We had said so.',
    ],
  },
  Spa: {
    glad: [
      'Somebody asked what hurt before they asked what I had booked.',
      'I fell asleep and was not woken for another ten minutes. Thank you for those ten minutes.',
      'For once I did not feel too old or too round to be there.',
      'Warm robe, quiet voice, no selling afterwards.',
    ],
    sorry: [
      'The water was lukewarm and it was said to be normal. It was not last year.',
      'My hour began fifteen minutes late and ended on time.',
    ],
  },
  Reception: {
    glad: [
      'I was told how long it would take and it took exactly that long.',
      'They saw that I could not stand for long and brought me a chair before I asked.',
      'My son was shown the instruments first. He went in without a tear.',
    ],
    sorry: [
      'The phone line put me back to the start of the queue twice.',
      'I had to say what was wrong with me in front of the whole waiting room.',
    ],
  },
}

/** Sunday mornings at Harbour. */
export const sundayBreakfast = [
  'Sunday breakfast: half an hour in the queue for an egg, and then no egg.',
  'Why is there one person for the whole room on a Sunday, when everybody comes at once?',
  'The coffee machine had a sign on it. It had the same sign three Sundays ago.',
  'We gave up at twenty past nine and had breakfast at the bakery across the road.',
  'No clean cups, no bread left at half past nine, and a waitress who was close to tears. She deserves help.',
  'Every other day breakfast is lovely here. What happens on Sundays?',
  'We stood with two small children and plates in our hands because nobody could clear a table.',
  'Tables not cleared, juice empty, and it said until eleven. It was ten.',
  'Nobody was unkind. There were simply too few of them.',
]

export type Heard = {
  team: string
  channel: HeardChannel
  words: string
  rating?: number
  /** First part of a colleague's name. */
  about?: string
  /** Title of a standard. */
  standard?: string
}

export const heard: Heard[] = [
  {
    team: 'Front desk',
    channel: 'letter',
    words:
      'Dear all, you will not remember us: two wet cyclists, one broken chain. Leo found a man with a van on a public holiday. We got to the wedding with ten minutes to spare, and my sister still thinks we planned it that way.',
    rating: 5,
    about: 'Leo Lindqvist',
  },
  {
    team: 'Front desk',
    channel: 'phone',
    words:
      'I let it ring eleven times this morning and then I booked somewhere else. I am only telling you because I like you.',
    rating: 2,
    standard: 'The phone',
  },
  {
    team: 'Front desk',
    channel: 'spoken',
    words: 'I like it that somebody says good evening here as if they meant my evening and not theirs.',
    standard: 'Visitors',
  },
  {
    team: 'Front desk',
    channel: 'email',
    words:
      'Priya noticed that I was not well before I did. She had the doctor’s number written down before I sat.',
    rating: 5,
    about: 'Priya Raman',
  },
  {
    team: 'Front desk',
    channel: 'social',
    words: 'Arrived at midnight. Was met with soup. I did not know one could be met with soup.',
    rating: 5,
  },
  {
    team: 'Front desk',
    channel: 'phone',
    words: 'I left a message on Monday and one on Tuesday. It is Thursday.',
    rating: 1,
    standard: 'Voicemail',
  },
  {
    team: 'Front desk',
    channel: 'spoken',
    words: 'You could put a clock where one can see it from the sofa. My husband keeps getting up to look.',
  },
  {
    team: 'Front desk',
    channel: 'spoken',
    words:
      'Last year I had to explain my wheelchair to everybody. This year the ramp was out when we drove up.',
    rating: 5,
  },
  {
    team: 'Housekeeping',
    channel: 'letter',
    words:
      'To the lady who did room 214: you folded my late father’s scarf as if you had known him. Thank you.',
    about: 'Fatou Ndiaye',
  },
  {
    team: 'Housekeeping',
    channel: 'spoken',
    words: 'The trolley in the corridor at eight: could it have softer wheels?',
    rating: 3,
  },
  {
    team: 'Housekeeping',
    channel: 'email',
    words: 'You found the earring. I had given it up. You even polished it.',
    rating: 5,
  },
  {
    team: 'Housekeeping',
    channel: 'survey_comment',
    words: 'Clean as always, but the light over the mirror flickers, and I mentioned it in March.',
    rating: 3,
  },
  {
    team: 'Restaurant',
    channel: 'spoken',
    words: 'On Sundays one should bring a book for the egg.',
    rating: 2,
  },
  {
    team: 'Restaurant',
    channel: 'spoken',
    words: 'Is Chidi here tonight? Then we will sit on his side, if we may.',
    rating: 5,
    about: 'Chidi Okafor',
  },
  {
    team: 'Restaurant',
    channel: 'email',
    words:
      'I wrote ahead about the nuts, and the cook came out to show me the label himself. I could have hugged him.',
    rating: 5,
  },
  {
    team: 'Restaurant',
    channel: 'social',
    words: 'Breakfast on a Sunday: the view is still free, the tables are not.',
    rating: 2,
  },
  {
    team: 'Restaurant',
    channel: 'phone',
    words: 'We would like to come again on our anniversary, but not on a Sunday, if you understand me.',
    rating: 3,
  },
  {
    team: 'Spa',
    channel: 'spoken',
    words: 'I have told my whole choir. You will have to build another room.',
    rating: 5,
    about: 'Noemi Castro',
  },
  {
    team: 'Spa',
    channel: 'email',
    words: 'Could one hear less of the corridor? I could follow a quarrel about towels.',
    rating: 3,
  },
  {
    team: 'Reception',
    channel: 'spoken',
    words: 'Aoife explained the form to my mother in a way that did not make her feel old.',
    rating: 5,
    about: 'Aoife Byrne',
  },
  {
    team: 'Reception',
    channel: 'phone',
    words: 'I rang to say thank you. Nobody ever rings for that, do they?',
    rating: 5,
  },
  {
    team: 'Reception',
    channel: 'letter',
    words: 'The result came two weeks after you said it would. Those were two long weeks.',
    rating: 2,
    standard: 'Voicemail',
  },
]
