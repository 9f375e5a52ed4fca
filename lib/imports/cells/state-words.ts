import type { Locale } from '@/db/vocabulary'
import { fold } from '@/lib/i18n/fold'
import { oneOfWords } from './cell-values'

/** How other systems call work that is over: such a task is not made anew as open. */
const doneWords: Record<Locale, string[]> = {
  en: ['completed', 'complete', 'closed', 'resolved', 'finished', 'cancelled', 'canceled', 'dismissed'],
  es: ['hecho', 'hecha', 'completado', 'completada', 'cerrado', 'cerrada', 'resuelto', 'resuelta', 'cancelada'],
  pl: ['zrobione', 'zakonczone', 'zakonczony', 'zamkniete', 'zamkniety', 'ukonczone', 'anulowane'],
}
export const doneWord = oneOfWords({ done: Object.values(doneWords).flat() })

/** The states in which other systems leave an order that came to nothing, folded. */
const cancelled: Record<Locale, RegExp> = {
  en: /^(?:cancel(?:l?ed|lation)|void(?:ed)?|refunded|returned|failed)$/,
  es: /^(?:cancelad[oa]|anulad[oa]|reembolsad[oa]|devuelt[oa])$/,
  pl: /^(?:anulowan[ey]|zwrocon[ey]|zwrot)$/,
}
export const isCancelledState = (state: string) => Object.values(cancelled).some((words) => words.test(fold(state)))
