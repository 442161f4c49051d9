import { Answer, Problem, type ScaleProps } from './scale'

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
