import 'server-only'
import { cookies } from 'next/headers'
import type { Theme } from '@/lib/people'

const aYear = 365 * 24 * 60 * 60

/** Mirrors the theme into the cookie that the root layout reads, which asks no database. */
export const rememberTheme = async (theme: Theme) => {
  const jar = await cookies()
  if (theme === 'system') jar.delete('theme')
  else jar.set('theme', theme, { path: '/', maxAge: aYear, sameSite: 'lax', httpOnly: true, secure: true })
}
