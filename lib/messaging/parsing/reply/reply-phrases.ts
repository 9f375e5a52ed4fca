/** Words that mail apps put around quoted history. Whole alternatives for regular expressions; matched without case. */

/** "wrote", as in "On … X wrote:". */
export const WROTE = [
  'wrote|writes|said|escribi[oó]|escribe|ha escrito|va escriure|[aà] [eé]crit|[eé]crivait|schrieb|schreibt|geschrieben|hat geschrieben',
  'you wrote|you said|escribiste|has escrito|tu as écrit|vous avez écrit|vous écriviez|du schriebst|sie schrieben|hai scritto|você escreveu|escreveste|je schreef|вы писали',
  'napisałe[śm](?:/a[śm])?|napisała[śm]|napisał(?:\\(a\\)|a|/a|o)?|pisze|napisano|napisana przez|schreef|geschreven|ha scritto|scritto|scrive|scrisse|escreveu|skrev|skreiv|kirjoitti',
  'написал(?:\\(а\\)|а)?|пишет|писал(?:\\(а\\)|а)?|написав|написала|написав\\(-ла\\)|пише|napsal(?:\\(a\\)|a)?|píše|napísal(?:\\(a\\)|a)?',
  'írta|ezt írta|a scris|yazdı|şunları yazdı|έγραψε|написа|je napisao|je napisala|napisao je|rašė|rakstīja|kirjutas|đã viết|menulis|כתב|كتب',
].join('|')

/** The word that opens an attribution line, before the date. */
export const ON = [
  'on|at|el|el d[ií]a|en fecha|le|am|den|vom|w dniu|dnia|w dn\\.|dn\\.|op|il|il giorno|il giorno|em|no dia|em data de|d\\.|kl|den|på',
  'dne|dňa|dana|u|ti|ke|ma|to|la|pe|в|от|у|vào|pada|στις|il\\s+gg',
].join('|')

export const WEEKDAY = [
  'mon|tue|wed|thu|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tues|thur|thurs',
  'lun|mar|mi[eé]|jue|vie|s[áa]b|dom|lunes|martes|mi[eé]rcoles|jueves|viernes|s[áa]bado|domingo',
  'pon|wt|[śs]r|czw|pt|sob|niedz|nd|poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|środę|sobotę|niedzielę',
  'mer|jeu|ven|sam|dim|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche',
  'mo|di|mi|do|fr|sa|so|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag',
  'ma|wo|vr|za|zo|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag',
  'gio|luned[iì]|marted[iì]|mercoled[iì]|gioved[iì]|venerd[iì]|sabato|domenica|seg|ter|qua|qui|sex|segunda|terça|quarta|quinta|sexta',
  'man|tir|tirs|ons|tor|tors|fre|lør|søn|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|mån|tis|lör|sön|måndag|tisdag|lördag|söndag',
  'maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai|maanantaina|tiistaina|keskiviikkona|torstaina|perjantaina',
  'пн|вт|ср|чт|пт|сб|вс|нд|понедельник|вторник|среда|среду|четверг|пятница|пятницу|суббота|субботу|воскресенье',
  'понеділок|вівторок|середа|середу|четвер|п.ятниця|п.ятницю|субота|суботу|неділя|неділю',
  'po|út|st|čt|pá|so|ne|pondělí|úterý|středa|čtvrtek|pátek|sobota|neděle',
].join('|')

export const MONTH = [
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?',
].join('|')

/** Small words inside names and between the parts of an attribution: "Marta van der Berg", "alle ore", "het volgende". */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'de del della di da do dos das du des der den van von vom zu le la las los y e i et und and en of the at by per via om um alle ore hora heeft hat het volgende folgendes użytkownik godz godzinie oraz'.split(
    ' ',
  ),
)

const FROM =
  'from|von|de|od|van|da|från|fra|lähettäjä|от|от кого|від|від кого|expéditeur|remitente|nadawca|absender|mittente|afzender|kimden|feladó|发件人|差出人|보낸 사람|寄件者'
const DATE = [
  'date|sent|message du|datum|gesendet|gesendet am|enviado|enviado el|enviado em|enviada em|enviada el|fecha|data|envoyé|envoyé le|envoyée|wysłano|wyslano|wysłane|data wysłania',
  'inviato|inviata|verzonden|verzonden op|skickat|skickat den|sendt|dato|lähetetty|päivämäärä|päiväys|отправлено|дата|надіслано|odesláno|odoslané|dátum|gönderen',
  '发送时间|日期|送信日時|日時|보낸 날짜|寄件日期|sent at|sent on|date sent|fecha de envío|data e ora',
].join('|')
const TO =
  'to|an|para|à|a|do|aan|til|till|vastaanottaja|кому|komu|pro|empfänger|destinataire|destinatario|destinatário|adresat|odbiorca|címzett|alıcı|kime|收件人|宛先|받는 사람|收件者'
const CC =
  'cc|bcc|copie à|copie a|cco|cci|dw|udw|kopia|kopie|copie|copia|cópia|kopi|копия|копія|reply-to|reply to|responder a|odpowiedz do|odpowiedź do|antwort an|répondre à|importance|importancia|ważność|priority|attachments|załączniki|adjuntos|datos adjuntos|抄送|参照'
const SUBJECT =
  'subject|sujet|ogg|betreff|asunto|assunto|objet|oggetto|temat|onderwerp|ämne|emne|aihe|тема|předmět|predmet|tárgy|konu|subiect|re|主题|件名|제목|主旨'

export type MailHeaderKind = 'from' | 'date' | 'to' | 'cc' | 'subject'

/** The kind of a header label as mail apps print it above a quoted mail, by its lower-case words. */
export const HEADER_LABELS: ReadonlyMap<string, MailHeaderKind> = new Map([
  ...labels('cc', CC),
  ...labels('subject', SUBJECT),
  ...labels('to', TO),
  ...labels('date', DATE),
  ...labels('from', FROM),
])

function labels(kind: MailHeaderKind, words: string): [string, MailHeaderKind][] {
  return words.split('|').map((word) => [word, kind])
}
