import type { HeardChannel } from '@/lib/feedback'

/** What members of the two worlds heard from customers, and what they wrote down of it. */
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
  {
    team: 'Night desk',
    channel: 'letter',
    words:
      'We arrived with a child who had a fever and a map in the wrong language. The gentleman at your night desk, Silas I believe, drew the way to the pharmacy, and then he thought better of it and rang a taxi.',
    rating: 5,
    about: 'Silas Okonjo',
  },
  {
    team: 'Night desk',
    channel: 'phone',
    words: 'I stood before your door at half past one and counted the lamps. There are fourteen.',
    rating: 2,
    standard: 'Visitors',
  },
  {
    team: 'Maintenance',
    channel: 'spoken',
    words: 'The young man apologised to my grandmother for the noise before he made any.',
    rating: 5,
  },
  {
    team: 'Maintenance',
    channel: 'email',
    words: 'It drips again. He did say that it might.',
    rating: 3,
  },
  {
    team: 'Bar and terrace',
    channel: 'social',
    words: 'They bring you a blanket here before you know that you are cold.',
    rating: 5,
  },
  {
    team: 'Bar and terrace',
    channel: 'spoken',
    words: 'Tell whoever waters the lemon trees that we come for the lemon trees.',
  },
  {
    team: 'Events',
    channel: 'letter',
    words:
      'You gave a speech for a man who had lost his voice, from his notes, and you paused where he would have. We are all still speaking about you. Thank you, Odile.',
    rating: 5,
    about: 'Odile Marchand',
  },
  {
    team: 'Events',
    channel: 'email',
    words: 'May I have one name for the next time? I like you all, but I like to say things once.',
    rating: 3,
  },
  {
    team: 'Reservations',
    channel: 'phone',
    words: 'I have been told that somebody rings me back since Tuesday. I begin to admire the consistency.',
    rating: 1,
    standard: 'Voicemail',
  },
  {
    team: 'Reservations',
    channel: 'email',
    words: 'Whoever Farida is: she read my mail to the end. You would not believe how rare that is.',
    rating: 5,
    about: 'Farida Benali',
  },
  {
    team: 'Reservations',
    channel: 'phone',
    words: 'My message must have gone to the sea. I booked across the bay in the end, and they have no view.',
    rating: 2,
    standard: 'Voicemail',
  },
  {
    team: 'Kitchen',
    channel: 'spoken',
    words: 'From the waiters: the new board with the allergens saves us ten walks an evening.',
    rating: 5,
  },
  {
    team: 'Restaurant',
    channel: 'spoken',
    words:
      'We have learned it: on Saturdays you bring us breakfast to the table, on Sundays we bring each other.',
    rating: 2,
  },
  {
    team: 'Restaurant',
    channel: 'letter',
    words:
      'My wife turned seventy at your long table. The cake came at the moment when she had stopped hoping for one. Elena has a gift.',
    rating: 5,
    about: 'Elena Rossi',
  },
  {
    team: 'Front desk',
    channel: 'spoken',
    words: 'They have changed something at the desk lately. One is looked at now.',
    rating: 5,
    standard: 'Visitors',
  },
  {
    team: 'Front desk',
    channel: 'spoken',
    words: 'I was offered coffee while I waited. I do not drink coffee. I was so pleased that I drank it.',
    rating: 5,
    standard: 'Visitors',
  },
  {
    team: 'Nursing',
    channel: 'letter',
    words:
      'My mother died on your ward. I want you to know that somebody had combed her hair. It was the thing that I could hold on to.',
  },
  {
    team: 'Nursing',
    channel: 'spoken',
    words: 'Could one whisper at night as if people were asleep? They are.',
    rating: 3,
  },
  {
    team: 'Imaging and laboratory',
    channel: 'phone',
    words: 'I only wanted to know whether no news is good news. It took four people to say yes.',
    rating: 2,
    standard: 'Voicemail',
  },
  {
    team: 'Imaging and laboratory',
    channel: 'spoken',
    words: 'He warmed the gel in his hands. It is the little things, isn’t it.',
    rating: 5,
  },
]
