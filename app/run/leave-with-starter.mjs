/**
 * Loaded into each process that we keep running. Its standard input is a pipe from the starter on which nothing is ever
 * said: it ends when the starter is gone, however it went, and then the process ends as well.
 */
process.stdin.once('end', () => {
  setTimeout(() => process.exit(1), 5000).unref()
  process.kill(process.pid, 'SIGTERM')
})
process.stdin.resume()
// Listening must not be what keeps the process alive.
process.stdin.unref?.()
