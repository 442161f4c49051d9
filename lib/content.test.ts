import { expect, test } from 'vitest'
import { contentIn } from './content'

const greeting = { en: 'Welcome', pt: 'Bem-vindo' }

test('a reader finds the texts in their own language', () => {
  expect(contentIn(greeting, 'pt')).toEqual({ texts: 'Bem-vindo', lang: 'pt' })
  expect(contentIn(greeting, 'pt-BR')).toEqual({ texts: 'Bem-vindo', lang: 'pt' })
})

test('a reader of a language nobody has translated to finds English, and is told so', () => {
  expect(contentIn(greeting, 'nl')).toEqual({ texts: 'Welcome', lang: 'en' })
  expect(contentIn(greeting, 'constructor')).toEqual({ texts: 'Welcome', lang: 'en' })
})
