import { useWords } from '#use-words'
import { box, type FieldProps, Frame, wiring } from './field'
import { initialText } from './field-state'

export type Option = {
  value: string
  label: string
  help?: string | undefined
  /** The label is a name or a person's own words: never translated. */
  own?: boolean
  /** The label is content of ours, such as the title of a step. */
  ours?: boolean
  /** How deep it stands in a tree, from 0. */
  depth?: number
  /** Somebody's own word, under which it stands with its neighbours in a select. */
  group?: string
}

/** Starts on an empty choice unless a value is there; with `chosen`, one of the options always stands. */
export function Select({
  of,
  label,
  help,
  optional,
  options,
  chosen = false,
}: FieldProps & { options: Option[]; chosen?: boolean }) {
  const t = useWords('forms')
  return (
    <Frame of={of} label={label} help={help} optional={optional}>
      <select
        {...wiring(of, help, optional || chosen)}
        defaultValue={initialText(of)}
        className={`${box} sm:max-w-md`}
      >
        {!chosen && <option value="">{t('please_choose')}</option>}
        {groupsOf(options).map(({ group, options }) =>
          group === undefined ? (
            options.map(choice)
          ) : (
            <optgroup key={options[0]?.value} label={group} translate="no">
              {options.map(choice)}
            </optgroup>
          ),
        )}
      </select>
    </Frame>
  )
}

const choice = ({ value, label, own }: Option) => (
  <option key={value} value={value} translate={own ? 'no' : undefined}>
    {label}
  </option>
)

/** Neighbours of the same group, together. */
function groupsOf(options: Option[]) {
  const groups: { group: string | undefined; options: Option[] }[] = []
  for (const option of options) {
    const last = groups.at(-1)
    if (last && last.group === option.group) last.options.push(option)
    else groups.push({ group: option.group, options: [option] })
  }
  return groups
}
