export type Option = { key: string; label: string }

/** What a menu offers. */
export function Options({ list }: { list: Option[] }) {
  return list.map(({ key, label }) => (
    <option key={key} value={key}>
      {label}
    </option>
  ))
}
