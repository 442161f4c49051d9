import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const top = join(import.meta.dirname, '../..')

const client = `import { inOrganization } from '@/db/client'\nexport const work = inOrganization\n`
const near = `import { inOrganization } from '../db/client'\nexport const work = inOrganization\n`
const type = `import type { Tx } from '@/db/client'\nexport type Work = Tx\n`
const scope = `import { proveScope } from '@/db/scope'\nexport const all = proveScope\n`
const today = 'export const today = new Date()\n'
const now = 'export const now = Date.now()\n'
const given = 'export const given = new Date(0)\n'
const next = `import { headers } from 'next/headers'\nexport const read = headers\n`
const page = `import { view } from '@/app/gate'\nexport const read = view\n`
const table = `import { sql } from 'drizzle-orm'\nexport const one = sql\`1\`\n`

const restricted = 'lint/style/noRestrictedImports'

/** What the linter says of a text in a place: the rule that refuses it, or nothing. */
const cases: [place: string, text: string, rule: string | undefined][] = [
  ['app/standards/a.ts', client, restricted],
  ['app/b.ts', near, restricted],
  ['app/standards/c.ts', type, restricted],
  ['app/gate.ts', client, undefined],
  ['app/session.ts', client, undefined],
  ['app/standards/scope.ts', scope, restricted],
  ['lib/d.ts', client, restricted],
  ['lib/e.ts', next, restricted],
  ['lib/f.ts', table, restricted],
  ['lib/g.ts', page, restricted],
  ['db/h.ts', page, restricted],
  ['db/i.ts', next, restricted],
  ['db/j.ts', table, undefined],
  ['app/k.ts', next, undefined],
  ['app/l.ts', today, 'plugin'],
  ['app/(portal)/m.tsx', now, 'plugin'],
  ['db/n.ts', today, 'plugin'],
  ['db/seed/o.ts', now, 'plugin'],
  ['lib/p.ts', now, 'plugin'],
  ['lib/q.ts', given, undefined],
  ['lib/r.test.ts', today, undefined],
  ['db/run/s.mjs', now, undefined],
  ['app/run/t.mjs', today, undefined],
  ['e2e/u.ts', now, undefined],
]

const said = new Map<string, string[]>()
let folder = ''

beforeAll(() => {
  // Away from the project: its own rules judge these files, and nobody else finds them there.
  folder = mkdtempSync(join(tmpdir(), 'lint-'))
  cpSync(join(top, 'biome.json'), join(folder, 'biome.json'))
  cpSync(join(top, 'e2e/lint'), join(folder, 'e2e/lint'), { recursive: true })
  writeFileSync(join(folder, '.gitignore'), 'node_modules\n')
  for (const [place, text] of cases) {
    mkdirSync(dirname(join(folder, place)), { recursive: true })
    writeFileSync(join(folder, place), text)
  }
  const biome = join(top, 'node_modules/@biomejs/biome/bin/biome')
  const { stdout } = spawnSync(
    process.execPath,
    [biome, 'lint', '--reporter=json', '--max-diagnostics=none', '.'],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  )
  const { diagnostics } = JSON.parse(stdout) as {
    diagnostics: { category: string; location: { path: unknown } }[]
  }
  for (const { category, location } of diagnostics) {
    const path = JSON.stringify(location.path)
    const [place] = cases.find(([one]) => path.includes(one)) ?? []
    if (place) said.set(place, [...(said.get(place) ?? []), category])
  }
}, 60_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test.each(cases)('%s: %j → %s', (place, _text, rule) => {
  expect(said.get(place)).toEqual(rule && [rule])
})
