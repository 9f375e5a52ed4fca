import { Icon } from '@/components/ui/icon'

export type Place = { place: string; name: string }
type Props = { id: string; places: Place[]; label: string; take: (liquid: string) => void }

/** A button with the places a letter can be filled in at, by name; the chosen one is put in as the template language writes it (G-7). */
export function PlaceMenu({ id, places, label, take }: Props) {
  return (
    <>
      <button type="button" className="btn btn-bare" popoverTarget={id}>
        <Icon name="plus" size="s" />
        {label}
      </button>
      <div id={id} popover="auto" className="menu place-menu">
        {places.map(({ place, name }) => (
          <button
            key={place}
            type="button"
            className="menu-item"
            popoverTarget={id}
            popoverTargetAction="hide"
            onClick={() => take(`{{ ${place} }}`)}
          >
            {name}
          </button>
        ))}
      </div>
    </>
  )
}
