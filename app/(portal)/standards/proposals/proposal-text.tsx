import type { ReactNode } from 'react'
import { Words } from '@/app/ui/words'
import { words } from '@/app/words'

type Answers = {
  why: string | null
  happens: string | null
  expects: string | null
  pledge: string
  lookFor: string | null
}

/** What was proposed: the pledge, and the answers around it that were given. */
export async function ProposalText({ proposal, level = 'h2' }: { proposal: Answers; level?: 'h2' | 'h3' }) {
  const t = await words('proposals')
  return (
    <>
      <Words as="blockquote" className="text-xl leading-snug">
        {proposal.pledge}
      </Words>
      {(['why', 'happens', 'expects', 'lookFor'] as const).map(
        name =>
          proposal[name] && (
            <Answer key={name} level={level} title={t(`said_${name}`)}>
              {proposal[name]}
            </Answer>
          ),
      )}
    </>
  )
}

function Answer({
  level: Heading,
  title,
  children,
}: {
  level: 'h2' | 'h3'
  title: string
  children: ReactNode
}) {
  return (
    <section className="grid gap-1">
      <Heading className="font-medium font-sans text-base text-ink-soft">{title}</Heading>
      <Words>{children}</Words>
    </section>
  )
}
