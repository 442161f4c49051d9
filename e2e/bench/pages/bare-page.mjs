import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from '../../../app/run/child.mjs'
import { atEnd } from '../../../app/run/ending.mjs'
import { step } from '../../../app/run/step.mjs'
import { environmentWith } from '../../../db/run/environment.mjs'
import { project } from '../../../db/run/folder.mjs'
import { freePort } from '../../../db/run/free-port.mjs'
import { Trouble } from '../../../db/run/trouble.mjs'
import { startServer } from '../server.mjs'

/** The least that Next can be with one query: no proxy, no words, no look, no session. */
const files = {
  'package.json': JSON.stringify({ name: 'bare', private: true, type: 'module' }),
  'next.config.mjs': `export default {
    output: 'standalone',
    outputFileTracingRoot: import.meta.dirname,
    turbopack: { root: import.meta.dirname },
    serverExternalPackages: ['postgres'],
  }`,
  'app/layout.jsx': `export default function Layout({ children }) {
    return <html lang="en"><body>{children}</body></html>
  }`,
  'app/page.jsx': `import postgres from 'postgres'
  export const dynamic = 'force-dynamic'
  const sql = postgres(process.env.PORTAL_DATABASE_URL, { max: 20 })
  export default async function Page() {
    const [row] = await sql\`select now()::text as now\`
    return <main><h1>A bare page</h1><p>{row.now}</p></main>
  }`,
}

/**
 * Builds the bare page for production, outside of the project: inside it would take our proxy.
 * @returns {Promise<string>} the built server's folder
 */
export function buildBarePage() {
  return step('Building the bare page', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bare-page-'))
    await atEnd(async () => rmSync(folder, { recursive: true, force: true }))
    linkPackages(join(folder, 'node_modules'))
    mkdirSync(join(folder, 'app'))
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
    const next = join(folder, 'node_modules/next/dist/bin/next')
    const { code, said } = await run(process.execPath, [next, 'build'], {
      cwd: folder,
      env: environmentWith({ NODE_ENV: 'production' }),
    })
    if (code !== 0) throw new Trouble(`The bare page could not be built:\n\n${said.trim()}`)
    const server = join(folder, '.next/standalone')
    cpSync(join(folder, '.next/static'), join(server, '.next/static'), { recursive: true })
    return server
  })
}

/** Hard links take a second and no room; where the temporary folder lies on another disk, a copy. */
function linkPackages(to) {
  const packages = join(project, 'node_modules')
  if (spawnSync('cp', ['-al', packages, to]).status === 0) return
  rmSync(to, { recursive: true, force: true })
  cpSync(packages, to, { recursive: true, verbatimSymlinks: true })
}

/** Starts the bare page on the database of a place. */
export async function startBarePage(server, { database, folder }, { node, processes } = {}) {
  const port = await freePort()
  const env = environmentWith({
    NODE_ENV: 'production',
    PORTAL_DATABASE_URL: database.portal,
    HOSTNAME: '127.0.0.1',
    PORT: String(port),
  })
  return startServer(server, { port, env, node, processes, log: `${folder}/bare.log`, ready: '/' })
}
