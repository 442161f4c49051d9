import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const pages = readdirSync('app', { recursive: true, encoding: 'utf8' })
  .filter(path => /[\\/]page\.tsx$|^page\.tsx$/.test(path))
  .map(path => ({ path, text: readFileSync(join('app', path), 'utf8') }))

test('every page comes whole from the server, also where something isn’t found or fails', () => {
  expect(pages.length).toBeGreaterThan(80)
  expect(
    pages.filter(({ text }) => !/^export default whole\(\w+/m.test(text)).map(({ path }) => path),
  ).toEqual([])
})

test('and is the main part by itself where there is no frame around it', () => {
  const alone = pages.filter(({ text }) => /^export default whole\(\w+, \{ as: 'main' \}\)/m.test(text))
  expect(alone).toEqual(pages.filter(({ path }) => path.startsWith('(bare)') || path === 'page.tsx'))
})

test('every form of an action says which member has opened its page', () => {
  const forms = readdirSync('app', { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.tsx'))
    .map(path => ({ path, text: readFileSync(join('app', path), 'utf8') }))
    .filter(({ text }) => /<form\b[^>]*\saction=\{post\}/.test(text))
  expect(forms.map(({ path }) => path.split(/[\\/]/).at(-1)).sort()).toEqual([
    'posting-form.tsx',
    'step-form.tsx',
  ])
  for (const { path, text } of forms) expect(text, path).toContain('<OpenedByField />')
})
