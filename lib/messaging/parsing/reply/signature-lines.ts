const DEVICE = String.raw`(?:[^.,;!?\n]|\.(?=\p{L})){1,60}`
const THIS_MAIL =
  '(?:(?:this|diese|este|esta|ce|cet|questo|questa|deze|dit|ta) )?(?:message|nachricht|e-?mail|mail|mensaje|mensagem|messaggio|bericht|wiadomość) (?:(?:was|wurde|fue|foi|a été|è stat[oa]|is|została) )?'

/** "Sent from", by language: the verb first, or last as in German. What stands in between names a device or an app. */
const SENT_FROM = [
  `(?:sent|posted|composed|secured) (?:from|via|with|using) (?:my |the |a )?${DEVICE}`,
  `(?:enviado|enviada|escrito|mandado) (?:desde|de|con|do|pelo|a partir do|através de|v[ií]a|por) ${DEVICE}`,
  `(?:enviat) (?:des) ${DEVICE}`,
  `(?:wysłan[eoya]|wysłano|nadan[eo]|napisan[eo]) (?:z|ze|za pomocą|przy użyciu|w aplikacji) ${DEVICE}`,
  `(?:envoyé|envoyée) (?:de|depuis|à partir de|avec|via|par|du) ${DEVICE}`,
  `(?:gesendet|verschickt|geschickt) (?:von|mit|über|vom|aus|via) ${DEVICE}`,
  `(?:von|vom|mit|über) ${DEVICE} (?:gesendet|geschickt|verschickt|versendet)`,
  `(?:verzonden|verstuurd) (?:vanaf|vanuit|met|via|van) ${DEVICE}`,
  `(?:vanaf|met|via) ${DEVICE} (?:verzonden|verstuurd)`,
  `(?:inviato|inviata|spedito) (?:da|dal|dalla|dall.|con|tramite) ?${DEVICE}`,
  `(?:skickat|skickades|sendt) (?:från|fra|med|via) ${DEVICE}`,
  `lähetetty ${DEVICE}`,
  `(?:отправлено|послано|надіслано|відправлено) (?:с|со|из|через|з|із|від) ${DEVICE}`,
  `(?:odesláno|odesílám|odoslané|poslané|posláno) (?:z|ze|zo|pomocí|prostřednictvím) ${DEVICE}`,
  `${DEVICE}から送信|从我的 ?${DEVICE}发送|发自我的 ?${DEVICE}|從我的 ?${DEVICE}傳送|나의 ${DEVICE}에서 보냄`,
].join('|')

/** "Get Outlook for Android", and what such apps say of themselves: "Yahoo Mail: Search, Organize, Conquer". */
const GET =
  'get|obtener|obtén|descargar|descarga|pobierz|uzyskaj|consigue|baixar|baixe|obtenez|obtain|télécharger|obtenir|holen sie sich|hol dir|downloaden|download|ottieni|scarica|obter|obtenha|hämta|hent|hanki|скачать|загрузить|получить|завантажити|отримати|získat|získajte'
const PLATFORM = /\b(?:android|ios|iphone|ipad|mac(?:os)?|windows|mobile)\s*$|\boutlook\b/iu
const GET_LAST = /^outlook \p{L}+ (?:android|ios|mac|windows) (?:beziehen|herunterladen|holen|downloaden)$/iu
const ON_THE_WAY =
  /^(?:mobil gesendet|(?:gesendet von|von) unterwegs(?: gesendet)?|sent on the go|sent from mobile|courrier pour windows)$/iu
/** "Sent from my Verizon, Samsung Galaxy smartphone", "Sent with ProtonMail, encrypted email based in Switzerland". */
const SECOND_PART = /, (?:(?:\p{Lu}[\p{L}\d]* ){1,3}(?:smartphone|phone|tablet|device)|encrypted email[\p{L} ]{0,40})$/u
const SLOGAN = /^(?:yahoo|aol) mail ?: \p{L}+, \p{L}+, \p{L}+$/iu

