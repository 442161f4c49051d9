'use client'

import { Button } from '@/app/ui/button'

export function PrintButton({ children }: { children: string }) {
  return (
    <Button kind="quiet" className="needs-script" onClick={() => window.print()}>
      {children}
    </Button>
  )
}
