/** Once, before the first request. */
export const register = async () => {
  if (process.env.NEXT_RUNTIME === 'nodejs') (await import('./app/answer')).keepAnswers()
}
