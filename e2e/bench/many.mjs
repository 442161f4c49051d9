import cluster from 'node:cluster'
import { join } from 'node:path'

/** Several processes of the server in this folder, which share its port. */
if (cluster.isPrimary) {
  const processes = Number(process.argv[2])
  for (let started = 0; started < processes; started++) cluster.fork()
  process.once('SIGTERM', () => {
    for (const worker of Object.values(cluster.workers ?? {})) worker?.kill()
    process.exit(0)
  })
} else {
  await import(join(process.cwd(), 'server.js'))
}
