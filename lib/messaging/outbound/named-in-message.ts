type Person = { customerId: string; name: string; givenName: string }

const says = (text: string, name: string) =>
  name.trim().length > 1 &&
  new RegExp(`(?<![\\p{L}\\p{N}])${name.trim().replaceAll(/[.*+?^$(){}|[\]\\/]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'u').test(text)

/** Whom a message calls by their name although somebody called otherwise gets it too; null when nobody (G-7). */
export function namedInMessage(text: string, people: Person[], recipients: Person[]) {
  for (const person of people) {
    const other = recipients.find(
      ({ customerId, givenName }) => customerId !== person.customerId && givenName.trim() !== person.givenName.trim(),
    )
    if (other && says(text, person.givenName)) return { name: person.givenName.trim(), other: other.name }
  }
  return null
}
