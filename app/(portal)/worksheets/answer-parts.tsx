import { Words } from '@/app/ui/words'

/** The name of a value or a row above what was written for it. */
export function ValueName({ struck = false, children }: { struck?: boolean; children: string }) {
  return (
    <Words className={`text-lg ${struck ? 'text-ink-soft line-through' : 'font-semibold'}`}>{children}</Words>
  )
}

/** Texts with their labels; blank ones are left out. */
export function Parts({ parts }: { parts: [label: string, text: string][] }) {
  return (
    <dl className="grid gap-4">
      {parts
        .filter(([, text]) => text !== '')
        .map(([label, text]) => (
          <div key={label} className="grid gap-1">
            <dt data-content="" className="max-w-[68ch] text-ink-soft text-sm">
              {label}
            </dt>
            <dd>
              <Words className="text-lg">{text}</Words>
            </dd>
          </div>
        ))}
    </dl>
  )
}
