import type { Liquid } from 'liquidjs'

type Place = 'html' | 'line' | 'text'
export function makeEngine(place: Place): Liquid
export function renderNaming(engine: Liquid, template: string, values: object): { text: string; missing: string[] }
