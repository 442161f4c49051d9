import { lines, type StandardTemplate } from './template'

/** A shop: people come to look, to buy, to ask and to bring something back. */
export const shop: readonly StandardTemplate[] = [
  {
    key: 'shop.phone',
    category: 'phone',
    measure: { comparison: 'at_most', value: 5 },
    texts: {
      en: {
        title: 'The phone in the shop',
        pledge:
          'While the shop is open we answer within five rings, and we look on the shelf before we say that we have something.',
        guidance: lines(
          'Say the name of the shop and your own. Most callers want one of three things: whether we are open, whether we have it, what it costs. Know today’s hours and offers before the first call.',
          '',
          '- Customers in the shop come first, but don’t leave the phone ringing. Ask them for a moment, take the caller’s number, and call back within half an hour.',
          '- Whoever hears *I think so* may come for nothing. Go and look, or say that you will.',
          '- Offer to put it aside until tomorrow evening, with the name on it.',
          '- We don’t have it: say who near here might.',
        ),
        metric: 'Rings until we answer',
        unit: 'rings',
      },
    },
  },
  {
    key: 'shop.voicemail',
    category: 'voicemail',
    measure: { comparison: 'at_most', value: 2 },
    texts: {
      en: {
        title: 'Messages after closing time',
        pledge: 'A message that you leave after closing time is answered within two hours of opening.',
        guidance: lines(
          'Whoever unlocks the door listens before the till is opened, and writes each message on the orders list. Check what was asked for on the shelf first, then call: one call with an answer is worth three without.',
          '',
          '- The recording names the opening hours of the whole week, holidays included. Call it yourself on the first of the month.',
          '- You can’t understand the number: look among the orders and the repairs; the name is often there.',
          '- Nobody answers: send a short message with what you found out and until when it is put aside.',
        ),
        metric: 'Time from opening until we call back',
        unit: 'hours',
        toldCustomers: 'The recording says at what time we open again and by when we call back.',
      },
    },
  },
  {
    key: 'shop.dress',
    category: 'dress',
    texts: {
      en: {
        title: 'Recognised from the other end of the shop',
        pledge: 'You can see from anywhere in the shop who can help you, and they look ready to.',
        guidance: lines(
          'Wear the shop’s apron, buttoned, with your name and the languages that you speak. Under it wear what you like, clean and fit for lifting and kneeling.',
          '',
          '- On a break or on the way home: take the apron off. Then nobody asks you, and nobody is turned away.',
          '- No earphones in the shop, not even switched off. They say *don’t speak to me*.',
          '- Clean hands and nails: customers look at them when you show them something.',
          '- Dirty from the store room: a fresh apron hangs behind the door.',
          '- If the apron doesn’t fit you, say so, and we order one that does.',
        ),
      },
    },
  },
  {
    key: 'shop.greeting',
    category: 'visitors',
    measure: { comparison: 'at_most', value: 60 },
    texts: {
      en: {
        title: 'A greeting, and time to look round',
        pledge:
          'We greet you within a minute and then leave you in peace until you want us; whoever waits for advice is offered a coffee.',
        guidance: lines(
          'Greet everybody, with a look and a word, wherever in the shop you are. Don’t ask *Can I help you?* at the door; nearly everybody says no. Say *Have a look round, I’m over here*, and mean it.',
          '',
          '- Signs that somebody wants you: they look up, turn something over twice, compare two. Come from the front, not from behind.',
          '- Advice, a fitting or a repair takes more than five minutes: a chair and a coffee or water.',
          '- Don’t guess from clothes what somebody can spend.',
          '- Whoever leaves without buying gets the same goodbye as everybody else.',
        ),
        metric: 'Time until a customer is greeted',
        unit: 'seconds',
      },
    },
  },
  {
    key: 'shop.email',
    category: 'own',
    measure: { comparison: 'at_most', value: 8 },
    texts: {
      en: {
        title: 'Questions by e-mail and message',
        ownCategory: 'E-mail',
        pledge:
          'Whatever way you write to us, you have an answer within eight opening hours, with a photo if that helps.',
        guidance: lines(
          'E-mail, the form on our site and messages on the shop’s phone all count. Look at all of them at opening, after lunch and an hour before closing.',
          '',
          '- Give price, size, whether we have it today, and until when you put it aside.',
          '- *Does it fit my…?* Ask for a photo or a measure rather than guess. A wrong purchase costs them a second trip.',
          '- A complaint in public: answer politely where it stands, once, and offer to call.',
          '- You don’t know: ask the supplier today, and write that you did.',
          '- Write from the shop’s account, never from your own, and sign with your first name.',
        ),
        metric: 'Time until an answer is sent',
        unit: 'opening hours',
        toldCustomers:
          'If we have to ask the supplier, we write so within the eight hours, and say on which day we will know.',
      },
    },
  },
  {
    key: 'shop.repairs',
    category: 'own',
    measure: { comparison: 'at_most', value: 10 },
    texts: {
      en: {
        title: 'Things brought in for repair',
        ownCategory: 'Repairs',
        pledge:
          'What you bring in for repair is ready within ten working days, at no more than the price that we agreed.',
        guidance: lines(
          'Look at it together with the customer, and write down what is broken, what was scratched before and what came with it. Give a slip with the day and the highest price.',
          '',
          '- It would cost more: stop, call, and go on only after a yes.',
          '- Not worth repairing: say so honestly, and charge nothing for looking.',
          '- Ask what the thing means to them. An old watch may be all that somebody has of their father.',
          '- We see on the eighth day that we will be late: call before the customer comes for nothing, and lend something if we can.',
          '- When you hand it back, show that it works, and show the old part.',
        ),
        metric: 'Time from bringing it in until it is ready',
        unit: 'working days',
        toldCustomers:
          'If a part is late, we call you before the day on your slip, name a new day, and lend you something where we can.',
      },
    },
  },
  {
    key: 'shop.returns',
    category: 'own',
    measure: { comparison: 'at_least', value: 30 },
    texts: {
      en: {
        title: 'Returns and refunds',
        ownCategory: 'Returns',
        pledge:
          'You have thirty days to bring back what you don’t like, and you get your money back the way you paid, without having to explain.',
        guidance: lines(
          'Take it back as kindly as you sold it. You may ask *Was something wrong with it?* once, because we want to know; any answer will do.',
          '',
          '- No receipt: look for the sale by day and card. If you find nothing, offer a voucher for today’s price.',
          '- Something faulty is another matter: the law may give far more than thirty days. Never offer less than it does, and let the manager decide what is unclear.',
          '- What we can’t take back (opened food, worn underwear) is said before the sale and stands on the receipt.',
          '- A day or two late: you may say yes.',
        ),
        metric: 'Time in which something can be brought back',
        unit: 'days',
      },
    },
  },
  {
    key: 'shop.prices',
    category: 'own',
    measure: { comparison: 'at_least', value: 98 },
    texts: {
      en: {
        title: 'The price on the label',
        ownCategory: 'Prices',
        pledge:
          'Everything has a price that you can read, and if the till asks for more, you pay what the label says.',
        guidance: lines(
          'Every Tuesday one of us takes fifty things from different shelves and compares label and till. Wrong ones are put right on the same day.',
          '',
          '- The customer says that it cost less on the shelf: believe it, give the lower price, and go and look afterwards.',
          '- An offer that has ended is taken down the evening before, not during the day.',
          '- Say the whole price before somebody decides: with battery, delivery and fitting.',
          '- A label has fallen off: find the price yourself. Don’t send the customer back to the shelf.',
          '- Bottom shelves need labels that one can read without kneeling.',
        ),
        metric: 'Labels that show the price of the till',
        unit: 'per cent',
      },
    },
  },
  {
    key: 'shop.till',
    category: 'own',
    measure: { comparison: 'at_most', value: 5 },
    texts: {
      en: {
        title: 'Paying without a long wait',
        ownCategory: 'The till',
        pledge:
          'You wait five minutes at most to pay, and the person at the till looks at you and says thank you.',
        guidance: lines(
          'Four in the queue: ring the bell, and the next colleague comes, whatever else they are doing. When a second till opens, invite whoever has waited longest.',
          '',
          '- Greet, say the sum, hand over the change, thank. People remember the last minute of a visit.',
          '- A price is missing or the card fails: say it quietly. Let the next one pay while a colleague helps.',
          '- Slow hands, small coins, a child who wants to pay: take the time, and tell the others with a smile that it goes on.',
          '- The till is down: say so at the door, not at the end of the queue.',
        ),
        metric: 'Time in the queue',
        unit: 'minutes',
      },
    },
  },
  {
    key: 'shop.orders',
    category: 'own',
    measure: { comparison: 'at_most', value: 1 },
    texts: {
      en: {
        title: 'What we have to order',
        ownCategory: 'Orders',
        pledge:
          'If we don’t have what you need, you know within one working day whether we can get it, when, and for how much.',
        guidance: lines(
          'Never just *no*. Ask what it is for: perhaps something on the shelf does it as well, perhaps another shop has it today. Tell them, even though we earn nothing.',
          '',
          '- Order slip: thing, number, price, date, how we reach them. One copy goes with the customer.',
          '- When it arrives, call the same day. It waits for two weeks with the name on it.',
          '- The supplier moves the date: call at once, and offer to cancel without any cost.',
          '- Asked for three times in a month: tell the buyer. It may belong on the shelf.',
        ),
        metric: 'Time until the customer knows whether and when',
        unit: 'working day',
        toldCustomers:
          'The order slip names the day on which the goods should arrive, and we call you on that day even if they haven’t.',
      },
    },
  },
]
