import { type Answers, type Kind, type Questions, ratings, yesOrNo } from './quiz'

/** How a question went from one time to the next; `once` where there is no time before. */
interface Courses {
  /** Good again, good now, good no more, or good neither time. */
  yes_no: 'kept' | 'gained' | 'lost' | 'open'
  scale: 'more' | 'same' | 'less'
}

export type Course = Courses[Kind] | 'once'

/** What a kind of question means. Methods, so that rules of one kind are rules of any. */
interface Rules<K extends Kind> {
  /** What can be answered, in the order in which it is offered. */
  options: readonly Answers[K][]
  /** The least and the most that an answer is worth. */
  range: readonly [number, number]
  /** What an answer is worth: the good one of yes and no 1, the other 0; a rating its number. */
  worth(question: Questions[K], answer: Answers[K]): number
  /** What the answers of some people are worth together, from their points: a yes is 1, a rating its number. */
  worthOf(question: Questions[K], points: number, people: number): number
  course(before: number, now: number): Courses[K]
}

const kinds: { [K in Kind]: Rules<K> } = {
  yes_no: {
    options: yesOrNo,
    range: [0, 1],
    worth: ({ good }, answer) => (answer === good ? 1 : 0),
    worthOf: ({ good }, points, people) => (good === 'yes' ? points : people - points),
    course: (before, now) => (now ? (before ? 'kept' : 'gained') : before ? 'lost' : 'open'),
  },
  scale: {
    options: ratings,
    range: [1, 5],
    worth: (_question, answer) => Number(answer),
    worthOf: (_question, points) => points,
    course: (before, now) => (now > before ? 'more' : now < before ? 'less' : 'same'),
  },
}

export const rulesOf = ({ kind }: { kind: Kind }): Rules<Kind> => kinds[kind]
