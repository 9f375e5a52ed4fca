import type { Certainty } from './bounce-wording'

/** Only auto-responders write these before the subject they answer. */
const CERTAIN_PREFIX = [
  'auto(?:matic|mated|mati[sc]ch)?[- ]?(?:reply|response|respons|responder|answer)|autoreply from.{0,60}|out of (?:the )?office (?:auto ?reply|reply|response|notification)|vacation (?:reply|response|notice)|auto[- ]?response message|out of (?:the )?office\\s*:',
  'respuesta autom[aá]tica|contestaci[oó]n autom[aá]tica|auto-?r?respuesta|resposta autom[aàá]tica|odpowied[zź] automatyczna|automatyczna odpowied[zź]|auto-?odpowied[zź]|r[ée]ponse automatique|r[ée]ponse auto|message d.absence|notification d.absence|absence du bureau',
  'automatische (?:antwort|abwesenheitsnotiz|r[uü]ckantwort|beantwortung)|abwesenheits(?:notiz|nachricht|assistent|benachrichtigung|meldung)|automatisch antwoord|automatische afwezigheidsmelding|afwezigheids(?:melding|bericht)|risposta automatica|risponditore automatico|aus[eê]ncia tempor[aá]ria',
  'automatiskt? svar|autosvar|frav[aæ]rsmelding|automaattinen vastaus|poissaoloviesti|автоответ(?:чик)?|автоматический ответ|автоматична відповідь|автовідповідь|automatick[aáé] odpov[eěé][dď]|automatick[aá] odpove[dď]|automatikus v[aá]lasz|otomatik yan[ıi]t|r[aă]spuns automat|αυτόματη απάντηση|自動応答|自動返信|自动回复|自動回覆|자동 회신|자동응답|automatski odgovor',
].join('|')

/** What auto-responders put before the subject they answer. Matched at its start only: people's replies say "Re: …". */
const PREFIX = [
  'auto(?:matic|mated|mati[sc]ch)?[- ]?(?:reply|response|respons|respuesta|antwort|svar|answer|email)|auto|autoreply|autoreply from.*|autoresponse|auto[- ]?responder|autoresponder|autorespons|auto[- ]?response message',
  'out of (?:the )?office(?: (?:auto ?reply|reply|response|notification|message))?|(?:.{0,40}) is out of (?:the )?office|ooo|oof|vacation|on vacation|away|holiday|vacation reply|away from (?:the |my )?(?:office|mail|desk)|i am (?:away|out of (?:the )?office|on holiday|on vacation|on leave)(?: .{0,40})?',
  'respuesta autom[aá]tica|contestaci[oó]n autom[aá]tica|autorespuesta|auto-?respuesta|autorrespuesta|fuera de (?:la )?oficina|ausente|estoy de vacaciones|de vacaciones|resposta autom[aà]tica',
  'odpowied[zź] automatyczna|automatyczna odpowied[zź]|autoodpowied[zź]|auto-odpowied[zź]|autoresponder|nieobecno[sś][cć](?: w biurze| w pracy)?|poza biurem|urlop|jestem na urlopie|wiadomo[sś][cć] automatyczna|automatyczne powiadomienie',
  'r[ée]ponse automatique|r[ée]ponse auto|absence du bureau|absent du bureau|absence|message d.absence|notification d.absence|en vacances|accus[ée] de r[ée]ception automatique',
  'automatische (?:antwort|abwesenheitsnotiz|r[uü]ckantwort|reply|beantwortung)|abwesenheitsnotiz|abwesenheitsnachricht|abwesenheit(?:sassistent|sbenachrichtigung)?|au(?:ß|ss)er haus|nicht im b[uü]ro|urlaubsmeldung|autoantwort|eingangsbest[aä]tigung',
  'automatisch antwoord|automatische afwezigheidsmelding|afwezig(?:heid(?:smelding|sbericht)?)?|niet op kantoor|risposta automatica|risponditore automatico|fuori sede|fuori ufficio|resposta autom[aá]tica|aus[eê]ncia tempor[aá]ria|fora do escrit[oó]rio',
  'automatisk svar|automatiskt svar|autosvar|autosvar:? frånvaro|frånvaro|fraværsmelding|fravær|ikke til stede|automaattinen vastaus|poissaoloviesti|poissa|auto: poissa',
  'автоответ(?:чик)?|автоматический ответ|автоматична відповідь|автовідповідь|отсутствие на работе|вне офиса|automatick[aáé] odpov[eěé][dď]|automatick[aá] odpove[dď]|mimo kancel[aá][rř]|nep[rř][ií]tomnost',
  'automatikus v[aá]lasz|otomatik yan[ıi]t|r[aă]spuns automat|αυτόματη απάντηση|自動応答|自動返信|不在(?:通知|応答|のお知らせ)?|自动回复|自動回覆|자동 회신|자동응답|automatinis atsakymas|автоматичен отговор|automatski odgovor',
].join('|')

