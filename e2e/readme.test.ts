import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { scripts } from '../package.json'

const top = join(import.meta.dirname, '..')
const readme = readFileSync(join(top, 'README.md'), 'utf8')
const all = (pattern: RegExp) => [...readme.matchAll(pattern)].map(([, found]) => found ?? '')

test('every file and folder that the README names is there', () => {
  const named = all(/`((?:app|db|lib|e2e)\/[^`\s]*)`/g).filter(path => !path.includes('<'))
  const pictures = all(/!\[[^\]]+\]\(([^)]+)\)/g)
  expect(named.length).toBeGreaterThan(15)
  expect(pictures.length).toBeGreaterThan(3)
  expect([...named, ...pictures].filter(path => !existsSync(join(top, path)))).toEqual([])
})

test('no picture lies about that the README does not show', () => {
  const taken = readdirSync(join(top, 'e2e/pictures')).filter(name => name.endsWith('.png'))
  expect(taken.filter(name => !readme.includes(`(e2e/pictures/${name})`))).toEqual([])
})

test('the README names every command there is, and no other', () => {
  const named = new Set(all(/\bnpm (?:run )?((?:db:)?[a-z-]+)/g))
  expect([...named].sort()).toEqual(Object.keys(scripts).sort())
})

test('every variable in the table is read somewhere', () => {
  const variables = all(/^\| ((?:`[A-Z_]+`(?:, )?)+) \|/gm).flatMap(cell => cell.match(/[A-Z_]+/g) ?? [])
  const sources = ['app', 'db', 'lib']
    .flatMap(folder =>
      readdirSync(join(top, folder), { recursive: true, encoding: 'utf8' }).map(path => join(folder, path)),
    )
    .filter(path => /(?<!\.test)\.(ts|tsx|mjs)$/.test(path))
    .map(path => readFileSync(join(top, path), 'utf8'))
    .join('\n')
  expect(variables.length).toBeGreaterThan(10)
  expect(
    variables.filter(
      name => !new RegExp(`process\\.env\\.${name}\\b|\\b${name}\\b[^\\n]*\\} = process\\.env`).test(sources),
    ),
  ).toEqual([])
})
