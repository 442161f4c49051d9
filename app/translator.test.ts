import { Children, createElement, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { createTranslator } from 'use-intl/core'
import { expect, test, vi } from 'vitest'
import { messagesFor } from './catalogue'
import en from './messages/en.json'
import { pseudoMessages } from './pseudo'
import { translatorOf } from './translator'
import type { Words } from './words'

type AnyWords = {
  (key: string, values?: object): string
  rich: (key: string, values?: object) => ReactNode
  has: (key: string) => boolean
}
const anyWords = (words: unknown) => words as AnyWords

/** All texts under their paths. */
const textsOf = (messages: object, path = ''): [path: string, text: string][] =>
  Object.entries(messages).flatMap(([name, text]) =>
    typeof text === 'string'
      ? [[`${path}${name}`, text] as [string, string]]
      : textsOf(text, `${path}${name}.`),
  )

/** Something for each place of a text: all its numbers are `number`, what it chooses by is the choice `at`. */
const valuesFor = (text: string, number: number, at: number) => {
  const named = [...text.matchAll(/\{(\w+)(?:, *(\w+))?/g)].map(([, name = '', kind], index) => {
    const choices = [...text.matchAll(/(\w+) *\{/g)].map(([, choice]) => choice)
    if (kind === 'select') return [name, choices[at % choices.length] ?? 'other']
    return [name, kind ? number : `word ${index}`]
  })
  const tags = [...text.matchAll(/<(\w+)>/g)].map(([, name = '']) => [
    name,
    (inside: ReactNode) => createElement('b', { title: name }, Children.toArray(inside)),
  ])
  return Object.fromEntries([...named, ...tags])
}

const drawn = (said: ReactNode) => renderToStaticMarkup(createElement('p', null, said))

test('the browser says each text as next-intl says it on the server', () => {
  const texts = textsOf(en)
  // next-intl leaves pieces of a text without keys when it reads them here itself.
  const quiet = vi.spyOn(console, 'error').mockImplementation(() => {})
  expect(texts.length).toBeGreaterThan(1_000)
  for (const locale of ['en', 'en-XA'] as const) {
    const messages = locale === 'en' ? en : pseudoMessages(en)
    const sent = { locale, messages: messagesFor(locale) }
    for (const [path, text] of texts) {
      const [namespace = '', ...rest] = path.split('.')
      const key = rest.join('.')
      const ours = anyWords(translatorOf(sent, namespace as 'today'))
      const theirs = anyWords(
        createTranslator({ locale, messages, namespace: namespace as 'today', timeZone: 'UTC' }),
      )
      for (const [at, number] of [0, 1, 2, 1234].entries()) {
        const values = valuesFor(text, number, at)
        if (/<\w+>/.test(text))
          expect(drawn(ours.rich(key, values)), path).toBe(drawn(theirs.rich(key, values)))
        else expect(ours(key, values), path).toBe(theirs(key, values))
      }
    }
  }
  quiet.mockRestore()
})

test('a text that was not sent is told of, and stands there by its name', () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {})
  const words: Words<'today'> = translatorOf({ locale: 'en', messages: { forms: {} } }, 'today')
  expect(words('title')).toBe('today.title')
  expect(told).toHaveBeenCalledWith('The text today.title was not sent')
  expect(words.has('title')).toBe(false)
  expect(
    anyWords(translatorOf({ locale: 'en', messages: messagesFor('en') }, 'today')).has('constructor'),
  ).toBe(false)
  told.mockRestore()
})
