import { NothingHere } from '@/components/shell/nothing-here'

/** Inside the floor the bar stays: one is lost, not out. */
export default function NotFound() {
  return <NothingHere />
}
