import { lines, type StandardTemplate } from './template'

/** A hotel or a guest house: somebody is there day and night, and guests come from everywhere. */
export const hotel: readonly StandardTemplate[] = [
  {
    key: 'hotel.phone',
    category: 'phone',
    measure: { comparison: 'at_most', value: 4 },
    texts: {
      en: {
        title: 'The phone at reception',
        pledge:
          'Whoever calls us, by day or by night, hears a person within four rings, who tells them their name.',
        guidance: lines(
          'Say *good morning* or *good evening*, the name of the hotel and your own name. Speak more slowly than you think you need to: many callers speak another language at home.',
          '',
          '- A guest stands in front of you: ask them first whether you may answer. Most people nod.',
          '- Before you ask a caller to wait, ask whether they can. Come back within a minute, even with no answer yet.',
          '- You pass a call on: say to whom, and tell your colleague what it is about, so that nobody has to explain it twice.',
          '- Two lines ring and you are alone: take one caller’s number and call back within ten minutes.',
        ),
        metric: 'Rings until somebody answers',
        unit: 'rings',
      },
    },
  },
  {
    key: 'hotel.voicemail',
    category: 'voicemail',
    measure: { comparison: 'at_most', value: 3 },
    texts: {
      en: {
        title: 'Messages left for us',
        pledge:
          'If you leave us a message, somebody who can help calls you back within three hours, or by noon if you left it at night.',
        guidance: lines(
          'Listen to the messages every two hours. Write name, number and wish into the shift book, and who calls back.',
          '',
          '- Messages of the night are answered from nine in the morning. Nobody wants a call at six.',
          '- Think of the time where the caller lives. If it is night there, send a text message and call later.',
          '- You reach nobody: try twice more on that day, at different hours, and leave your name and the direct number.',
          '- You have to ask somebody else first: call anyway, and say when you will know.',
        ),
        metric: 'Time until we call back, counted from 9 to 21 o’clock',
        unit: 'hours',
        toldCustomers:
          'The recording says that messages left after nine in the evening are answered the next morning, and gives the number of the night desk.',
      },
    },
  },
  {
    key: 'hotel.dress',
    category: 'dress',
    texts: {
      en: {
        title: 'Dress at work',
        pledge: 'You can see at once who works here, and read their name, in every part of the hotel.',
        guidance: lines(
          'Wear what belongs to your place: jacket at reception, apron in the restaurant, tunic on the floors. The name badge sits where a guest can read it without bending down.',
          '',
          '- Look into the long mirror by the staff door before you go out. It takes five seconds.',
          '- A stain in the middle of the shift: change. Spare clothes in all sizes hang in the linen room.',
          '- Leave strong perfume at home. It makes some guests ill.',
          '- A headscarf, other shoes for a bad foot, a warm layer at the door in winter: tell your supervisor what you need, and we find what fits.',
        ),
      },
    },
  },
  {
    key: 'hotel.visitors',
    category: 'visitors',
    measure: { comparison: 'at_most', value: 30 },
    texts: {
      en: {
        title: 'Welcome in the lobby',
        pledge:
          'Whoever comes in is greeted within half a minute, and is offered coffee, tea or water if they have to wait.',
        guidance: lines(
          'Look up when the door moves. If you are busy, a look and *I will be with you in a moment* is a greeting.',
          '',
          '- Somebody waits for more than five minutes: bring a drink to where they sit, and say how long it will be.',
          '- The room isn’t ready: keep the bags, show where to wash and change, and take a number to send a message to.',
          '- Somebody comes to meet a guest: call the room. Never say its number aloud.',
          '- People who only ask the way get the same welcome. They may stay with us next time.',
          '- A whole coach arrives: a colleague meets them at the door with a tray, and the desk works on.',
        ),
        metric: 'Time from the door to the first greeting',
        unit: 'seconds',
      },
    },
  },
  {
    key: 'hotel.email',
    category: 'own',
    measure: { comparison: 'at_most', value: 4 },
    texts: {
      en: {
        title: 'Answering e-mail',
        ownCategory: 'E-mail',
        pledge:
          'Your e-mail is answered within four hours by day, in the language that you wrote in or in English.',
        guidance: lines(
          'Read to the end before you write: people often put the real question last. Answer every question in the order in which it was asked, with the full price, tax included.',
          '',
          '- Begin with their name, as they wrote it themselves. End with yours, and with the direct number.',
          '- You have to ask the kitchen or the housekeeper first: write now that you do, and by when you will know.',
          '- We have no room: say so in the first line, and name two other hotels nearby that may have one.',
          '- Prepared texts are a start. Change at least the first and the last sentence.',
        ),
        metric: 'Time until the first answer, counted from 7 to 21 o’clock',
        unit: 'hours',
        toldCustomers:
          'The automatic answer says that e-mails of the night are read from seven in the morning, and gives the number that is answered at any hour.',
      },
    },
  },
  {
    key: 'hotel.repairs',
    category: 'own',
    measure: { comparison: 'at_most', value: 2 },
    texts: {
      en: {
        title: 'Something broken in a room',
        ownCategory: 'Repairs',
        pledge:
          'If something in your room doesn’t work, it works again within two hours, or we offer you another room.',
        guidance: lines(
          'Thank the guest for telling us, and ask two things: may we come in while you are out, and when would it suit you? Enter it in the repair list while they still stand there.',
          '',
          '- No water, no heating, a door that doesn’t lock: call the technician at once and offer another room straight away.',
          '- After ten at night, ask what can wait. Lend a lamp, a fan or a heater until the morning.',
          '- Whoever mended it calls the guest and asks whether it is good now.',
          '- It can’t be done in two hours: offer the other room before they ask, and carry the bags. No room is free: call the manager on duty, who can lower the bill.',
        ),
        metric: 'Time from being told until it works or another room is offered',
        unit: 'hours',
        toldCustomers:
          'If a part has to be ordered, we tell you on the same day when it comes and what you can use until then.',
      },
    },
  },
  {
    key: 'hotel.shuttle',
    category: 'own',
    measure: { comparison: 'at_least', value: 95 },
    texts: {
      en: {
        title: 'The shuttle, ready for the next drive',
        ownCategory: 'Vehicles',
        pledge: 'Our shuttle is clean, has a full tank and leaves when we said it would.',
        guidance: lines(
          'Fill the tank on the way back, before you park. Nobody should stand at a petrol station with a guest who has a train to catch.',
          '',
          '- Write kilometres, fuel and anything strange (a sound, a warning light, a scratch) into the book in the glove box.',
          '- Take the rubbish with you, look under the seats, and bring what you find to lost property.',
          '- Child seat, blanket, water and umbrella go back to their places.',
          '- No time to fill up: tell whoever drives next, in person, before they need the key.',
          '- You will be late for a pick-up: the guest hears it from us before the agreed time.',
        ),
        metric: 'Returns with a full tank and the book filled in',
        unit: 'per cent of all drives',
      },
    },
  },
  {
    key: 'hotel.breakfast',
    category: 'own',
    measure: { comparison: 'at_most', value: 5 },
    texts: {
      en: {
        title: 'Breakfast, to the last minute',
        ownCategory: 'Breakfast',
        pledge:
          'Whoever comes to breakfast in the last quarter of an hour finds everything that the first guest found.',
        guidance: lines(
          'Refill while there is still some left. A plate is empty for five minutes at most. In the last half hour fill smaller plates, more often.',
          '',
          '- Know what is in each dish: nuts, milk, egg, gluten, pork, alcohol. If you aren’t sure, say so and ask the kitchen. Never guess.',
          '- Somebody has to leave early: a bag with a roll, fruit and a drink is at the desk from five.',
          '- Somebody arrives five minutes after the end: let them take a plate and a cup, and say kindly until when they can sit.',
          '- Clear only tables that nobody sits at. No chairs on tables while a guest is eating.',
        ),
        metric: 'Time for which a dish is empty',
        unit: 'minutes',
      },
    },
  },
  {
    key: 'hotel.quiet',
    category: 'own',
    measure: { comparison: 'at_most', value: 10 },
    texts: {
      en: {
        title: 'Quiet at night',
        ownCategory: 'Quiet',
        pledge: 'If noise keeps you awake, one call is enough, and one of us acts on it within ten minutes.',
        guidance: lines(
          'Believe the caller, and don’t ask them to knock next door themselves. Say what you will do now and that you will call back only if they wish it.',
          '',
          '- Go there in person. Knock softly and speak for us (*we would like it quieter*), never for the guest who called.',
          '- Second time in one night: offer the guest who can’t sleep another room, and note the first one for the manager.',
          '- It gets loud or you feel unsafe: don’t go alone. Call the colleague on duty, and the police if you must.',
          '- Noise that we make (vacuum, trolleys, deliveries) begins at eight at the earliest.',
        ),
        metric: 'Time from the call until one of us is at the door',
        unit: 'minutes',
      },
    },
  },
  {
    key: 'hotel.lost-property',
    category: 'own',
    measure: { comparison: 'at_most', value: 1 },
    texts: {
      en: {
        title: 'What guests leave behind',
        ownCategory: 'Lost property',
        pledge: 'What you forgot in your room is kept for three months, and you hear from us within a day.',
        guidance: lines(
          'Put each thing into a bag of its own with date, room and your name, and bring it to the desk before your shift ends. The desk writes to the guest.',
          '',
          '- Write *something of yours*, not what it is. Perhaps nobody else should know who slept here or what was found.',
          '- Medicine, glasses, a child’s toy, papers: call at once. They may still be at the station.',
          '- Sending it costs only the postage. Ask for the address again; the one in the booking may be the office.',
          '- Food and opened bottles are thrown away on the next day, and written down.',
        ),
        metric: 'Time from finding something until the guest hears of it',
        unit: 'day',
      },
    },
  },
  {
    key: 'hotel.complaints',
    category: 'own',
    measure: { comparison: 'at_most', value: 15 },
    texts: {
      en: {
        title: 'When a guest is disappointed',
        ownCategory: 'Complaints',
        pledge:
          'When something goes wrong, whoever you tell takes it in hand, and within a quarter of an hour you know what will be done.',
        guidance: lines(
          'Step out from behind the desk, listen to the end, and say that you are sorry it happened to them. Who is at fault can wait.',
          '',
          '- Ask what would help now. It is often less than you fear.',
          '- Up to the price of one night you decide yourself: another room, a dinner, part of the bill. Write it down afterwards.',
          '- More than that: call the manager on duty while the guest has a seat and something to drink.',
          '- You can’t give what they ask: say so plainly, and offer two other things.',
          '- Before they leave, one of us asks whether it was put right.',
        ),
        metric: 'Time until the guest knows what will be done',
        unit: 'minutes',
      },
    },
  },
]
