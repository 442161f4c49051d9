'use client'

import { useRouter } from 'next/navigation'
import { type ReactNode, useEffect } from 'react'

/**
 * Somebody else saved in between: how it stands now, above what one wrote, which stays. The page is asked for anew, and
 * with it comes the revision that the next saving goes by.
 */
export function Clash({ title, intro, children }: { title: string; intro: string; children: ReactNode }) {
  const router = useRouter()
  useEffect(() => router.refresh(), [router])
  return (
    <section aria-labelledby="clash" className="grid gap-3 border-coral border-s-4 ps-4 sm:ps-6">
      <h2 id="clash" className="text-lg">
        {title}
      </h2>
      <p>{intro}</p>
      {children}
    </section>
  )
}
