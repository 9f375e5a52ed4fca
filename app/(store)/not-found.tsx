import { NothingHere } from '@/components/shell/nothing-here'

/** On the pages of a store the bar stays: one is lost, not out. */
export default function NotFound() {
  return <NothingHere />
}
