/** "My answers are below, in red", by language: what answers are called, and the word for where or how they stand. */
const ANSWERS =
  'answers?|repl(?:y|ies)|responses?|comments?|see|antwort(?:en)?|anmerkung(?:en)?|siehe|respuestas?|comentarios?|ver|véase|odpowied(?:ź|zi)|komentarz(?:e)?|zobacz|patrz|réponses?|commentaires?|voir|risposte?|commenti|vedi|antwoord(?:en)?|opmerking(?:en)?|zie|respostas?|comentários?|veja'
const PLACES =
  'below|inline|in (?:red|blue|green|bold|capitals|caps)|under each|unten|darunter|in (?:rot|blau|grün)|zwischen den zeilen|abajo|más abajo|en (?:rojo|azul|verde|mayúsculas|negrita)|poniżej|na (?:czerwono|niebiesko|zielono)|pod pytaniami|ci-dessous|plus bas|en (?:rouge|bleu|vert|majuscules)|dans le texte|sotto|qui sotto|in (?:rosso|blu|verde)|hieronder|onder|in (?:het )?(?:rood|blauw|groen)|abaixo|em (?:vermelho|azul|verde)'
const BOTH = new RegExp(`(?<!\\p{L})(?:${ANSWERS})(?!\\p{L})[^.!?\\n]{0,40}(?<!\\p{L})(?:${PLACES})(?!\\p{L})`, 'iu')
const MAX_LENGTH = 600
const MAX_NAME = 10

/** Whether the customer says in a few words that they answer further down: then what is there must not be folded away (Q-E7). */
export function pointsBelow(own: string): boolean {
  const found = own.length <= MAX_LENGTH ? BOTH.exec(own) : null
  if (!found) return false
  // What follows at once is more than a name, and so may be what they point to.
  const after = own.slice(found.index + found[0].length)
  return !/^\s*:/.test(after) && !/\d/.test(after) && (after.match(/\p{L}+/gu) ?? []).length <= MAX_NAME
}
