import { createElement, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { createTranslator } from 'use-intl/core'
import { expect, test, vi } from 'vitest'
import { messagesFor } from './catalogue'
import en from './messages/en.json'
import { pseudoMessages } from './pseudo'
import { translatorOf } from './translator'

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
    (inside: ReactNode) => createElement('b', { title: name }, inside),
  ])
  return Object.fromEntries([...named, ...tags])
}

/** Every text with all values, as `wordsIn` says it. */
const said = (wordsIn: (namespace: string) => AnyWords) =>
  textsOf(en).flatMap(([path, text]) => {
    const [namespace = '', ...rest] = path.split('.')
    const [t, key] = [wordsIn(namespace), rest.join('.')]
    return [0, 1, 2, 1234].map((number, at) => {
      const values = valuesFor(text, number, at)
      const words = /<\w+>/.test(text)
        ? renderToStaticMarkup(createElement('p', null, t.rich(key, values)))
        : t(key, values)
      return `${path}: ${words}`
    })
  })

test('the browser says each text as next-intl says it on the server, and React has nothing to add', () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {})
  for (const locale of ['en', 'en-XA'] as const) {
    const sent = { locale, messages: messagesFor(locale) }
    const ours = said(namespace => anyWords(translatorOf(sent, namespace as 'today')))
    expect(ours.length).toBeGreaterThan(4_000)
    expect(told).not.toHaveBeenCalled()
    const messages = locale === 'en' ? en : pseudoMessages(en)
    const theirs = said(namespace =>
      anyWords(createTranslator({ locale, messages, namespace: namespace as 'today', timeZone: 'UTC' })),
    )
    expect(ours).toEqual(theirs)
    // Of theirs React misses keys: outside of Next they read the texts themselves.
    told.mockClear()
  }
  told.mockRestore()
})

test('what can’t be said is told of, and stands there by its name', () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {})
  const words = (messages: object) => anyWords(translatorOf({ locale: 'en', messages }, 'today'))
  const unsent = words({ forms: {} })
  expect(unsent('title')).toBe('today.title')
  expect(unsent.has('title')).toBe(false)
  const tagged = words({ today: { more: { bold: [['b', 'bold']] }, bold: [['b', 'bold']] } })
  for (const key of ['more', 'more.none', 'bold', 'constructor']) expect(tagged(key)).toBe(`today.${key}`)
  expect(told).toHaveBeenCalledTimes(5)
  expect(tagged.has('more.bold')).toBe(true)
  expect(tagged.has('constructor')).toBe(false)
  told.mockRestore()
})
