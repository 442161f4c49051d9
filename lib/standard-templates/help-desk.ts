import { lines, type StandardTemplate } from './template'

/** An internal help desk: the customers are colleagues, and their own work stands still meanwhile. */
export const helpDesk: readonly StandardTemplate[] = [
  {
    key: 'help-desk.phone',
    category: 'phone',
    measure: { comparison: 'at_most', value: 90 },
    texts: {
      en: {
        title: 'Calling the help desk',
        pledge:
          'You speak to somebody within ninety seconds, and they ask first what you can’t do, not which machine you have.',
        guidance: lines(
          'Your name first, then: *What were you trying to do?* Let them finish. Ask who else is affected and until when it has to work; that decides how urgent it is.',
          '',
          '- Use their words. If they say *the box under the table*, so do you.',
          '- Never ask for a password, and tell them that we never will.',
          '- Before you look at a screen from afar, ask, and wait until private things are closed.',
          '- Not solved in ten minutes: give the ticket number, say what happens next and when, and take the next call.',
          '- More than five calls waiting: put a recording on with what is known.',
        ),
        metric: 'Time until a person answers',
        unit: 'seconds',
      },
    },
  },
  {
    key: 'help-desk.voicemail',
    category: 'voicemail',
    measure: { comparison: 'at_most', value: 1 },
    texts: {
      en: {
        title: 'Messages become tickets',
        pledge: 'Every message on our line becomes a ticket within one working hour, and you get its number.',
        guidance: lines(
          'Whoever has the early, middle or late shift opens the box every half hour, and writes what was said in the caller’s words, not in ours.',
          '',
          '- You can’t hear the name: the number often tells. If not, ask the department before you give up.',
          '- Somebody sounds as if their work has stopped: call now, then write the ticket.',
          '- The same trouble three times: look for one cause, and tell the duty manager.',
          '- The recording says when we are there, how to open a ticket oneself, and whom to call at night if a whole building stands still.',
        ),
        metric: 'Time until a message has a ticket',
        unit: 'working hour',
      },
    },
  },
  {
    key: 'help-desk.dress',
    category: 'dress',
    texts: {
      en: {
        title: 'Dress on visits to a desk',
        pledge:
          'When one of us comes to your desk, you can see from the badge who they are and that they may be there.',
        guidance: lines(
          'In our own room anything tidy will do. On a visit you are the face of the department: clean shirt or pullover, badge at chest height, picture side out.',
          '',
          '- Laboratory, kitchen, workshop, ward: put on what they wear there, shoes and hair cover included. Ask at the door.',
          '- You crawl under desks. Wear what survives it, and take a cloth for your hands.',
          '- A colleague may ask to see your badge or call us to check. Thank them for it.',
          '- A technician from another company wears a visitor’s badge, and one of us stays beside them.',
        ),
      },
    },
  },
  {
    key: 'help-desk.walk-ins',
    category: 'visitors',
    measure: { comparison: 'at_most', value: 3 },
    texts: {
      en: {
        title: 'Colleagues at our door',
        pledge:
          'Come to our door without a ticket, and within three minutes somebody asks what you need and offers you a chair and a coffee.',
        guidance: lines(
          'One of us sits facing the door, by turns, and does only work that can be put down. Nobody should have to speak to a row of headphones.',
          '',
          '- Can it be done in ten minutes: do it at once, and write the ticket afterwards.',
          '- It takes longer: write the ticket together, lend a machine, say when to come back.',
          '- A lid is stuck, a wrong button was pressed: no jokes, no sighs. They lost time, and it took courage to come.',
          '- You are in the middle of an outage: say so, and name a time. The coffee is offered all the same.',
        ),
        metric: 'Time until somebody at the door is spoken to',
        unit: 'minutes',
      },
    },
  },
  {
    key: 'help-desk.email',
    category: 'own',
    measure: { comparison: 'at_most', value: 2 },
    texts: {
      en: {
        title: 'The first answer to a ticket',
        ownCategory: 'E-mail and tickets',
        pledge:
          'Within two working hours of your e-mail or ticket a person has read it and tells you what they will do.',
        guidance: lines(
          'The automatic receipt doesn’t count. A first answer shows that somebody understood: say the problem back, give the next step, and say when you write again.',
          '',
          '- Need to know more? Ask all of it at once, and say where one finds it, with a picture.',
          '- One thing to do per line, in the order in which to do it. No abbreviations that one has to look up.',
          '- Two e-mails without a solution: pick up the phone.',
          '- Somebody copied their boss: answer in the same friendly way as without. They are under pressure.',
          '- It isn’t ours: bring it to the right team, and tell the writer who has it now.',
        ),
        metric: 'Time until the first answer by a person',
        unit: 'working hours',
        toldCustomers:
          'The receipt says how many tickets are waiting today and when you can expect a person’s answer.',
      },
    },
  },
  {
    key: 'help-desk.repairs',
    category: 'own',
    measure: { comparison: 'at_most', value: 3 },
    texts: {
      en: {
        title: 'Broken equipment',
        ownCategory: 'Repairs',
        pledge:
          'Your broken device comes back within three working days, and you have a loan device within the hour.',
        guidance: lines(
          'The loan comes first: charged, with the usual programs, tried out. A repair can wait; a person without a tool can’t.',
          '',
          '- Ask what must not be lost, and save it before you open anything. What isn’t about work, you haven’t seen.',
          '- Label it with name, ticket and promised day. Nothing lies on the bench without a label.',
          '- On the second day look at all labels: whatever will be late is told now.',
          '- Can’t be mended: say what comes instead, and when, and move the data yourself.',
          '- Bring it to the desk, and stay until they have signed in.',
        ),
        metric: 'Time from handing it in until it is back',
        unit: 'working days',
        toldCustomers:
          'If a part has to come from the maker, we tell you on the second day when it is due, and the loan device stays with you until then.',
      },
    },
  },
  {
    key: 'help-desk.vehicles',
    category: 'own',
    measure: { comparison: 'at_least', value: 95 },
    texts: {
      en: {
        title: 'The service van',
        ownCategory: 'Vehicles',
        pledge:
          'Our van can leave for your site at once: it comes back each time with a full tank and everything on the parts list.',
        guidance: lines(
          'Before you park: tank full, rubbish out, tools in their boxes. After you park: replace each cable and part that you used from the store room, and tick the list on the door.',
          '',
          '- A part is missing in the store: order it, and write on the list that it isn’t there. The next colleague must not find out in front of a customer.',
          '- Keys and fuel card hang on the board, not in your pocket.',
          '- Back after ten at night: the tank can wait until seven, if you send the early shift a message.',
          '- Something is damaged: take a photo, report it, and put a note on the wheel.',
        ),
        metric: 'Returns with a full tank and a complete parts list',
        unit: 'per cent of all trips',
      },
    },
  },
  {
    key: 'help-desk.handover',
    category: 'own',
    measure: { comparison: 'at_most', value: 1 },
    texts: {
      en: {
        title: 'Handing a ticket over',
        ownCategory: 'Handover',
        pledge:
          'If your ticket changes hands, you hear from the new person within one working hour, and needn’t tell anything twice.',
        guidance: lines(
          'A ticket is handed over in words, not with a click: what they can’t do, what was tried, what was promised and for when, how they feel about it.',
          '',
          '- The ticket is yours until the other one has written *taken*. Nobody answers? It stays with you.',
          '- Promises go with it. Whoever takes it keeps them, or calls before they are due.',
          '- Read everything before you call. The first sentence is: *I have read what you told my colleague.*',
          '- A ticket is handed over for the third time: stop, sit together for ten minutes, and decide who sees it through to the end.',
        ),
        metric: 'Time until the new person is in touch',
        unit: 'working hour',
      },
    },
  },
  {
    key: 'help-desk.outages',
    category: 'own',
    measure: { comparison: 'at_most', value: 15 },
    texts: {
      en: {
        title: 'Telling people about outages',
        ownCategory: 'Outages',
        pledge:
          'When something that many need is down, you hear from us within fifteen minutes, and then every hour until it works.',
        guidance: lines(
          'One of us repairs, another one tells. Both is too much for one person.',
          '',
          '- First message: what doesn’t work, for whom, what does work, what to do meanwhile, when we write again. The cause can wait.',
          '- Write at the hour that you named, even if there is nothing new. Silence makes people call.',
          '- Where the mail is down, use the recording, the screens in the corridors and a sheet at the doors.',
          '- Don’t promise a time that you don’t know. *Not before two* is more useful than *soon*.',
          '- Afterwards, within two days: what it was, and what we change.',
        ),
        metric: 'Time from noticing it until people are told',
        unit: 'minutes',
      },
    },
  },
  {
    key: 'help-desk.closing',
    category: 'own',
    measure: { comparison: 'at_least', value: 95 },
    texts: {
      en: {
        title: 'Done when you say so',
        ownCategory: 'Closing tickets',
        pledge:
          'We close your ticket only after you have said that it works, or after asking you three times.',
        guidance: lines(
          '*Solved* is the customer’s word. Ask them to do the thing they couldn’t do, while you are still on the line.',
          '',
          '- Write two lines into the ticket: what it was, in words that they understand, and what to do if it comes back.',
          '- No answer: ask after one, three and five working days, once by phone. Then close it, and say how to open it again with one click.',
          '- It came back: the old ticket opens, with the same person. Nobody starts again from the beginning.',
          '- We can’t solve it: say so, say why, offer another way of working. Don’t let it lie.',
        ),
        metric: 'Tickets closed after a yes or three questions',
        unit: 'per cent',
      },
    },
  },
  {
    key: 'help-desk.first-day',
    category: 'own',
    measure: { comparison: 'at_least', value: 1 },
    texts: {
      en: {
        title: 'Ready on the first day',
        ownCategory: 'New colleagues',
        pledge:
          'Whoever starts here finds everything that they need at their place the working day before, tried out.',
        guidance: lines(
          'The list comes from the department two weeks before. A week before, ask for whatever hasn’t come. Log in once as the new person would: mail, printer, door, the programs of their team.',
          '',
          '- Put a card on the keyboard: a welcome, our number, three things that everybody asks in the first week.',
          '- Go there in person in the first hour, for ten minutes. Ask how they like to work: left hand, large letters, screen reader.',
          '- The order is late: a loan stands ready, and the new colleague hears it from us, not by finding an empty desk.',
          '- Ask again after a week.',
        ),
        metric: 'Time before the first day by which everything is ready',
        unit: 'working day',
      },
    },
  },
]
