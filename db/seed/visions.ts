/** What people of the two worlds wrote in their service vision, each in the order of its steps. */
export type Vision = {
  customer: string
  quiet_minute?: { place: string; voice: string; face: string; leaving: string }
  feelings: { chosen: string[]; own: string[] }
  vision: string
  three_things: { confused: string; cannot: string; ordinary: string }
  letter: { did: string; felt: string; signed: string }
}

/** Maya's, after a year at the desk; the first one she wrote is kept as her first round. */
export const mayasFirst: Vision = {
  customer: 'The couple from Ghent who come every June and ask for the room with the crooked window.',
  feelings: { chosen: ['welcome', 'remembered'], own: [] },
  vision: 'People who come back find that we have not forgotten them.',
  three_things: {
    confused: 'I come out from behind the desk and look at the map from their side.',
    cannot: 'When the crooked window is taken, I offer the one with the best morning.',
    ordinary: 'I say their name before they say mine.',
  },
  letter: {
    did: 'You had put the second pillow out before we asked. You knew which of us drinks tea.',
    felt: 'As if we had a house here, and somebody had aired it for us.',
    signed: 'Lotte and Wim',
  },
}

export const mayas: Vision = {
  customer:
    'A woman who missed the last ferry because I had told her the winter times. She stood there with two bags and a violin, and she did not shout. I would have liked it better if she had.',
  quiet_minute: {
    place: 'The lobby at half past ten, the blue light over the key rack.',
    voice: 'Very even. Mine went up, I heard it.',
    face: 'When I said that it was my mistake, she let go of the bag.',
    leaving: '“Then I shall see your town in the morning.”',
  },
  feelings: { chosen: ['believed', 'taken_seriously', 'in_good_hands'], own: ['not a nuisance'] },
  vision: 'Whoever brings me a problem leaves it with me.',
  three_things: {
    confused: 'I write the three steps on a card, in large letters, and put my name under them.',
    cannot: 'I say no once, kindly, and in the same breath what I can do and by when.',
    ordinary: 'I look up and greet before I finish the line that I am typing.',
  },
  letter: {
    did: 'You said “that was my mistake” and then you did not say it again, you rang the harbour office, found me a bed, and sat the violin behind the desk where it was warm.',
    felt: 'I had been getting ready to fight for myself, and I did not need to. I slept. In the morning I thought of you before I thought of the ferry.',
    signed: 'Ingrid, with the violin',
  },
}

/** Leo's, the one that he reads in the mornings. */
export const leos: Vision = {
  customer:
    'An old man at the desk at six in the morning, in his good coat, two hours before his taxi. He was afraid of being late, and of being in the way.',
  feelings: { chosen: ['at_ease', 'unhurried', 'calm'], own: [] },
  vision: 'With me, nobody has to hurry.',
  three_things: {
    confused: 'I sit down beside them, so that we both look at the paper.',
    cannot: 'I say what I can find out, and when I come back with it.',
    ordinary: 'I put the pen down when somebody starts to speak.',
  },
  letter: {
    did: 'You brought me a coffee and the newspaper, and you told me when the taxi turned into the street.',
    felt: 'I had been awake since three because I did not want to miss it. Beside you I forgot to look at the clock, and at the airport I was the only one who had slept: in your armchair, for twenty minutes, with my coat on.',
    signed: 'Albin Strand, room 118',
  },
}

/** Others; everybody else's is one of these. */
export const others: readonly Vision[] = [
  {
    customer: 'The boy who would not come out of the lift because of the dog in the lobby.',
    feelings: { chosen: ['believed', 'safe', 'comfortable'], own: [] },
    vision: 'What frightens you here is not too small for me.',
    three_things: {
      confused: 'I go down on one knee and ask what they were looking for.',
      cannot: 'I show them the other way round the house.',
      ordinary: 'I hold the door a little longer than I need to.',
    },
    letter: {
      did: 'You asked the lady with the dog to wait by the window, and then you walked next to me, on the dog’s side.',
      felt: 'I was not brave before. I was afterwards.',
      signed: 'Milo, 7',
    },
  },
  {
    customer:
      'A man who sat with his menu closed for twenty minutes; he could not read it without his glasses.',
    feelings: { chosen: ['respected', 'at_ease'], own: ['not ashamed'] },
    vision: 'Nobody has to ask me for help twice, or out loud.',
    three_things: {
      confused: 'I tell them the three dishes I would take, as I would tell a friend.',
      cannot: 'I bring a taste of what comes nearest.',
      ordinary: 'I fill the glass before I clear the plate.',
    },
    letter: {
      did: 'You read the card to both of us as if everybody had it read to them.',
      felt: 'My daughter never noticed. I ate well, and I sat up straight.',
      signed: 'A. Brandão',
    },
  },
  {
    customer: 'The nurse on nights in 214 who sleeps until three and finds a trolley before her door.',
    feelings: { chosen: ['included', 'unhurried', 'lighter'], own: [] },
    vision: 'A room I have made says: somebody thought of you.',
    three_things: {
      confused: 'I show them the switch for the lamp, the one that nobody finds.',
      cannot: 'I leave fresh towels at the door with a note, and come when they wake.',
      ordinary: 'I turn the cup so that its handle points to the chair.',
    },
    letter: {
      did: 'There was a card on the door: “Sleep, I come at four”. You had written my name right.',
      felt: 'For once my day counted as a day.',
      signed: 'Sister Agnes',
    },
  },
  {
    customer: 'Someone new at our own desk, on the first Saturday in August, with the telephone ringing.',
    feelings: { chosen: ['welcome', 'expected', 'well_informed'], own: [] },
    vision: 'People I work with know that they can ask.',
    three_things: {
      confused: 'I answer the question, then I show where the answer stands.',
      cannot: 'I say who knows it, and I ring them.',
      ordinary: 'I tell them one thing that went well, on the way out.',
    },
    letter: {
      did: 'You picked up the second telephone and pointed at the page with your pen, without a word.',
      felt: 'I thought: here I could stay.',
      signed: 'Rosa, from the desk',
    },
  },
]
