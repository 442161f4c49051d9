/** What people of the two worlds chose for a day, and what they noted at its end. */
type Diary = {
  mantra?: string
  aside?: string
  reasons?: readonly string[]
  choices: readonly string[]
  wentWell: readonly string[]
}

/** Leo's: his mornings at the desk, from taking every bag to putting the pen down. */
export const leosDiary: Diary = {
  mantra: 'Put it in the drawer. Then look up.',
  aside: 'The flat. Ring the landlord about the boiler at four, not before.',
  reasons: [
    'Albin Strand, who slept in the armchair with his coat on.',
    'My grandmother ran a guest house with four rooms. People wrote to her for forty years.',
  ],
  choices: [
    'Put the pen down when somebody starts to speak.',
    'Walk the first lost person to the lift.',
    'Say one thing I know about the town that is on no map.',
    'Sit down beside whoever has a form in their hand.',
    'Come back when I said I would, even with nothing new.',
    'Ask somebody after breakfast how they slept, and wait for the answer.',
    'Nobody says “wait a moment” to me twice without a time.',
  ],
  wentWell: [
    'A woman with three children. I took the smallest bag, the one nobody takes.',
    'I put the pen down and he told me the whole story. It took two minutes. I had thought ten.',
    'Nothing much. But I said 14:30 and at 14:30 I was there.',
    'She said she had stopped looking at the clock. I did not know where to look.',
    'The man from the ferry came back only to tell us that he had caught it.',
    'I was tired and it went all the same.',
  ],
}

/** Maya's: she watches herself more than her team. */
export const mayasDiary: Diary = {
  mantra: 'One thing after the other, and every one of them whole.',
  aside: 'My mother’s tests. I will know on Thursday. It is not Thursday.',
  reasons: ['Because somebody once sat with me until the taxi came.'],
  choices: [
    'Look up before I finish the line.',
    'Say no once, kindly, and in the same breath what I can do.',
    'Write the three steps on a card, with my name under them.',
    'Let Callum end his sentence, and then the guest hers.',
    'Tell one colleague what I saw them do well, before noon.',
    'Ring yesterday’s complaint before they ring us.',
  ],
  wentWell: [
    'I said “that was my mistake” and it was over. It always is, and I always forget.',
    'Rosa kept the whole queue in a good mood with a sentence about the rain.',
    'The card with the steps came back to me: he had drawn a fish on it.',
    'Two people left their problem here, and slept.',
    'I did not raise my voice. My jaw knows.',
  ],
}

/** Everybody else's. */
export const othersDiary: Diary = {
  choices: [
    'Greet first.',
    'Learn one name and use it when they go.',
    'Ask what it is for before I fetch it.',
    'Thank the one who waited longest.',
    'Carry something for somebody.',
    'Find the second-best thing and offer it.',
    'Smile at the telephone. They hear it.',
  ],
  wentWell: [
    'He laughed, at the end.',
    'I remembered the tea.',
    'A child waved from the car.',
    'We ran out of the soup, and nobody minded after I had told them about the pie.',
    'She asked for me by name the second time.',
  ],
}

/** What changed between people and their letter, once it was read to its end. */
export const mayasComparison =
  'In the beginning I read it as something I still had to earn. Somewhere in the third week I began to read it as a reminder. Ingrid has not written, but three people have left their problem here and gone to bed, and I have stopped explaining myself after the first sentence.'

export const othersComparisons: readonly string[] = [
  'I no longer wait for it. I noticed that on a Tuesday.',
  'At first it was a letter from somebody. By now it is more of a photograph of a good day, and I have had some.',
  'The first line is true. The second one I am still owed.',
]