const END = '[\\])*]*\\s*(?:[:：!]|-\\s|–\\s|\\(|$)'
const CERTAIN_SUBJECT = new RegExp(`^\\s*[\\[(*]*(?:${CERTAIN_PREFIX})[\\])*]*\\s*(?:[:：!]|-|–|\\(|$|re\\b)`, 'iu')
const LIKELY_SUBJECT = new RegExp(`^\\s*[\\[(*]*(?:${PREFIX})${END}`, 'iu')
const SUBJECT_ANYWHERE =
  /\[auto(?:matic)?[- ]?reply\]|\(auto(?:matic)? ?(?:reply|response)\)|auto-?reply to|^\s*(?:out of (?:the )?office|vacation|away)\b.{0,40}\b(?:until|till|through|from|back)|^\s*(?:on )?(?:vacation|holiday|annual leave) until|^\s*away (?:until|from)|\b(?:urlop|nieobecn\w+) (?:do|od)\b|^\s*(?:im|bin im) urlaub|^\s*auto:/iu

/** A machine says that it is one. */
const CERTAIN_BODY = [
  'this is an? (?:automatic|automated|auto)[- ]?(?:ally)?[- ]?(?:generated)?[- ]?(?:reply|response|acknowledg|answer|out)|i am (?:currently )?out of (?:the|my) office .{0,160}limited access|(?:e-?mail )?(?:mailbox|inbox|address|account)(?: \\S+@\\S+)? is no longer (?:in use|active|monitored|valid)',
  'este es un (?:mensaje|correo|e-?mail) (?:generado )?autom[aá]tic|esta es una respuesta autom|(?:jest to|to jest) (?:automatyczna|wiadomo[sś][cć] (?:generowana )?automatyczn)|wiadomo[sś][cć] (?:zosta[lł]a )?(?:wygenerowana|wys[lł]ana) automatycznie|(?:ceci est|il s.agit d.)une? (?:r[eé]ponse|message) automatique|dies ist eine automatisch|diese (?:e-?mail|nachricht) wurde automatisch',
  'dit is een automatisch|questo [eè] un messaggio automatico|esta [eé] uma (?:mensagem|resposta) autom|dette er et? (?:automatisk|autosvar)|detta [aä]r ett (?:automatiskt|autosvar)|t[aä]m[aä] on automaattinen|это автоматическ|це автоматичн|toto je automatick|自動(?:返信|応答)|自动回复',
].join('|')

