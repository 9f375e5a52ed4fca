import type { catalogue } from './catalogue'

type Tree = (typeof catalogue)['en']

type Leaves<T> = T extends string
  ? never
  : { [K in keyof T & string]: T[K] extends string ? K : `${K}.${Leaves<T[K]>}` }[keyof T & string]
type Branches<T> = {
  [K in keyof T & string]: T[K] extends string ? never : K | `${K}.${Branches<T[K]>}`
}[keyof T & string]
type At<T, Name> = Name extends `${infer Head}.${infer Rest}`
  ? Head extends keyof T
    ? At<T[Head], Rest>
    : never
  : Name extends keyof T
    ? T[Name]
    : never

/** Every message by its path in the English catalogue: `tasks.list.search`. */
export type MessageKey = Leaves<Tree>

/** A part of the catalogue: a name space, a part of one, or one message. */
export type MessageName = MessageKey | Branches<Tree>

/** The messages of a part of the catalogue. */
export type KeyOf<Name extends MessageName> = Name extends MessageKey
  ? Name
  : Name extends string
    ? `${Name}.${Leaves<At<Tree, Name>>}`
    : never

/** What is put into a message's places. */
export type Values = Record<string, string | number>

/** A translator of these keys; one of more keys can stand where fewer are asked for. */
export interface Translator<in Key extends string> {
  // biome-ignore lint/style/useShorthandFunctionType: aliases are compared by what they were made of, and none could stand for another
  (key: Key, values?: Values): string
}

/** Says a message; `Name`: the parts of the catalogue it knows, all of them where none is named. */
export type Translate<Name extends MessageName = MessageName> = Translator<
  [MessageName] extends [Name] ? MessageKey : KeyOf<Name>
>
