import { lines, type StandardTemplate } from './template'

/** A clinic or a practice: people come worried or in pain, and what they tell is confidential. */
export const clinic: readonly StandardTemplate[] = [
  {
    key: 'clinic.phone',
    category: 'phone',
    measure: { comparison: 'at_most', value: 2 },
    texts: {
      en: {
        title: 'Calls from patients',
        pledge:
          'A person answers your call within two minutes, asks first how urgent it is, and listens to the end.',
        guidance: lines(
          'Say the name of the clinic and your own. Then ask: *Is it urgent, or can we take a moment?*',
          '',
          '- Chest pain, trouble breathing, heavy bleeding, sudden weakness: stay on the line, call the nurse over, and follow the emergency card beside the phone. You don’t judge it alone.',
          '- Others can hear you at the desk. Don’t repeat names, dates of birth or complaints aloud; let the caller say them.',
          '- No medical advice from the desk. Say who will call back, and by when.',
          '- A relative calls: be kind, and tell nothing, not even that somebody is our patient.',
          '- Read the appointment back slowly, with the weekday.',
        ),
        metric: 'Time until a person answers',
        unit: 'minutes',
      },
    },
  },
  {
    key: 'clinic.voicemail',
    category: 'voicemail',
    measure: { comparison: 'at_most', value: 3 },
    texts: {
      en: {
        title: 'The answering machine',
        pledge:
          'Messages on our answering machine are heard every hour while we are open, and you are called back within three hours.',
        guidance: lines(
          'The recording says first whom to call in an emergency, then when we are open, then what to leave: name, date of birth, number. Nobody has to say on a recording what they suffer from.',
          '',
          '- One person a day listens, on the hour. Today’s name is on the board.',
          '- Anything that sounds urgent goes to the nurse at once, also when the list is long.',
          '- When you call back, ask first whether they can speak freely. On a machine leave only your name and our number, not the reason.',
          '- Three tries on two days without an answer: write a letter, and note it in the record.',
        ),
        metric: 'Time until we call back, while we are open',
        unit: 'hours',
        toldCustomers:
          'The recording says until when today’s messages are answered, and whom to call if it can’t wait until we open.',
      },
    },
  },
  {
    key: 'clinic.dress',
    category: 'dress',
    texts: {
      en: {
        title: 'Clothes, badge and hands',
        pledge:
          'Everybody who treats you wears clean work clothes, shows their name and role, and has just cleaned their hands.',
        guidance: lines(
          'Work clothes are changed daily and stay in the building. Sleeves end above the elbow. No rings, no watch, short nails: germs stay under them.',
          '',
          '- The badge says first name, surname and role in large letters. Say both as well: many patients have left their glasses in their bag.',
          '- Clean your hands where the patient can see it. It reassures them, and they may ask you to.',
          '- A mask hides your smile. Say more with your voice, and come to where you can be seen.',
          '- Clothes got dirty: change before the next patient, even if that makes you five minutes late.',
        ),
      },
    },
  },
  {
    key: 'clinic.waiting-room',
    category: 'visitors',
    measure: { comparison: 'at_most', value: 1 },
    texts: {
      en: {
        title: 'Arriving and waiting',
        pledge:
          'You are greeted within a minute of coming in, and there is a seat and a glass of water for you and whoever came with you.',
        guidance: lines(
          'Look up, smile, ask for the name quietly. On a full morning, ask people to wait at the line on the floor, so that the one at the desk can speak.',
          '',
          '- Offer water to those who wait, but ask the nurse first if somebody has a test or an operation today: they may not be allowed to drink.',
          '- Somebody is pale, shaking, in pain or very pregnant: a seat at once, then the form.',
          '- Offer the quiet room to people who cry, who are easily afraid, or whose child can’t sit still.',
          '- The person beside the patient is a guest too. Tell them how long it will be.',
        ),
        metric: 'Time until somebody who comes in is greeted',
        unit: 'minute',
      },
    },
  },
  {
    key: 'clinic.email',
    category: 'own',
    measure: { comparison: 'at_most', value: 1 },
    texts: {
      en: {
        title: 'E-mails and online requests',
        ownCategory: 'E-mail',
        pledge:
          'What you send us in writing is answered on the next working day at the latest, without private details in an open e-mail.',
        guidance: lines(
          'Open the box at eight, at noon and at three. Look for anything urgent first, and call those people instead of writing.',
          '',
          '- An ordinary e-mail is like a postcard. Dates and opening hours are fine in it; results, names of illnesses and medicines aren’t. Offer a call, a letter or the secure way in.',
          '- Check the address letter by letter before you send. If it went to the wrong person, tell the manager at once. Nobody is blamed for telling.',
          '- A question for the doctor: write today who will answer it, and when.',
          '- Use short sentences, and no Latin.',
        ),
        metric: 'Time until an answer is sent',
        unit: 'working day',
        toldCustomers:
          'Every automatic answer says that e-mail isn’t for emergencies, gives the number to call, and says when we read it again.',
      },
    },
  },
  {
    key: 'clinic.delays',
    category: 'own',
    measure: { comparison: 'at_most', value: 10 },
    texts: {
      en: {
        title: 'When appointments run late',
        ownCategory: 'Appointments',
        pledge:
          'If we are more than ten minutes late, we come and tell you, say how long it will be, and let you choose what to do.',
        guidance: lines(
          'Every half hour the desk asks the rooms how late they are. Then go to those who wait; don’t make them come and ask.',
          '',
          '- Say a time that you can keep: *about twenty-five minutes*, not *soon*. If it changes, say so again.',
          '- Offer three ways: wait here, go for a walk and be called, or take another day without having to explain.',
          '- Give the reason in general words. *An emergency* is enough; who it is stays with us.',
          '- More than thirty minutes: call those who haven’t left home yet.',
          '- At the end of the day, write down which appointments were planned too short.',
        ),
        metric: 'Delay before patients are told of it',
        unit: 'minutes',
      },
    },
  },
  {
    key: 'clinic.results',
    category: 'own',
    measure: { comparison: 'at_most', value: 2 },
    texts: {
      en: {
        title: 'Telling test results',
        ownCategory: 'Results',
        pledge:
          'You hear your result, good or bad, within two working days of the day we get it, from somebody who can explain it.',
        guidance: lines(
          'When a sample is taken, agree on three things and write them down: when the result is likely, how we reach the patient, and who may hear it.',
          '',
          '- No result is told by silence. Those with a good one are called as well.',
          '- News that may frighten is told by the doctor, in person where we can, with time for questions, and never just before a weekend without a number to call.',
          '- Ask for the date of birth before you say anything.',
          '- The laboratory is late: call on the agreed day all the same, and agree on a new one.',
          '- Check each evening which results have arrived and haven’t been told.',
        ),
        metric: 'Time from the arrival of a result until the patient knows it',
        unit: 'working days',
        toldCustomers:
          'When a sample is taken, you get a slip with the day on which we will call, even if the result isn’t there yet.',
      },
    },
  },
  {
    key: 'clinic.prescriptions',
    category: 'own',
    measure: { comparison: 'at_most', value: 1 },
    texts: {
      en: {
        title: 'Repeat prescriptions',
        ownCategory: 'Prescriptions',
        pledge:
          'A repeat prescription that you ask for by noon is ready the next working day, or we call you before that.',
        guidance: lines(
          'Ask how many days the medicine will still last, and write it on the request. Sort by that, not by the time at which it came in.',
          '',
          '- Two days left or fewer: bring it to the doctor today, between two patients.',
          '- Name, dose and number are compared with the record. Anything different goes to the doctor with a question mark. We never correct it ourselves.',
          '- The doctor wants to see the patient first: call, explain why, and have an appointment ready that comes before the last tablet.',
          '- Somebody else collects it: ask who they are, and keep the paper folded.',
        ),
        metric: 'Time from a request until the prescription is ready',
        unit: 'working day',
        toldCustomers:
          'If the doctor has to see you before the next prescription, we call you on the same day and offer an appointment in time.',
      },
    },
  },
  {
    key: 'clinic.privacy',
    category: 'own',
    texts: {
      en: {
        title: 'Nobody else has to hear it',
        ownCategory: 'Privacy',
        pledge:
          'What you tell us is heard only by those who treat you, at the desk as well as behind the door.',
        guidance: lines(
          'Ask *What can we do for you?*, and never *What is wrong with you?* in front of others. A form or a finger on a list does the rest.',
          '',
          '- Call people from the waiting room by the name that they chose for it, or by a number.',
          '- Turn screens away, put papers face down, close the door before you begin.',
          '- In the lift, in the kitchen and on the way home we don’t speak of patients, not even without names.',
          '- Somebody tells you everything aloud at the desk: offer them the side room, gently.',
          '- You overheard what you shouldn’t have: it stays with you.',
        ),
      },
    },
  },
  {
    key: 'clinic.explaining',
    category: 'own',
    measure: { comparison: 'at_least', value: 95 },
    texts: {
      en: {
        title: 'Saying what happens next',
        ownCategory: 'Explaining',
        pledge: 'You don’t leave a room here without knowing what happens next, and you have it in writing.',
        guidance: lines(
          'Before anything is done, say what it is, whether it hurts and how long it takes. Wait for a yes.',
          '',
          '- At the end, ask: *I have said a lot. What will you do when you get home?* If something is missing, it was our explanation, not their memory.',
          '- The sheet to take home has room for three things: what was found, what to do, and when to call us.',
          '- Another language: book an interpreter by phone. A child never interprets for a parent.',
          '- No time for it today: say so, and give a time tomorrow at which a nurse calls.',
        ),
        metric: 'Patients who leave with the next step in writing',
        unit: 'per cent',
      },
    },
  },
]
