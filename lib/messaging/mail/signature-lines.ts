const DEVICE = String.raw`[^.,;!?\n]{1,44}`
const LINK = String.raw`(?:\s*[<(\[]\s*https?:[^\s>)\]]{1,300}\s*[>)\]])?`

const SENT_FROM = [
  `(?:sent|posted|composed) (?:from|via|with|using) (?:my |the |a )?${DEVICE}`,
  `(?:enviado|enviada|escrito|mandado) (?:desde|de|con|do|pelo|a partir do|através de|v[ií]a) ${DEVICE}`,
  `(?:enviat) (?:des) ${DEVICE}`,
  `(?:wysłan[eoya]|wysłano|nadan[eo]|napisan[eo]) (?:z|ze|za pomocą|przy użyciu|w aplikacji) ${DEVICE}`,
  `(?:envoyé|envoyée) (?:de|depuis|à partir de|avec|via|par|du) ${DEVICE}`,
  `(?:gesendet|verschickt|geschickt) (?:von|mit|über|vom|aus|via) ${DEVICE}`,
  `(?:von|vom) (?:meinem|meiner|unterwegs|samsung|iphone)${DEVICE}(?:gesendet|geschickt|verschickt)`,
  `(?:verzonden|verstuurd) (?:vanaf|vanuit|met|via|van) ${DEVICE}`,
  `(?:inviato|inviata|spedito) (?:da|dal|dalla|dall.|con|tramite) ?${DEVICE}`,
  `(?:skickat|skickades|sendt) (?:från|fra|med|via) ${DEVICE}`,
  `lähetetty ${DEVICE}`,
  `(?:отправлено|послано|надіслано|відправлено) (?:с|со|из|через|з|із|від) ${DEVICE}`,
  `(?:odesláno|odesílám|odoslané|poslané|posláno) (?:z|ze|zo|pomocí|prostřednictvím) ${DEVICE}`,
  `(?:get|obtener|obtén|descargar|pobierz|télécharger|obtenir|holen sie sich|downloaden|download|ottieni|scarica|obter|obtenha|hämta|hent|hanki|скачать|загрузить|получить|завантажити|отримати|získat|získajte) (?:\\p{L}+ ){0,2}outlook (?:for|para|dla|pour|für|voor|per|för|til|для|pro|pre|für)? ?${DEVICE}`,
  `(?:diese nachricht wurde von|this message was sent from|ce message a été envoyé depuis) ${DEVICE}(?:gesendet)?`,
  `${DEVICE}から送信|从我的 ?${DEVICE}发送|发自我的 ?${DEVICE}|從我的 ?${DEVICE}傳送|나의 ${DEVICE}에서 보냄`,
].join('|')

const EXCUSE =
  /^\s*(?:please )?(?:excuse|pardon|forgive) (?:my |the |any )?(?:brevity|typos?|spelling|terseness|fat fingers)|^\s*(?:perd[oó]n|disculp[ea]) (?:por )?(?:la brevedad|las erratas|los errores)|^\s*(?:proszę )?wybacz(?:cie)? (?:literówki|zwięzłość|krótką)/iu
const MOBILE = new RegExp(
  `^[\\s*_-]*(?:${SENT_FROM})${LINK}(?: (?:for|para|dla|pour|für|voor|per|för|para o) [\\w ]{1,20})?[\\s.*_]*$`,
  'iu',
)
const NAMED_DEVICE =
  /iphone|ipad|ipod|iphon|android|galaxy|samsung|huawei|xiaomi|redmi|oppo|honor|oneplus|blackberry|nokia|htc|sony|xperia|motorola|pixel|mobil|m[oó]vil|telefon|tel[eé]fono|téléphone|telemóvel|celular|komórk|kännyk|puhelim|handy|smartphone|smartfon|tablet|phone|mail|mejl|outlook|correo|poczt|почт|app\b|aplikac|windows|yahoo|mac\b|device|dispositivo|urządze|spark|thunderbird|onet|interia|aol\b|inbox|laptop|computer|ordenador|komputer|web|client|телефон|мобильн|устройств|https?:/iu
const MINE = /\b(?:my|mi|mojego|mojej|mon|meinem|meiner|mijn|mio|meu|min|mitt|mého|môjho)\b|моего|мого/iu
const OWN_WORDS =
  /\b(?:desk|office|home|house|shop|store|hotel|heart|bed|casa|oficina|tienda|domu|biura|sklepu|zuhause|bureau|maison|husband|wife)\b/iu

/** A mail app's own line: "Sent from my iPhone", "Pobierz Outlook dla Androida". Sentences that merely begin so are not. */
export function isMobileSignature(line: string): boolean {
  if (line.length > 420) return false
  if (line.length < 90 && EXCUSE.test(line)) return true
  if (!MOBILE.test(line)) return false
  const words = line
    .replace(/[<([].*$/u, '')
    .trim()
    .split(/\s+/)
  return words.length <= 9 && !OWN_WORDS.test(line) && (NAMED_DEVICE.test(line) || MINE.test(line))
}

/** The sign of an ordinary signature: "--" alone, or "-- Anna Kowalska". */
export function isSignatureMark(line: string): boolean {
  return /^\s*--\s*$/.test(line) || (line.length < 50 && /^--\s+\p{Lu}[\p{L}.'’-]*(?:\s+\p{L}[\p{L}.'’-]*){0,3}\s*$/u.test(line))
}

/** Whether the lines under a drawn line are a signature or a footer, and not the next section of what someone wrote. */
export function looksLikeSignature(lines: readonly string[]): boolean {
  const written = lines.filter((line) => line.trim() !== '')
  if (written.length === 0) return true
  const text = written.slice(0, 60).join('\n').slice(0, 4000)
  if (
    /unsubscribe|mailing list|confidential|disclaimer|confidencial|poufn|vertraulich|cancelar la suscripci|reply to this email|virus/iu.test(
      text,
    )
  )
    return true
  const sentences = written.filter((line) => /[.!?…]\s*$/u.test(line) && line.trim().split(/\s+/).length >= 6)
  return written.length <= 10 && sentences.length === 0
}
