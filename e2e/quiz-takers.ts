import type { Page } from '@playwright/test'
import { fourNeeds } from '@/lib/quizzes/four-needs'
import { givenLife } from '@/lib/quizzes/given-life'
import { rulesOf } from '@/lib/quizzes/kinds'
import type { Question, Quiz } from '@/lib/quizzes/quiz'
import { expect } from './people'

/** The good answer to a question of yes and no, or the other one. */
export const goodAnswer = (question: Question): 'yes' | 'no' =>
  rulesOf(question).worth(question, 'yes') === 1 ? 'yes' : 'no'

const labels = { yes: 'Yes', no: 'No' } as const
const others = { yes: 'No', no: 'Yes' } as const

/** Ticks an answer to every question of *Given life*: the good one, except where `wrong` says otherwise. */
export const answer = async (page: Page, wrong: string[] = [], quiz: Quiz = givenLife) => {
  for (const question of quiz.questions) {
    const label = (wrong.includes(question.key) ? others : labels)[goodAnswer(question)]
    await page.getByRole('group', { name: question.texts.en.question }).getByLabel(label).check()
  }
}

export const take = async (page: Page, wrong: string[] = []) => {
  await page.goto('/quizzes/given-life')
  await answer(page, wrong)
  await page.getByRole('button', { name: 'Show me the good answers' }).click()
  await expect(page.getByRole('heading', { name: 'How it went' })).toBeVisible()
  return new URL(page.url()).pathname
}

/** Ticks the same rating everywhere in *Four needs*, except where `differing` names another. */
export const rate = async (page: Page, usual: number, differing: Record<string, number> = {}) => {
  for (const { key, texts } of fourNeeds.questions) {
    const group = page.getByRole('group', { name: texts.en.question })
    await group.getByLabel(String(differing[key] ?? usual), { exact: true }).check()
  }
}