const EXCUSE =
  /^\s*(?:please )?(?:excuse|pardon|forgive|sorry for) (?:my |the |any )?(?:brevity|typos?|spelling|terseness|fat fingers)|^\s*(?:perd[oó]n|disculp[ea]) (?:por )?(?:la brevedad|las erratas|los errores)|^\s*(?:proszę )?wybacz(?:cie)? (?:literówki|zwięzłość|krótką)/iu
const EXCUSE_AFTER =
  /[,.;]\s*(?:please |veuillez |bitte |proszę |por favor,? )?(?:excuse|pardon|forgive|sorry|apolog|perd[oó]n|disculp|desculp|excusez|désolé|entschuldig|verzeih|wybacz|perdona|scusa|excuses|sorry)\p{L}*(?:\s[^.]{0,60})?\.?$/iu
const MOBILE = new RegExp(`^(?:${THIS_MAIL})?(?:${SENT_FROM})$`, 'iu')
const GET_APP = new RegExp(`^(?:${GET}) ${DEVICE}$`, 'iu')
const NAMED_DEVICE =
  /iphone|ipad|ipod|iphon|android|galaxy|samsung|huawei|xiaomi|redmi|oppo|honor|oneplus|blackberry|nokia|htc|sony|xperia|motorola|pixel|mobil|m[oó]vil|telefon|tel[eé]fono|téléphone|telemóvel|celular|komórk|kännyk|puhelim|handy|smartphone|smartfon|tablet|phone|cell\b|handheld|mail|mejl|outlook|correo|poczt|почт|app\b|aplikac|windows|yahoo|mac\b|device|dispositivo|urządze|spark|thunderbird|onet|interia|aol\b|inbox|laptop|computer|ordenador|komputer|web|client|superhuman|tuta|proton|телефон|мобильн|устройств|https?:/iu
/** "my SM-G960U": what is mine and has a name of its own. */
const MINE = /\s(?:my|mi|mojego|mojej|mon|mijn|mio|meu|min|mitt|mého|môjho|моего|мого)\s(?=.*[\p{Lu}\d])/u
const OWN_WORDS =
  /\b(?:desk|office|home|house|shop|store|hotel|heart|bed|casa|oficina|tienda|domu|biura|sklepu|zuhause|bureau|maison|husband|wife|address|adresse)\b/iu
const MAX_WORDS = 12

/** A mail app's own line: "Sent from my iPhone", "Pobierz Outlook dla Androida". Sentences that merely begin so are not. */
export function isMobileSignature(line: string): boolean {
  if (line.length > 420) return false
  if (line.length < 90 && EXCUSE.test(line)) return true
  const bare = bareWords(line)
  const words = bare.split(/\s+/).length
  if (words < 2 || words > MAX_WORDS) return false
  if (SLOGAN.test(bare) || GET_LAST.test(bare) || ON_THE_WAY.test(bare)) return true
  if (GET_APP.test(bare) && PLATFORM.test(bare)) return true
  const named = /https?:/i.test(line) || NAMED_DEVICE.test(bare) || MINE.test(bare)
  // "Sent using https://…": the address is all there is of a name.
  const isSent = MOBILE.test(bare) || (/https?:/i.test(line) && MOBILE.test(`${bare} it`))
  return isSent && !OWN_WORDS.test(bare) && named
}

/** The line without brackets, stars, addresses and an excuse at its end. */
function bareWords(line: string): string {
  const unlinked = line.replace(/\]\s?\([^()\s]{1,300}\)/gu, '').replace(/[<(]?\s*https?:[^\s>)\]]{1,300}\s*[>)]?/gu, '')
  const plain = unlinked.replace(/[[\]()*_<>]/gu, ' ').replace(/\s+/gu, ' ')
  const excused = plain.trim().replace(EXCUSE_AFTER, '')
  const alone = excused.replace(/^[\s-]+|[\s.,-]+$/gu, '').replace(/^provenance : /i, '')
  return alone.replace(SECOND_PART, '')
}

/** The sign of an ordinary signature: "--" alone, or "-- Anna Kowalska". */
export function isSignatureMark(line: string): boolean {
  return /^\s*--\s*$/.test(line) || (line.length < 50 && /^--\s+\p{Lu}[\p{L}.'’-]*(?:\s+\p{L}[\p{L}.'’-]*){0,3}\s*$/u.test(line))
}
