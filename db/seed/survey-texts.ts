/** What customers of the two worlds write into surveys, by team: glad or sorry. Kitchen's are colleagues. */
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
      'She wrote the name of the bus stop on my hand because my phone was dead. It worked.',
      'My key did not open the door, twice, and the third time somebody came up with me and stayed until it did.',
      'There was a chair for my father before there was a form for me.',
      'I complained, and I was thanked for it. I did not know what to say.',
      'You asked how the interview had gone. I had mentioned it once, at breakfast, to somebody else.',
      'They admitted that the room faces the bins, and gave me another before I had unpacked.',
      'Warm, quick, and not one word too many. As it should be after twelve hours on the road.',
    ],
    sorry: [
      'We waited twenty minutes while two people behind the desk looked at one screen.',
      'Three people told me three different times for check-out.',
      'The phone rang and rang. I walked down in the end.',
      'I was asked for my passport three times by three people.',
      'Nobody looked up when I came in. I almost left again.',
      'I was sent from the desk to the office and from the office to the desk, with a pram.',
      'The gentleman was right about the price. He did not have to be right so loudly.',
      'My message on the machine has not been answered to this day.',
      'We were told that our room was ready. It was being ready with two people in it.',
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
  'Night desk': {
    glad: [
      'Our flight was nine hours late. He had kept the light on, two sandwiches and the good joke.',
      'I could not sleep and asked for warm milk as a joke. It came with honey, and without a bill.',
      'Somebody sang in the corridor at two. I rang once, and then it was quiet. Nobody asked for my name.',
      'You rang the doctor, and then you rang my daughter, and then you stayed until both were there.',
      'The fire alarm was false, the hot chocolate in the lobby was not. Well done, all of you.',
    ],
    sorry: [
      'The door was locked at half past one and the bell went unheard for ten minutes, in the rain.',
      'I was told at night that breakfast begins at six. It begins at seven.',
      'The bill for the early departure was not ready, although I had asked the evening before.',
    ],
  },
  Maintenance: {
    glad: [
      'The shower dripped. By the time I came back from the market it did not, and there was a note to say what it had been.',
      'He took his shoes off before he came in to look at the radiator. Who does that nowadays?',
      'The window stuck, and the man who came had the right tool with him the first time.',
      'He said: if it squeaks again, ring me, not the desk. It has not squeaked again.',
    ],
    sorry: [
      'Two visits for one light bulb, and the second was during my nap.',
      'The television was promised for the evening. It was my last evening.',
      'It is repaired, and there is sawdust on my suitcase.',
    ],
  },
  'Bar and terrace': {
    glad: [
      'My husband does not drink, and for once his glass looked as good as mine.',
      'The sun went, the wind came, and before we had said a word there were blankets.',
      'She heard that it was our first evening out since the baby and gave us the corner without the loudspeaker.',
      'Asked for the thing with mint that I had had in May. She remembered which.',
      'One left us alone exactly as much as one should.',
    ],
    sorry: [
      'We sat for a quarter of an hour beside the sign that says we will be with you in a moment.',
      'The music made my mother take out her hearing aid. She would rather have heard us.',
      'The table wobbled, and after the third mat it still did.',
      'Nobody said that the terrace closes at ten. The lights said it.',
    ],
  },
  Events: {
    glad: [
      'Eighty people, one vegan bride, one thunderstorm. I did not notice anything but the bride.',
      'The projector failed, and a second one stood ready behind the door. I want to work where these people work.',
      'You asked me beforehand what would make the day a good one. Nobody had asked me that, my own office included.',
      'My father could not climb the step to the stage. When he arrived, there was none.',
      'The last guests left at three, and you said goodbye to them as if it were nine.',
    ],
    sorry: [
      'We had ordered for sixty and the room was laid for fifty.',
      'Three people to speak to in three weeks. I told the story of the lactose three times.',
      'The invoice came with another company’s name on it, and with its discount.',
    ],
  },
  Reservations: {
    glad: [
      'I wrote a muddle of a mail with four questions, and the answer had four numbers.',
      'She told me herself that the week after would be a hundred cheaper. I booked for longer.',
      'You rang me because you thought that I had mistaken July for June. I had.',
      'A room for somebody in a wheelchair, and they measured the bathroom door for me while I was on the phone.',
    ],
    sorry: [
      'I wrote on Friday and had my answer on Wednesday. By then I had another hotel.',
      'The confirmation said twin beds, the room said otherwise, and so did my brother.',
      'I left my number on the machine, twice. The third time I wrote to your competitor.',
      'The cot was confirmed and was not there.',
    ],
  },
  Kitchen: {
    glad: [
      'When I bring back a plate with a question they answer the question.',
      'Somebody had written the allergens large on the board before I had to ask. Best shift in weeks.',
      'They kept three portions for the night desk without being asked.',
      'I sent the wrong table number down and all I heard was: which one is it, then?',
    ],
    sorry: [
      'The fish was off from eight o’clock and I learned it from a guest.',
      'I said hello on my first day and the knives were louder.',
      'On Sundays nobody tells us how many eggs there are until there are none.',
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
  Nursing: {
    glad: [
      'She said what she was going to do before each thing she did. I could close my eyes.',
      'They had written on the board that I am called Bettina and not Elisabeth, and everybody kept to it.',
      'The nurse sat down to tell me. They do not have time to sit down. She sat down.',
      'My bandage was changed by somebody who hummed. It did not hurt.',
      'Explained it once to me and once to my daughter, and differently, and both of us understood.',
    ],
    sorry: [
      'I rang for twenty minutes because of the drip. When somebody came it had run out.',
      'Two nurses spoke about the rota over my head while one took my blood.',
      'Nobody told me that I was allowed to eat again, so I went hungry until three.',
    ],
  },
  'Imaging and laboratory': {
    glad: [
      'The man in the laboratory asked which arm and believed me.',
      'I was afraid of the tube. I was shown it the day before, switched off, with my sister.',
      'They counted with me, aloud, and stopped where they had said that they would stop.',
    ],
    sorry: [
      'I sat in a gown in a corridor with a draught, and men with toolboxes walked past.',
      'The pictures were said to be with my doctor. They were on the other floor.',
      'Come fasting, they told me, and then it was half past one.',
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
  'On Sunday the eggs are a rumour.',
  'I counted: eleven tables to clear, one waiter, and he apologised to each of us.',
  'We left for church hungry. That is one way to keep a Sunday.',
  'The toast came when we had paid.',
  'Saturday: five stars. Sunday: a queue to the lift. Is it not the same hotel?',
  'You could put up a list and let us choose a time. We would all rather wait in bed.',
]
