import type { ComponentProps, ReactNode } from 'react'

type Options = { value: string; label: string }[]

type ScaleProps = {
  /** Of the fieldset; its answers are `id-value`. */
  id: string
  name: string
  legend: ReactNode
  options: Options
  chosen: string | undefined
  /** What is wrong, in words. */
  problem?: ReactNode
  /** Words under the first and the last answer. */
  ends?: [string, string] | undefined
  /** The language of those words where they are content, not the interface's. */
  endsLang?: string
  required?: boolean
}

/** One question that must be answered: its answers under each other, as wide as the phone. */
export function Ladder({
  id,
  name,
  legend,
  options,
  chosen,
  problem,
}: Omit<ScaleProps, 'ends' | 'endsLang' | 'required'>) {
  return (
    <fieldset id={id} aria-describedby={problem ? `${id}-problem` : undefined} className="grid gap-2">
      <legend className="mb-3 font-serif text-xl">{legend}</legend>
      <Problem id={id}>{problem}</Problem>
      {options.map(({ value, label }) => (
        <Answer
          key={value}
          id={`${id}-${value}`}
          name={name}
          value={value}
          label={label}
          defaultChecked={chosen === value}
          required
          look="px-4 py-3 text-lg"
        />
      ))}
    </fieldset>
  )
}

/** A question whose short answers stand side by side, however narrow the screen: many of them in rows of six. */
export function Scale({ id, name, legend, options, chosen, problem, ends, endsLang, required }: ScaleProps) {
  const room = options.length > 6 ? 'grid-cols-6 gap-1.5' : 'auto-cols-fr grid-flow-col gap-2'
  const described = [problem && `${id}-problem`, ends && `${id}-ends`].filter(Boolean).join(' ') || undefined
  return (
    <fieldset id={id} aria-describedby={described} className="grid max-w-xl gap-2">
      <legend className="mb-2 font-medium">{legend}</legend>
      <div className={`grid ${room}`}>
        {options.map(({ value, label }) => (
          <Answer
            key={value}
            id={`${id}-${value}`}
            name={name}
            value={value}
            label={label}
            defaultChecked={chosen === value}
            required={required}
            look="flex-col justify-center px-1 py-2 text-center tabular-nums"
          />
        ))}
      </div>
      {ends && (
        <p
          id={`${id}-ends`}
          lang={endsLang}
          data-content={endsLang && ''}
          className="flex justify-between gap-4 text-ink-soft text-sm"
        >
          <span>{ends[0]}</span>
          <span className="text-end">{ends[1]}</span>
        </p>
      )}
      <Problem id={id}>{problem}</Problem>
    </fieldset>
  )
}

function Answer({ label, look, ...radio }: ComponentProps<'input'> & { label: string; look: string }) {
  return (
    <label
      className={`flex min-h-12 items-center gap-3 rounded-md border border-field bg-sheet has-checked:border-navy has-checked:ring-1 has-checked:ring-navy ${look}`}
    >
      <input type="radio" {...radio} className="size-5 shrink-0" />
      {label}
    </label>
  )
}

function Problem({ id, children }: { id: string; children: ReactNode }) {
  if (!children) return null
  return (
    <p id={`${id}-problem`} role="alert" className="font-medium text-coral">
      {children}
    </p>
  )
}
