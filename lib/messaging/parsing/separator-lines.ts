const ORIGINAL = [
  'original message|reply message|original email|original e-mail|original appointment|quoted message|mensaje original|mensaje citado|mensaje de respuesta',
  'wiadomość oryginalna|oryginalna wiadomość|wiadomosc oryginalna|oryginalna wiadomosc|treść oryginalnej wiadomości|wiadomość źródłowa|cytowana wiadomość',
  "message d['’]origine|message original|mail original|e-?mail original|courriel original|correo original|message initial|message d['’]origine|urspr(?:ü|ue)ngliche nachricht|original[- ]?nachricht|originalnachricht",
  'antwort nachricht|originele bericht|oorspronkelijk bericht|messaggio originale|messaggio originario|mensagem original',
  'oprindelig meddelelse|oprindelig besked|oprindelig mail|opprinnelig melding|ursprungligt meddelande|originalmeddelande|original meddelande',
  'alkuperäinen viesti|исходное сообщение|исходное письмо|оригинальное сообщение|оригінальне повідомлення|вихідне повідомлення',
  'původní zpráva|původní e-mail|pôvodná správa|eredeti üzenet|mesaj original|mesajul original|orijinal mesaj|αρχικό μήνυμα|原始邮件|元のメッセージ|원본 메시지|original besked',
].join('|')

const FORWARDED = [
  'forwarded message|begin forwarded message|forwarded by .{1,60}|mensaje reenviado|inicio del mensaje reenviado|comienzo del mensaje reenviado',
  'wiadomość przekazana dalej|przekazana wiadomość|wiadomość przekazana|początek przekazywanej wiadomości|początek przekazanej wiadomości|message transféré|début du message transféré|début du message réexpédié',
  'weitergeleitete nachricht|anfang der weitergeleiteten (?:nachricht|e-mail)|doorgestuurd bericht|begin doorgestuurd bericht|messaggio inoltrato|inizio messaggio inoltrato',
  'mensagem encaminhada|mensagem reencaminhada|início da mensagem reencaminhada|videresendt meddelelse|vidarebefordrat meddelande|videresendt melding|välitetty viesti',
  'пересылаемое сообщение|пересланное сообщение|переадресоване повідомлення|переслане повідомлення|přeposlaná zpráva|preposlaná správa',
].join('|')

const REPLY_ABOVE = [
  'reply above this line|type your reply above|write above this line|please reply above|responda (?:por )?encima de esta l[ií]nea|escriba su respuesta (?:por )?encima',
  'odpowiedz powyżej tej linii|odpowiedź powyżej tej linii|wpisz odpowiedź powyżej|répondre au-dessus de cette ligne|antworten sie (?:bitte )?(?:oberhalb|über) dieser (?:linie|zeile)|bitte (?:oberhalb|über) dieser (?:linie|zeile)',
].join('|')

const RULED = new RegExp(`^[\\s*_>]*[-_=*]{2,}[\\s*]*(?:${ORIGINAL})[\\s*:]*[-_=*]{2,}[\\s*_]*$`, 'iu')
const BEGIN_ORIGINAL = new RegExp(
  `^[\\s*_]*(?:begin |anfang der |début du |inicio del |inizio )(?:${ORIGINAL})[\\s*_]*:[\\s*_]*$`,
  'iu',
)
/** QQ Mail: "------------------ Original ------------------". */
const RULED_WORD = /^\s*-{6,}\s*(?:original|原始邮件)\s*-{6,}\s*$/iu
const RULED_FIRST = new RegExp(`^[\\s*]*[-_=]{4,}\\s*(?:${ORIGINAL})\\s*:?\\s*$`, 'iu')
const FORWARD = new RegExp(`^[\\s*_]*(?:[-_=*]{2,}\\s*)?(?:${FORWARDED})\\s*:?[\\s*]*(?:[-_=*]{2,})?[\\s*_]*$`, 'iu')
const FORWARD_SIGN = /^[\s*_]*[-_=*]{2,}|:[\s*_]*$/u
const ABOVE = new RegExp(`(?:${REPLY_ABOVE})`, 'iu')

/** "-----Original Message-----" in its many languages, or a help desk's "reply above this line". */
export function isOriginalMessageLine(line: string): boolean {
  if (line.length > 200) return false
  return RULED.test(line) || RULED_WORD.test(line) || RULED_FIRST.test(line) || BEGIN_ORIGINAL.test(line) || ABOVE.test(line)
}

const BARE_ORIGINAL = new RegExp(`^\\s*(?:${ORIGINAL})\\s*$`, 'iu')

/** The same without a line drawn around it, as BlackBerry writes it: only what stands below tells whether it is one. */
export const isBareOriginalLine = (line: string): boolean => line.length <= 60 && BARE_ORIGINAL.test(line)

/** "Begin forwarded message:". What follows is what the customer wants us to read, so it stays visible. */
export function isForwardedLine(line: string): boolean {
  return line.length <= 160 && FORWARD_SIGN.test(line) && FORWARD.test(line)
}

/** A line drawn across the mail: "_____", "-----", "=====", "—". Two dashes are a signature mark, not a rule. */
export function isRule(line: string): boolean {
  return /^\s*(?:-{3,}|_{2,}|={3,}|\*{3,}|~{2,}|#{3,}|[—–]+|\+{3,})\s*$/.test(line.length > 200 ? line.slice(0, 200) : line)
}
