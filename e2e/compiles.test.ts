import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const top = join(import.meta.dirname, '..')

/** What the compiler must refuse, each with a twin that differs in that one thing and compiles. */
const cases: Record<string, { wrong: string; right: string }> = {
  'a page under a misspelt ability': {
    wrong: `import { view } from '@/app/gate'
      export const page = () => view('standards.raed', async (_tx, me) => me)`,
    right: `import { view } from '@/app/gate'
      export const page = () => view('standards.read', async (_tx, me) => me)`,
  },
  'an action under a misspelt ability': {
    wrong: `import * as z from 'zod'
      import { action } from '@/app/gate'
      export const save = action('standards.edti', z.object({}), async () => ({}))`,
    right: `import * as z from 'zod'
      import { action } from '@/app/gate'
      export const save = action('standards.edit', z.object({}), async () => ({}))`,
  },
  'a route handler under a misspelt ability': {
    wrong: `import * as z from 'zod'
      import { endpoint } from '@/app/gate'
      export const GET = endpoint('standards', z.object({}), async () => ({}))`,
    right: `import * as z from 'zod'
      import { endpoint } from '@/app/gate'
      export const GET = endpoint('standards.read', z.object({}), async () => ({}))`,
  },
  'can() of a misspelt ability': {
    wrong: `import { can } from '@/lib/access'
      export const may = can({ role: 'admin' }, 'standards.publsih')`,
    right: `import { can } from '@/lib/access'
      export const may = can({ role: 'admin' }, 'standards.publish')`,
  },
  'an action without an ability': {
    wrong: `import * as z from 'zod'
      import { action } from '@/app/gate'
      export const save = action(z.object({}), async () => ({}))`,
    right: `import * as z from 'zod'
      import { action } from '@/app/gate'
      export const save = action('standards.accept', z.object({}), async () => ({}))`,
  },
  'a query on the raw client': {
    wrong: `import { connect } from '@/db/connection'
      import { listDrafts } from '@/db/standard-drafts'
      export const drafts = () => listDrafts(connect(undefined, 1).database)`,
    right: `import { inOrganization, type Viewer } from '@/db/client'
      import { listDrafts } from '@/db/standard-drafts'
      export const drafts = (viewer: Viewer) => inOrganization(viewer, listDrafts)`,
  },
  'a query in a transaction made by hand': {
    wrong: `import { connect } from '@/db/connection'
      import { listDrafts } from '@/db/standard-drafts'
      export const drafts = () => connect(undefined, 1).database.transaction(tx => listDrafts(tx))`,
    right: `import { inOrganization, type Viewer } from '@/db/client'
      import { listDrafts } from '@/db/standard-drafts'
      export const drafts = (viewer: Viewer) => inOrganization(viewer, tx => listDrafts(tx))`,
  },
  'a query of an organization in nobody’s name': {
    wrong: `import { asNobody } from '@/db/client'
      import { listDrafts } from '@/db/standard-drafts'
      export const drafts = () => asNobody(listDrafts)`,
    right: `import { asNobody } from '@/db/client'
      import { findCredentials } from '@/db/membership'
      export const found = () => asNobody(tx => findCredentials(tx, 'leo@harbour'))`,
  },
  'a query of an organization for a customer': {
    wrong: `import { customerView } from '@/app/gate'
      import { listDrafts } from '@/db/standard-drafts'
      export const drafts = () => customerView('0123456789', listDrafts)`,
    right: `import { customerView } from '@/app/gate'
      export const nothing = () => customerView('0123456789', async () => null)`,
  },
  'a scope of teams made by hand': {
    wrong: `import type { Tx } from '@/db/client'
      import { acceptancesInScope } from '@/db/acceptances'
      export const all = (tx: Tx) => acceptancesInScope(tx, 'id', { all: true, teams: [] }, '2026-03-02')`,
    right: `import type { Tx } from '@/db/client'
      import { acceptancesInScope } from '@/db/acceptances'
      import type { TeamScope } from '@/db/scope'
      export const all = (tx: Tx, scope: TeamScope) => acceptancesInScope(tx, 'id', scope, '2026-03-02')`,
  },
}

/** The files of which the compiler complains. */
let refused = new Map<string, string[]>()
let folder = ''

beforeAll(() => {
  mkdirSync(join(top, '.service-compass'), { recursive: true })
  // Below the project, so that its packages are found.
  folder = mkdtempSync(join(top, '.service-compass', 'compiles-'))
  Object.values(cases).forEach((texts, at) => {
    for (const [kind, text] of Object.entries(texts)) writeFileSync(join(folder, `${kind}${at}.ts`), text)
  })
  const settings = {
    extends: '../../tsconfig.json',
    compilerOptions: { incremental: false },
    include: ['*.ts'],
    exclude: [],
  }
  const declarations = [join(top, 'next-env.d.ts')]
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ ...settings, files: declarations }))
  const compiler = join(top, 'node_modules/typescript/bin/tsc')
  const { stdout } = spawnSync(process.execPath, [compiler, '--noEmit', '-p', folder], { encoding: 'utf8' })
  for (const [, file = '', message = ''] of stdout.matchAll(/(\w+\d+\.ts)\(\d+,\d+\): (error .+)/g))
    refused = refused.set(file, [...(refused.get(file) ?? []), message])
}, 60_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

Object.keys(cases).forEach((name, at) => {
  test(`${name} does not compile`, () => {
    expect(refused.get(`wrong${at}.ts`)?.join()).toMatch(/TS(2322|2345|2379|2554|2741|2769)/)
    expect(refused.get(`right${at}.ts`)).toBeUndefined()
  })
})