const BODY = [
  "(?:i am|i'm|i will be|i'll be) (?:currently |presently )?(?:away|out of (?:the |my )?office|on (?:vacation|holiday|annual leave|leave|maternity|sick|parental)|travell?ing|not in the office|unavailable until)",
  'this is an? (?:automatic|automated|auto)[- ]?(?:ally)?[- ]?(?:generated)?[- ]?(?:reply|response|message|e-?mail|acknowledg|notification|answer)',
  'this (?:e-?mail|message|mailbox|inbox|address|account|email (?:address|inbox|account)|mail box)(?: \\S+@\\S+)? (?:is|has been) (?:no longer|not) (?:in use|active|monitored|valid|being monitored|used)|(?:is|are) no longer (?:in use|employed|working (?:at|for|with))',
  'please do not (?:reply|respond) to this|do not reply to this (?:e-?mail|message)|automatically generated (?:e-?mail|message|reply|response)',
  'limited access to (?:my )?e-?mail|will (?:respond|reply|get back) .{0,40}(?:upon|on|when) my return|thank you for (?:your (?:e-?mail|message)|contacting).{0,60}(?:out of|away|received your)',
  '(?:estoy|me encuentro|estar[eé]) (?:actualmente )?(?:de vacaciones|fuera de (?:la )?oficina|ausente|de baja|de viaje)|este es un (?:mensaje|correo|e-?mail) (?:generado )?autom[aá]tic|respuesta autom[aá]tica|no responda a este (?:mensaje|correo)',
  '(?:obecnie |aktualnie )?(?:jestem|przebywam|b[eę]d[eę]) (?:obecnie |aktualnie )?(?:na urlopie|poza biurem|nieobecn|na zwolnieniu|na wakacjach)|wiadomo[sś][cć] (?:zosta[lł]a )?(?:wygenerowana|wys[lł]ana) automatycznie|automatyczna odpowied|prosimy nie odpowiada',
  '(?:je suis|actuellement) (?:actuellement )?(?:absente?|en (?:cong[eé]s?|vacances|d[eé]placement)|en dehors du bureau)|(?:ceci est|il s.agit d.)une? (?:r[eé]ponse|message) automatique|ce message est (?:g[eé]n[eé]r[eé] )?automatique|merci de ne pas r[eé]pondre [aà] ce',
  '(?:ich bin|bin) (?:zur ?zeit|derzeit|momentan|aktuell|vom|bis|ab|im|in)?.{0,40}(?:nicht im (?:b[uü]ro|hause)|im urlaub|au(?:ß|ss)er haus|abwesend|nicht erreichbar)|dies ist eine automatisch|diese (?:e-?mail|nachricht) wurde automatisch',
  'ik ben (?:momenteel |op dit moment )?(?:afwezig|met vakantie|niet (?:op kantoor|aanwezig))|dit is een automatisch|sono (?:attualmente )?(?:assente|in ferie|fuori)|questo [eè] un messaggio automatico|estou (?:de f[eé]rias|ausente|fora)|esta [eé] uma (?:mensagem|resposta) autom[aá]tica',
  'jag [aä]r (?:p[aå] semester|borta|ledig|tj[aä]nstledig)|jeg er (?:p[aå] ferie|ikke p[aå] kontoret|bortreist)|dette er et? (?:automatisk|autosvar)|detta [aä]r ett (?:automatiskt|autosvar)|olen (?:lomalla|poissa)|t[aä]m[aä] on automaattinen',
  'я (?:сейчас |в настоящее время )?(?:в отпуске|отсутствую|нахожусь в отпуске)|это автоматическое|автоматическое (?:письмо|сообщение|уведомление)|я (?:зараз )?у відпустці|це автоматичн|jsem (?:na dovolen[eé]|mimo kancel[aá][rř]|nep[rř][ií]tom)|toto je automatick',
  '自動(?:返信|送信|応答|配信)|不在(?:にして|です|となり)|本メールは.{0,20}自動|このメールは.{0,20}(?:自動|システム)|自动回复|这是一封自动',
].join('|')

const CERTAIN_OPENING = new RegExp(`(?:${CERTAIN_BODY})`, 'iu')
const OPENING = new RegExp(`(?:${BODY})`, 'iu')

/** Whether the subject is one that auto-responders write. A customer's "Holiday" is only `likely`. */
export function autoReplySubject(subject: string): Certainty {
  const start = subject.slice(0, 300)
  if (CERTAIN_SUBJECT.test(start)) return 'certain'
  return LIKELY_SUBJECT.test(start) || SUBJECT_ANYWHERE.test(start) ? 'likely' : 'none'
}

/** Whether the mail opens as absence notes and automatic confirmations do. */
export function autoReplyOpening(opening: string): Certainty {
  if (CERTAIN_OPENING.test(opening)) return 'certain'
  return OPENING.test(opening) ? 'likely' : 'none'
}
