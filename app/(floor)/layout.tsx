import type { ReactNode } from 'react'
import { FloorFoot } from '@/components/shell/floor-foot'
import { floorFootWords } from '@/components/shell/floor-words'
import { Nav } from '@/components/shell/nav'
import { requirePerson } from '@/lib/tenancy/require-person'

export default async function FloorLayout({ children }: { children: ReactNode }) {
  const { say, person, locale } = await requirePerson()
  return (
    <>
      <a className="skip" href="#main">
        {say('common.skip')}
      </a>
      <Nav />
      {children}
      <FloorFoot me={person.membershipId} words={floorFootWords(say, locale)} />
    </>
  )
}
