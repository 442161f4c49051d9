import type { Rows } from './row'
import { account } from './rows/account'
import { board } from './rows/board'
import { commitment } from './rows/commitment'
import { compass } from './rows/compass'
import { dashboard } from './rows/dashboard'
import { doors } from './rows/doors'
import { feedback } from './rows/feedback'
import { feedbackEntries } from './rows/feedback-entries'
import { goals } from './rows/goals'
import { notices } from './rows/notices'
import { people } from './rows/people'
import { practice } from './rows/practice'
import { publicPages } from './rows/public-pages'
import { quizzes } from './rows/quizzes'
import { settings } from './rows/settings'
import { standardProposals } from './rows/standard-proposals'
import { standards } from './rows/standards'
import { today } from './rows/today'
import { worksheetShares } from './rows/worksheet-shares'
import { worksheets } from './rows/worksheets'

/** Who may what, noun by noun. A new page, action or route handler gets its row in its noun's file. */
const nouns: Rows[] = [
  account,
  commitment,
  compass,
  board,
  dashboard,
  doors,
  feedback,
  feedbackEntries,
  goals,
  notices,
  people,
  practice,
  publicPages,
  quizzes,
  settings,
  standards,
  standardProposals,
  today,
  worksheets,
  worksheetShares,
]

export const pageRows = nouns.flatMap(noun => noun.pages ?? [])
export const actionRows = nouns.flatMap(noun => noun.actions ?? [])
export const handlerRows = nouns.flatMap(noun => noun.handlers ?? [])
