'use client'

import { useEffect, useState } from 'react'

/** What has just been done. Written again once the page stands, since only a change is read aloud. */
export function Said({ children }: { children: string }) {
  const [time, setTime] = useState(0)
  useEffect(() => setTime(1), [])
  return (
    <p role="status" className="border-sea border-s-4 ps-4 font-medium text-sea">
      <span key={time}>{children}</span>
    </p>
  )
}
