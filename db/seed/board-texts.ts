import type { QuestionKey } from '@/lib/board/questions'

type Told = [writer: string, audience: 'self' | 'team' | 'organization', words: string]

/** What people of the two worlds answer to each question, whichever week it comes in. */
export const told: Record<QuestionKey, Told[]> = {
  before_starting: [
    [
      'Priya Raman',
      'team',
      'I read the arrivals list as if it were a guest list for my own birthday. There is always one name I look forward to.',
    ],
    [
      'Abdou Diallo',
      'organization',
      'Apron on, phone in the locker, knives in a row. When the knives are in a row, so am I.',
    ],
    [
      'Ragnar Holm',
      'team',
      'I walk once around the house outside. At ten in the evening it looks like a ship, and then I want to be on it.',
    ],
    [
      'Aoife Byrne',
      'team',
      'I fill the water jug for the waiting room myself. It is the one job nobody can be cross with me about.',
    ],
    [
      'Ines Carvalho',
      'organization',
      'Two minutes on the back stairs with the window open. I say nothing to anybody and nobody minds any more.',
    ],
  ],
  after_rude_words: [
    [
      'Beatriz Antunes',
      'team',
      'I put down whatever I am holding and pick it up again. It sounds silly, but it makes an end.',
    ],
    [
      'Chidi Okafor',
      'organization',
      'I go and refill a bread basket. Nobody has ever been rude to a bread basket, and by the time I am back I am Chidi again.',
    ],
    ['Kwame Boateng', 'team', 'I tell the lift. It has heard worse.'],
    [
      'Tess Marlow',
      'team',
      'I look at the next name and say it in my head before I say it aloud. The next one has done nothing to me.',
    ],
  ],
  lifted_by_colleague: [
    [
      'Leo Lindqvist',
      'team',
      'Rosa had printed all my registration cards before the coach came. She said the printer had been lonely.',
    ],
    [
      'Marek Zielinski',
      'team',
      'Lucinda turned the heavy mattress in 118 with me though it was not her corridor. We did not talk. It was very good.',
    ],
    [
      'Freya Lund',
      'organization',
      'The kitchen sent a plate of the burnt ends out to the terrace at four. No note. I know it was Pilar.',
    ],
    [
      'Chiamaka Eze',
      'organization',
      'Winston walked my patient back up from imaging himself and told her the stairs were his idea of a holiday. She was still laughing at supper.',
    ],
  ],
  last_hour: [
    ['Jun Watanabe', 'team', 'I stand up for phone calls. A standing voice is ten years younger.'],
    [
      'Samira Aziz',
      'organization',
      'I pretend the last table is my aunt and uncle. They would notice at once if I were only half there.',
    ],
    [
      'Emilio Sáez',
      'team',
      'At five in the morning I whisper on purpose. It is kinder to them and easier for me.',
    ],
    [
      'Kit Barlow',
      'team',
      'A peppermint, and I ask one real question. When somebody answers a real question, I wake up.',
    ],
  ],
  long_line: [
    [
      'Yasmin El-Sayed',
      'organization',
      'One at a time is the only speed there is. I look at the fourth person and nod, so that they know I know.',
    ],
    [
      'Duarte Valadão',
      'team',
      'That a full house is what we wanted. In February I would have paid for this line.',
    ],
    [
      'Hamid Rezaei',
      'team',
      'I say out loud how long it will take. If I say ten minutes and it is eight, they all leave richer by two.',
    ],
    [
      'Dev Malhotra',
      'team',
      'That nobody here is waiting for me. They are waiting for news. So I give them some, even if it is only “I have seen you”.',
    ],
  ],
  looked_forward_to: [
    [
      'Fatou Ndiaye',
      'organization',
      'The moment when the sheet comes down flat at the first throw. I never tell anybody how often I aim for it.',
    ],
    ['Lin Zhao', 'team', 'Five past six, when the ovens are warm and the radio isn’t on yet.'],
    [
      'Helga Stein',
      'organization',
      'The man from Bremen who books by post. With a fountain pen. I answer by post.',
    ],
    [
      'Hester Quill',
      'team',
      'The first sample that runs clean in the morning. The machine makes a small contented noise, and so do I.',
    ],
  ],
  own_mistake: [
    [
      'Maya Osei',
      'organization',
      'I say it before they do: “That was me.” After those three words there is nothing left that anybody can catch me at.',
    ],
    [
      'Hugo Pimentel',
      'team',
      'I write down what I will do differently and then I am allowed to stop thinking of it. The pad is full, my head is empty.',
    ],
    [
      'Thandiwe Khumalo',
      'team',
      'Silas once told me about the night he locked himself into the wine cellar. I think of that.',
    ],
    [
      'Joy Santos',
      'team',
      'Telling Marianne straight away. The hour before I used to tell her was always worse than the minute of telling.',
    ],
  ],
  worry_from_home: [
    [
      'Gheorghe Munteanu',
      'team',
      'I ring my mother from the bus stop, not from the corridor. When the bus comes, that part of the day has driven off.',
    ],
    [
      'Colette Bassi',
      'organization',
      'I don’t always manage. Then I tell one person, “Today I am a bit thin”, and they carry the loud table.',
    ],
    ['Theo van Dijk', 'self', 'I write it on the bus ticket and leave the ticket in my coat.'],
    [
      'Omar Siddiqui',
      'organization',
      'I park at the far end and walk past the allotments. By the beans I am usually at work.',
    ],
  ],
  twentieth_time: [
    [
      'Tomás Figueira',
      'team',
      'For me it is the twentieth breakfast question, for her it is the first breakfast. I look at the face, not at the question.',
    ],
    [
      'Noemi Castro',
      'team',
      'I change one word each time. By evening I have twenty ways to say where the towels are.',
    ],
    [
      'Alma Sørensen',
      'organization',
      'I count how many people it helped. Twenty times where the cloakroom is means twenty people who didn’t sit on their coats.',
    ],
    [
      'Lena Fischer',
      'team',
      'I imagine they practised it in the car. Many do, you can hear it. Then I can’t be short with them.',
    ],
  ],
  remembered_thanks: [
    [
      'Rosa Mbeki',
      'organization',
      'A boy of about six who gave me his second-best stone because I had found his best one. It is in my locker.',
    ],
    [
      'Aurélio Pinto',
      'team',
      '“It doesn’t drip any more.” Nothing else, but she had come down three floors to say it.',
    ],
    [
      'Perpétua Lima',
      'organization',
      'A note on the pillow: “Somebody folded my old pyjamas as if they were new.” I had.',
    ],
    [
      'Eleri Vaughan',
      'organization',
      'A husband who came back a year afterwards to say that I had told him the truth slowly. I hadn’t known that one could be thanked for slowly.',
    ],
  ],
  ten_minutes: [
    [
      'Baptiste Roux',
      'team',
      'Shoes off, feet on the cold step behind the laundry. I recommend it to everybody above the age of nine.',
    ],
    ['Ewa Nowak', 'team', 'Sit down while eating. It took me eleven years in kitchens to find that out.'],
    ['Uma Krishnan', 'organization', 'I go and look at the sea, since other people pay for it.'],
    [
      'Ruta Jankauskas',
      'team',
      'The bench by the bicycle shed, without my phone. A blackbird works there, too.',
    ],
  ],
  slow_hour: [
    [
      'Callum Reid',
      'team',
      'I write tomorrow’s welcome cards by hand. It is the only time my handwriting can be read.',
    ],
    [
      'Jolanda Peeters',
      'team',
      'I polish the glasses nobody orders from. Somebody always sees them shine and orders one.',
    ],
    [
      'Miro Lahti',
      'organization',
      'I ring one guest whose booking looks odd. Half the time I save us a bad evening, the other half I hear a good story.',
    ],
    ['Sunniva Aas', 'team', 'I learn one line on the phone list by heart. I am at the letter M.'],
  ],
  blamed: [
    [
      'Elena Rossi',
      'team',
      'I say “that shouldn’t have happened to you” because it is true whoever did it. Who did it can wait until they have eaten.',
    ],
    [
      'Sergei Orlov',
      'organization',
      'To do nothing for one breath. In one breath most people notice themselves.',
    ],
    [
      'Cecília Rocha',
      'team',
      'Farida standing up for me afterwards, in front of the others and not only in the corridor.',
    ],
    [
      'Femi Adeyemi',
      'organization',
      'I remember that they shout at the desk because the desk is what they can reach. Then I can be the desk for two minutes.',
    ],
  ],
  first_week: [
    [
      'Agnieszka Wrona',
      'organization',
      'Ask everything twice in the first week. Everybody is kind to you now, use it.',
    ],
    [
      'Bruno Salgado',
      'organization',
      'Learn the dishwashers’ names before the wine list. The wine will not help you on a Saturday.',
    ],
    ['Ottavia Greco', 'team', 'Eat before you come. I have never met a hungry person who was patient.'],
    [
      'Rhona MacLeish',
      'team',
      'Find the one who has been here longest and sit beside her at lunch. You will be told which stairs creak and which doctors.',
    ],
  ],
  sour_mood: [
    ['Dalia Petrova', 'team', 'I hum. It is hard to be sour at somebody who hums badly.'],
    [
      'Nuno Sequeira',
      'organization',
      'I decide at the door how I want to go home. Then I only have to be like that for eight hours.',
    ],
    [
      'Anton Weiss',
      'team',
      'I leave the room that complains and do something that can be finished. A finished thing is stronger than a mood.',
    ],
    [
      'Nathan Osborne',
      'organization',
      'I make the tea. You can’t go on grumbling with the same force while somebody puts milk in for you.',
    ],
  ],
  quietly_proud: [
    ['Florim Krasniqi', 'team', 'Forty-two plates, one without nuts, and I carried that one myself.'],
    [
      'Wren Castellano',
      'team',
      'I rang a guest back before she rang me. It was my second week, and nobody had told me to.',
    ],
    [
      'Declan Moore',
      'organization',
      'The bride’s father couldn’t do stairs, so the speeches moved downstairs. Nobody noticed that it hadn’t been planned so.',
    ],
    [
      'Faisal Noorani',
      'team',
      'I explained the same tablets three evenings running, and on the fourth he explained them to me.',
    ],
  ],
  saying_no: [
    [
      'Sofia Andrade',
      'organization',
      'I had the second choice ready before I said the no. A no with a door beside it is only half a no.',
    ],
    [
      'Kirsten Dahl',
      'team',
      'Saying it once, clearly, and then staying. I used to say it four times and walk away.',
    ],
    [
      'Simão Teles',
      'organization',
      'I told them why. Not the rule: the reason for the rule. They even agreed with it.',
    ],
    [
      'Piotr Sadowski',
      'organization',
      'I wrote down for them who could say yes, with the name and the hours. It was still no, but they left with something in their hand.',
    ],
  ],
  laughed: [
    ['Nadia Haddou', 'team', 'A towel swan that I had made was fed with biscuits overnight.'],
    [
      'Pádraig Nolan',
      'organization',
      'Somebody reported that the sea was too loud. I went up with my toolbox. We listened to it together and agreed that it could not be mended.',
    ],
    [
      'Mei-Ling Tan',
      'team',
      'A guest asked which of the two eggs I would choose. I chose. He ordered the other one, “so that you can have it”.',
    ],
    [
      'Griff Pritchard',
      'team',
      'A gentleman asked whether the fasting blood test came with breakfast. I wish it did.',
    ],
  ],
  long_on_your_feet: [
    [
      'Olga Brandt',
      'team',
      'My back knows every bed in the house. I bend my knees at each one now, also when nobody looks.',
    ],
    [
      'Imran Chaudhry',
      'team',
      'Two pairs of socks and one pair of honest shoes. I bought the second pair before the first was dead.',
    ],
    [
      'Graça Monteiro',
      'organization',
      'My hands go stiff. I hold a warm cup for one song, then we go on, my hands and I.',
    ],
    [
      'Malgorzata Duda',
      'team',
      'After ten hours I no longer hear well. So at eight hours I start to look at people’s mouths, and they think that I am very attentive.',
    ],
  ],
  taught_patience: [
    [
      'Joaquim Reis',
      'organization',
      'A lady who unpacks everything before she lets me in, so that the room is tidy for the cleaning. I wait outside. It is her way of saying good morning.',
    ],
    [
      'Amelie Fournier',
      'team',
      'A man with a stammer who ordered the longest dish on the card, and enjoyed it. I have never finished anybody’s sentence again.',
    ],
    [
      'Selma Yıldız',
      'team',
      'That people who can’t sleep don’t want an answer. They want somebody else to be awake.',
    ],
    [
      'Winston Clarke',
      'organization',
      'A child told me she would hold still when her bear was ready. The bear needed four minutes. We were still the quickest room that day.',
    ],
  ],
  going_home: [
    [
      'Henrik Vale',
      'organization',
      'I walk out through the kitchen, not through the lobby. People who are scrubbing pots remind me which of my worries were real.',
    ],
    ['Binta Camara', 'team', 'I wash my hands a second time, slowly, at home. Then it is evening.'],
    [
      'Viktor Szabo',
      'team',
      'I say out loud one thing that went well, on the bridge. The ducks have heard a good deal by now.',
    ],
    [
      'Asta Jónsdóttir',
      'team',
      'I hand over, and then I say to myself: “It is handed over.” The second sentence is the one that counts.',
    ],
  ],
  after_days_off: [
    [
      'Clara Mendes',
      'organization',
      'I come in fifteen minutes early and read nothing. I walk through three floors first and let people tell me.',
    ],
    [
      'Robin Achterberg',
      'team',
      'Somebody has written “you were missed” on my board in the cold room. It has been there since March and I do not wipe it off.',
    ],
    ['Tala Haddad', 'team', 'I ask what was funny while I was away. The rest I hear anyway.'],
    ['Conor Delaney', 'team', 'One easy thing first. I calibrate something, and then I trust the day.'],
  ],
  glad_to_see: [
    [
      'Lorcan Walsh',
      'organization',
      'People who read the whole menu aloud to one another. They bring the appetite for the whole room.',
    ],
    [
      'Vera Lindholm',
      'team',
      'First-timers who whisper because they think one must. An hour later they walk differently.',
    ],
    [
      'Matilde Faria',
      'team',
      'The ones who ask what I am mending and then stay to watch. My grandfather was like that.',
    ],
    [
      'Bernard Kealey',
      'organization',
      'Grandmothers who have brought a list. It saves us both ten minutes, and there is always something on it that I would have forgotten to ask.',
    ],
  ],
  asking_for_help: [
    [
      'Zuzana Horváthová',
      'team',
      'I say how long: “Two minutes, table nine.” Nobody has ever refused me two minutes.',
    ],
    [
      'Silas Okonjo',
      'organization',
      'I ask before I need it. Asked at eleven it is a favour, asked at three it is an emergency.',
    ],
    [
      'Svetla Koleva',
      'team',
      'I used to wait until somebody saw. Now I say a name first, and then the thing. With a name, somebody turns round.',
    ],
    ['Yusuf Warsame', 'team', 'I say what I have tried already. Then they help me with the right half.'],
  ],
  carried_along: [
    [
      'Goran Vuković',
      'team',
      'My first master: “Look at it before you hit it.” It is about pumps. It fits everything.',
    ],
    ['Pilar Navarro', 'organization', '“Despacio, que tengo prisa.” Slowly, I’m in a hurry.'],
    [
      'Leila Farahani',
      'organization',
      '“They came to be happy, help them.” I wrote it inside the lid of the cable box.',
    ],
    ['Anjali Deshmukh', 'team', 'Every needle is somebody’s first one today. I say it to the tray.'],
  ],
  handed_over: [
    [
      'Farida Benali',
      'organization',
      'Three lines: what is promised, to whom, by when. All the rest I can ask the guest.',
    ],
    [
      'Teodora Ilić',
      'team',
      'A trolley with everything in its place. I could kiss whoever does corridor two on Sundays.',
    ],
    [
      'Carlo Benedetti',
      'team',
      'The truth about the stock. I can cook without leeks, I can’t cook with leeks that were a hope.',
    ],
    [
      'Marianne Obi',
      'organization',
      'Not only what was done: how they are. “Bed four is brave until six o’clock” is worth a page to me.',
    ],
  ],
  not_my_choice: [
    [
      'Ada Novak',
      'organization',
      'To be asked afterwards, honestly, how it went. I could live with not having been asked before when somebody wanted to know after.',
    ],
    [
      'Anzhela Roman',
      'team',
      'The new keys. I hated them for a month. Then I showed somebody else how they work, and since then they are mine.',
    ],
    [
      'Ivo Kovačević',
      'team',
      'I looked for the one thing about it that was better. There was one. I hold on to it.',
    ],
    [
      'Zainab Bello',
      'team',
      'When Piotr said that he didn’t like it either. After that we could get on with it.',
    ],
  ],
  seen_kindly: [
    [
      'Ayumi Sato',
      'team',
      'I see their shoes by the bed, the way they kicked them off. Everybody is tired in the same way.',
    ],
    [
      'Rafael Duarte',
      'organization',
      'That somewhere somebody is waiting for this person to come home, and is glad when the key turns.',
    ],
    [
      'Odile Marchand',
      'organization',
      'I ask myself what they are afraid will go wrong. There is nearly always something, and it is seldom silly.',
    ],
    [
      'Gwen Ashby',
      'organization',
      'People don’t come to a clinic on the best day of their year. I keep that sentence for everybody, colleagues included.',
    ],
  ],
  unloved_hour: [
    [
      'Mustafa Demir',
      'team',
      'Half past four, before the bread. It is the only hour in which this town smells of nothing but us.',
    ],
    [
      'Benedita Couto',
      'organization',
      'Taking the hall down after midnight. Twelve people, no music, and everybody knows what to do.',
    ],
    ['Lucinda Prates', 'team', 'Sunday morning. The corridors are so quiet that the carpet has a sound.'],
    [
      'Ilse Vermeulen',
      'team',
      'Monday at seven. Everyone is frightened of Monday, and so nobody disturbs me.',
    ],
  ],
  stayed_for: [
    [
      'Anselm Roth',
      'organization',
      'The lights went at nine, with eighty covers. By half past, the whole room was eating cold soup by candle and singing. I had wanted to leave at eight.',
    ],
    [
      'Dinis Abreu',
      'team',
      'A couple who had their first evening without the baby. They fell asleep at the table. I turned the music down and watched over them, a bit.',
    ],
    [
      'Henrique Braga',
      'team',
      'Marguerite saw my face and gave me the peas to shell. One can’t be unhappy for a whole crate of peas.',
    ],
    [
      'Noor Haddad',
      'organization',
      'Ruta found the missing result at ten to six, and I was the one who could ring the family. I took the later train with pleasure.',
    ],
  ],
}

/** Written with nobody to harm in mind, and hidden by the admin all the same: somebody can be recognized. */
export const hiddenOnes: Record<string, { writer: string; words: string; reason: string }> = {
  harbour: {
    writer: 'Jolanda Peeters',
    words: 'Honestly? That the gentleman from 214, the one with the parrot stories, is leaving on Friday.',
    reason:
      'It made me smile, and the gentleman from 214 would know himself at once. Could you say it without the room and the parrot? Then I bring it back gladly.',
  },
  northside: {
    writer: 'Griff Pritchard',
    words: 'Mrs Penhale at half past nine. After her bus story everything else is easy.',
    reason:
      'It names a patient, and who comes to us stays with us. Tell it of “somebody who comes on Tuesdays”, and it can come back.',
  },
}
