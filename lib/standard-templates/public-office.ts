import { lines, type StandardTemplate } from './template'

/** A public office: people must come here, and cannot choose another one. */
export const publicOffice: readonly StandardTemplate[] = [
  {
    key: 'public-office.phone',
    category: 'phone',
    measure: { comparison: 'at_most', value: 60 },
    texts: {
      en: {
        title: 'Answering calls',
        pledge:
          'During office hours a person answers your call within a minute, and stays with your question until you know who deals with it.',
        guidance: lines(
          'Say which office this is, and your name. Let people tell their story in their own order, then say it back in one sentence.',
          '',
          '- You aren’t the right person: find out who is, while the caller waits or by calling back. *Try another number* is no answer.',
          '- When you connect a call, stay on the line until your colleague knows name and matter.',
          '- Give names, room numbers and opening hours slowly enough to be written down.',
          '- Somebody shouts: stay calm, say what you can do, and offer a call on another day. You may end a call in which you are insulted, after saying so once.',
          '- End with thanks. They had no choice but to call us.',
        ),
        metric: 'Time until a person answers',
        unit: 'seconds',
      },
    },
  },
  {
    key: 'public-office.voicemail',
    category: 'voicemail',
    measure: { comparison: 'at_most', value: 1 },
    texts: {
      en: {
        title: 'Calling back',
        pledge: 'If you leave your number with us, you are called back by the end of the next working day.',
        guidance: lines(
          'Each section has one box and one list. Whoever opens in the morning listens, writes every message into the list and puts a name behind it.',
          '',
          '- The recording says whose box it is, and when we open. Change it before a holiday, then call your own number and listen.',
          '- Have the file open before you call back, so that the person needn’t start again.',
          '- You reach a machine: say your name, the office, your direct number and when you are there. Say nothing of the matter itself.',
          '- Still no answer to give: call all the same, and say what we are waiting for.',
        ),
        metric: 'Time until we call back',
        unit: 'working day',
        toldCustomers:
          'The recording says by which day you are called back, and at which desk you can ask without an appointment.',
      },
    },
  },
  {
    key: 'public-office.dress',
    category: 'dress',
    texts: {
      en: {
        title: 'How we look at the counter',
        pledge: 'Whoever serves you is neatly dressed, and their name is on the counter or on their badge.',
        guidance: lines(
          'There is no uniform. Dress as you would to visit somebody you respect: clean, whole, nothing with slogans. People come to us about a death, a birth or a fine; a joke on a shirt is wrong for one of them.',
          '',
          '- The name plate on the counter shows who sits there now. Change it when you change places.',
          '- If you have reason not to show your surname, speak to the head of the section; first name and number will do.',
          '- Outdoor work: safety jacket with the name of the office, and the identity card in your hand before you ring.',
          '- Hot days: short sleeves are fine, beach clothes aren’t.',
        ),
      },
    },
  },
  {
    key: 'public-office.visitors',
    category: 'visitors',
    measure: { comparison: 'at_most', value: 2 },
    texts: {
      en: {
        title: 'Received at the entrance',
        pledge:
          'Within two minutes of coming in you know where to go, how long it will take, and where you can sit.',
        guidance: lines(
          'One of us is at the entrance from opening to closing, standing in front of the desk and not behind it. Ask: *What brings you here today?* Then give a number, a seat and an honest waiting time.',
          '',
          '- Look through the papers right there. It is better to miss a form now than after an hour.',
          '- Old, pregnant, ill, with small children or on crutches: a seat by the counter and an early turn. A sign by the screen says that we do this, so that nobody has to explain.',
          '- Water stands by the door. For appointments of more than half an hour, offer coffee or tea.',
          '- Somebody reads or writes with difficulty: offer to fill in the form together, in the side room.',
        ),
        metric: 'Time until a visitor knows where to go',
        unit: 'minutes',
      },
    },
  },
  {
    key: 'public-office.email',
    category: 'own',
    measure: { comparison: 'at_most', value: 3 },
    texts: {
      en: {
        title: 'Letters and e-mail to us',
        ownCategory: 'E-mail',
        pledge:
          'Within three working days you have an answer in writing, or the name of the person who works on it and a date.',
        guidance: lines(
          'The first person who reads it owns it until somebody else has said *I take it*. Forwarding alone changes nothing.',
          '',
          '- Answer the question in the first sentence. The section of the law comes last, if at all.',
          '- Write as you would speak to a neighbour: *please send us*, not *submission is requested*.',
          '- Several questions: number them, and answer each.',
          '- Meant for another office: send it there, and tell the writer whom you sent it to.',
          '- An angry letter: let a colleague read your answer before it goes out.',
        ),
        metric: 'Time until the first answer by a person',
        unit: 'working days',
        toldCustomers:
          'If an answer needs longer, you get the name of the person who works on it, their number, and the date by which they write.',
      },
    },
  },
  {
    key: 'public-office.queue',
    category: 'own',
    measure: { comparison: 'at_most', value: 20 },
    texts: {
      en: {
        title: 'Waiting for one’s turn',
        ownCategory: 'Waiting times',
        pledge: 'Without an appointment you wait twenty minutes at most, and with one no more than five.',
        guidance: lines(
          'The screen shows the waiting time. Whoever stands at the entrance compares it with the truth every half hour.',
          '',
          '- Twelve people waiting: the third counter opens, without anybody having to ask the head first. Files can wait until the afternoon.',
          '- Go on break one after the other, and never just when the number would change. Finish with the person in front of you before you close.',
          '- It will take longer than twenty minutes: go into the room and say so. Offer an appointment for tomorrow, or a message shortly before their turn.',
          '- Everybody who has a number before closing time is served today.',
        ),
        metric: 'Waiting time without an appointment',
        unit: 'minutes',
      },
    },
  },
  {
    key: 'public-office.decisions',
    category: 'own',
    measure: { comparison: 'at_most', value: 20 },
    texts: {
      en: {
        title: 'How long an application takes',
        ownCategory: 'Decisions',
        pledge:
          'You have our decision within twenty working days of handing in the last paper, without having to ask.',
        guidance: lines(
          'On the day it comes in, check whether everything is there. Ask for all that is missing at once, in one letter. The days count from the last paper.',
          '',
          '- Each application has one name on it. When you are away for more than three days, hand over yours with a line on each.',
          '- Look every Monday at what is older than ten days: what does it wait for, and who can move it?',
          '- We wait for another authority: call there, and tell the applicant that we did.',
          '- A refusal says why in plain words, what would have to be different, and how one can object.',
        ),
        metric: 'Time from the last paper until the decision is sent',
        unit: 'working days',
        toldCustomers:
          'The receipt names the day by which we decide; if we can’t keep it, you hear before that day why, and the new one.',
      },
    },
  },
  {
    key: 'public-office.plain-words',
    category: 'own',
    texts: {
      en: {
        title: 'Forms in plain words',
        ownCategory: 'Plain words',
        pledge: 'You understand our forms and letters at the first reading, or we explain them until you do.',
        guidance: lines(
          'Before a form or a standard letter is printed, two people who don’t work here read it and say what they would do now. What they get wrong, we write again.',
          '',
          '- One question at a time, and only what we don’t know already. If we have it, we fill it in.',
          '- Say *you* and *we*. Put what must be done, and by when, in a box at the top.',
          '- The list of papers to bring fits on half a page, with an example of each.',
          '- Somebody says *I don’t understand*: don’t repeat it louder. Draw it, or fill in the first lines together.',
          '- Write on the pad by the counter what was asked again and again.',
        ),
      },
    },
  },
  {
    key: 'public-office.first-contact',
    category: 'own',
    measure: { comparison: 'at_most', value: 1 },
    texts: {
      en: {
        title: 'Sent on once at most',
        ownCategory: 'Finding the right person',
        pledge: 'You are sent to another desk once at most, and you are expected there.',
        guidance: lines(
          'People don’t know how we are organised, and needn’t. Whoever is asked first finds out who is responsible, by phone, while the person sits down.',
          '',
          '- Call the other desk before you send anybody: are they there, do they have time, is it really theirs?',
          '- Give a slip with name, room, floor and what it is about. Walk along if somebody is unsure.',
          '- Another authority: give its address, number and opening hours, and the exact name of what to ask for.',
          '- Two desks both say it isn’t theirs: keep the person with you, and let the heads of section settle it afterwards.',
        ),
        metric: 'Other desks that somebody is sent to',
        unit: 'desk',
      },
    },
  },
  {
    key: 'public-office.vehicles',
    category: 'own',
    measure: { comparison: 'at_least', value: 95 },
    texts: {
      en: {
        title: 'Office vehicles',
        ownCategory: 'Vehicles',
        pledge:
          'Whoever drives to you comes on time, because the last driver brought the car back with a full tank and said what was wrong with it.',
        guidance: lines(
          'The next colleague is your customer. Bring the car back as you would like to find it at seven in the morning.',
          '',
          '- Fill up on the way back, with the card that lies with the key. Electric cars go on the cable, even for an hour.',
          '- Enter purpose, kilometres and fuel before you hang up the key.',
          '- A warning light, a scratch, a strange sound: report it the same day. Nobody is in trouble for reporting.',
          '- You are late: call whoever has booked the car after you, before the hour has come.',
          '- Papers with names never stay in a car.',
        ),
        metric: 'Returns with a full tank or on the cable, log complete',
        unit: 'per cent of all trips',
      },
    },
  },
]
