'use server'

import { action } from '@/app/gate'
import { saveAnswer, withdrawAnswer } from '@/db/board-answers'
import { bringAnswerBack, hideAnswer } from '@/db/board-hidings'
import { takeThanksBack, thank as thankFor } from '@/db/board-thanks'
import {
  answerForm,
  bringBackForm,
  hideForm,
  takeThanksBackForm,
  thankForm,
  withdrawForm,
} from '@/lib/board/board.form'
import { boardAddress, isOpen, questionOf } from '@/lib/board/week'
import { entryAddress } from './entry-address'

const stale = { errors: { '': ['stale'] } }

export const answer = action('board.answer', answerForm, async (tx, { audience, ...value }, me) => {
  const { kind, teamId } = audience
  if (teamId && !me.ownTeams.includes(teamId)) return { errors: { audience: ['choose_one'] } }
  const saved = await saveAnswer(tx, {
    ...value,
    question: questionOf(value.week),
    audience: kind,
    teamId,
    memberId: me.memberId,
    at: me.now,
    open: isOpen(value.week, me.today),
  })
  if (!saved) return stale
  return { to: boardAddress(value.week, me.today, { said: kind === 'self' ? 'kept' : 'shared' }) }
})

export const withdraw = action('board.withdraw', withdrawForm, async (tx, { id }, me) => {
  const week = await withdrawAnswer(tx, id, me)
  return week ? { to: boardAddress(week, me.today, { said: 'withdrawn' }) } : stale
})

export const thank = action('board.thank', thankForm, async (tx, { id, answerId, after }, me) => {
  const thanked = await thankFor(tx, { id, answerId, memberId: me.memberId, thankedAt: me.now })
  return thanked
    ? { to: entryAddress(answerId, thanked.week, me.today, after), subject: thanked.writerId }
    : stale
})

export const unthank = action('board.take-thanks-back', takeThanksBackForm, async (tx, value, me) => {
  const { answerId, after } = value
  const thanked = await takeThanksBack(tx, answerId, me.memberId)
  return thanked
    ? { to: entryAddress(answerId, thanked.week, me.today, after), subject: thanked.writerId }
    : stale
})

export const hide = action('board.hide', hideForm, async (tx, value, me) => {
  const writerId = await hideAnswer(tx, { ...value, hiddenBy: me.memberId, hiddenAt: me.now })
  return writerId ? { to: `/board/${value.answerId}?said=hidden`, subject: writerId } : stale
})

export const bringBack = action('board.bring-back', bringBackForm, async (tx, value, me) => {
  const writerId = await bringAnswerBack(tx, value, me)
  return writerId ? { to: `/board/${value.answerId}?said=back`, subject: writerId } : stale
})
