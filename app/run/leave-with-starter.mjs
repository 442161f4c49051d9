/**
 * Loaded into each process that we keep running, and marked for it in the environment. Its standard input is a pipe from
 * the starter on which nothing is ever said: it ends when the starter is gone, however it went, and then the process
 * ends as well. What the process itself starts may load this too; it finds no mark and stays as it is.
 */
if (process.env.LEAVES_WITH_STARTER) {
  delete process.env.LEAVES_WITH_STARTER
  process.stdin.once('end', () => {
    setTimeout(() => process.exit(1), 5000).unref()
    process.kill(process.pid, 'SIGTERM')
  })
  process.stdin.resume()
  // Listening must not be what keeps the process alive.
  process.stdin.unref?.()
}
