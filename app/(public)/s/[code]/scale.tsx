type Options = { value: string; label: string }[]

type ScaleProps = {
  name: string
  legend: string
  options: Options
  chosen: string | undefined
  problem: string | undefined
}

const look =
  'flex min-h-12 items-center gap-3 rounded-md border border-field bg-sheet has-checked:border-navy has-checked:ring-1 has-checked:ring-navy'

/** The one question that must be answered: its answers under each other, as wide as the phone. */
export function Ladder({ name, legend, options, chosen, problem }: ScaleProps) {
  return (
    <fieldset id={name} aria-describedby={problem && `${name}-problem`} className="grid gap-2">
      <legend className="mb-3 font-serif text-xl">{legend}</legend>
      <Problem name={name}>{problem}</Problem>
      {options.map(({ value, label }) => (
        <label key={value} htmlFor={`${name}-${value}`} className={`${look} px-4 py-3 text-lg`}>
          <Radio name={name} value={value} chosen={chosen} required />
          {label}
        </label>
      ))}
    </fieldset>
  )
}

/** An optional question: its answers side by side, with a word at each end where they are numbers. */
export function Row({
  name,
  legend,
  options,
  chosen,
  problem,
  ends,
}: ScaleProps & { ends?: [string, string] }) {
  const help = ends && `${name}-ends`
  const described = [problem && `${name}-problem`, help].filter(Boolean).join(' ') || undefined
  return (
    <fieldset aria-describedby={described} className="grid gap-2">
      <legend className="mb-2 font-medium">{legend}</legend>
      <div className="grid auto-cols-fr grid-flow-col gap-2">
        {options.map(({ value, label }) => (
          <label
            key={value}
            htmlFor={`${name}-${value}`}
            className={`${look} flex-col justify-center px-1 py-2 text-center tabular-nums`}
          >
            <Radio name={name} value={value} chosen={chosen} />
            {label}
          </label>
        ))}
      </div>
      {ends && (
        <p id={help} className="flex justify-between gap-4 text-ink-soft text-sm">
          <span>{ends[0]}</span>
          <span>{ends[1]}</span>
        </p>
      )}
      <Problem name={name}>{problem}</Problem>
    </fieldset>
  )
}

function Radio({
  name,
  value,
  chosen,
  required = false,
}: {
  name: string
  value: string
  chosen: string | undefined
  required?: boolean
}) {
  return (
    <input
      id={`${name}-${value}`}
      type="radio"
      name={name}
      value={value}
      defaultChecked={chosen === value}
      required={required}
      className="size-5 shrink-0"
    />
  )
}

function Problem({ name, children }: { name: string; children: string | undefined }) {
  if (!children) return null
  return (
    <p id={`${name}-problem`} role="alert" className="font-medium text-coral">
      {children}
    </p>
  )
}
