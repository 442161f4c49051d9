import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, test } from 'vitest'

const top = join(import.meta.dirname, '../..')

/** The sources of `app` by their paths, without comments. */
const sources = new Map(
  readdirSync(join(top, 'app'), { recursive: true, encoding: 'utf8' })
    .filter(path => /(?<!\.test)\.tsx?$/.test(path))
    .map(path => join(top, 'app', path))
    .map(path => [path, readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')] as const),
)

const importsOf = (path: string) =>
  [
    ...(sources.get(path) ?? '').matchAll(
      /^(?:import|export)\s(?!type\b)[^'"]*?from '([^']+)'|import\('([^']+)'\)/gm,
    ),
  ]
    .map(([, fixed, later]) => fixed ?? later ?? '')
    .filter(name => name.startsWith('.') || name.startsWith('@/'))
    .flatMap(name => {
      const base = name.startsWith('@/') ? join(top, name.slice(2)) : join(dirname(path), name)
      return [base, `${base}.ts`, `${base}.tsx`].filter(each => sources.has(each))
    })

const begins = (path: string, directive: string) => sources.get(path)?.trimStart().startsWith(directive)
const sent = (path: string) =>
  [...(sources.get(path) ?? '').matchAll(/<ClientWords\s+namespaces=\{\[([^\]]*)\]\}/g)].flatMap(
    ([, names]) => [...(names ?? '').matchAll(/'([^']+)'/g)].map(([, name]) => name ?? ''),
  )

/** The namespaces that the browser's leaves of a page read, down to where other texts are sent. */
const readBelow = (page: string): Set<string> => {
  const read = new Set<string>()
  const seen = new Set<string>()
  const walk = (path: string, above: boolean) => {
    const inBrowser = above || begins(path, "'use client'") === true
    if (begins(path, "'use server'") || seen.has(`${path} ${inBrowser}`)) return
    seen.add(`${path} ${inBrowser}`)
    if (path !== page && !inBrowser && sources.get(path)?.includes('<ClientWords')) return
    if (inBrowser)
      for (const [, name] of sources.get(path)?.matchAll(/useWords\('([^']+)'\)/g) ?? []) read.add(name ?? '')
    for (const next of importsOf(path)) walk(next, inBrowser)
  }
  walk(page, false)
  return read
}

/** What every form needs is sent with everything. */
const always = ['errors', 'forms']
/** Whether one is the other or lies in it: of a large namespace a page may name texts alone. */
const fits = (one: string, other: string) =>
  one === other || one.startsWith(`${other}.`) || other.startsWith(`${one}.`)

test('a page sends the texts that its leaves read in the browser, and no others', () => {
  const pages = [...sources.keys()].filter(
    path => /\/(page|layout)\.tsx$/.test(path) || sources.get(path)?.includes('<ClientWords'),
  )
  const wrong = pages.flatMap(page => {
    const given = [...new Set(sent(page))]
    const read = [...readBelow(page)]
    const place = relative(top, page)
    return [
      ...read
        .filter(name => ![...given, ...always].some(each => fits(each, name)))
        .map(name => `${place} lacks ${name}`),
      ...given.filter(each => !read.some(name => fits(each, name))).map(each => `${place} needs no ${each}`),
    ]
  })
  expect(wrong).toEqual([])
  expect(pages.length).toBeGreaterThan(50)
  expect(pages.flatMap(page => [...readBelow(page)]).length).toBeGreaterThan(100)
})
