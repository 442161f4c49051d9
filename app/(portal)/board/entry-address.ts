import { boardAddress } from '@/lib/board/week'

/** The id of an answer's place on its page. */
export const entryId = (answerId: string) => `answer-${answerId}`

/** An answer where it stands among those of its week, on the page that begins after another one. */
export const entryAddress = (answerId: string, week: string, today: string, after: string | null) =>
  `${boardAddress(week, today, after ? { after } : {})}#${entryId(answerId)}`
