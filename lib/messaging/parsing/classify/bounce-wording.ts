/** Nobody but a mail system writes these. */
const CERTAIN_SUBJECT = [
  'undelivered mail returned to sender|mail delivery (?:failed|failure|system|subsystem|status notification)|delivery status notification|delivery notification: |returned mail:|failure notice|mail system error|undeliverable(?: mail| message)?\\s*(?:[:"]|$)|undeliverable (?:mail|message)\\b|nondeliverable mail|ndn:|delivery[ _]failure\\s*:|notice: mail delivery status|warning: (?:delayed mail|message|could not send)|message frozen',
  'mail could not be delivered|there was an error sending your mail|error\\(s\\) in forwarding|not member article|you <.{1,80}> are not member|rejected mail from|non remis\\s*:|non distribuable\\s*:|unzustellbar\\s*:|onbestelbaar\\s*:|no se puede entregar\\s*:|niedostarczalne\\s*:|не доставлено\\s*:|メールエラー|メール配信に失敗|メッセージを配信|エラー通知|系统退信|退信通知|permanent delivery failure|\\[bounce\\]|unable to deliver (?:mail|message)',
].join('|')

/** A report's own phrases. */
const CERTAIN_BODY = [
  'this is the (?:mail system at host|postfix program|qmail|mailer-daemon|dragonfly mail agent|mail delivery agent|mail delivery system|machine generated message)|hi\\. this is the|have to inform you that (?:your message|the message) could not|wasn.t able to deliver your message to|this (?:message|report|mail|e-?mail) (?:was|is) (?:created|generated) automatically by (?:the )?(?:mail|smtp|e-?mail)|a message that you (?:sent|have sent) (?:could not|was rejected|contained)',
  '-{2,}\\s*(?:the following addresses? had|transcript of session|non-?delivered information|failure reasons?|session transcript)|each of the following recipients|this is an automatically generated delivery status|delivery to the following recipients?|delivery has failed to these recipients|did not reach the following recipient|the following recipient\\(s\\) (?:could not|cannot|were)|the following address(?:\\(es\\)|es) (?:failed|had)|unable to deliver message to the following|sorry, we were unable to deliver your message',
  'your mail sent on:|diagnostic information for administrators|this report relates to a message you sent|hello, this is the mail server on|this is a delivery status notification|"?notificationtype"?\\s*:\\s*"?(?:bounce|complaint)|reporting-mta:|final-recipient:|check your send e-?mail address|error: invalid user address|courier mail server at|message could not be delivered to mobile|this multi-part mime message contains a delivery status|delivery of the following message|mail server at|message header follows|mail delivery software|was not delivered to:\\s{1,8}\\S+@|undeliverable to \\S+@|user mailbox exceeds|エラーメッセージ|送信先の|宛先のメール|メールシステムより',
].join('|')

const SUBJECT = [
  'mail failure|mail not delivered|e-?mail (?:delivery|not delivered)|message not deliver|unable to deliver|retour de courrier|mail undeliverable|undeliver(?:ed|able)(?: mail| message)?\\b|undelivered mail returned to sender|undeliverable(?: mail| message)?[:"]?|returned (?:mail|e-?mail|message)\\b|return(?:ed)? mail:|mail returned|message returned',
  'mail delivery (?:failed|failure|error|status|problem|system|subsystem)|(?:mail|message|e-?mail|your (?:mail|message)) (?:could not be|was not|cannot be|not) delivered|could not (?:send|deliver)|unable to deliver|not delivered',
  'delivery (?:status )?(?:notification|report|failure|failed|error|problem|has failed|status)\\b|delivery_failure|failure[- ](?:notice|delivery|notification)|failed (?:delivery|mail)|fail(?:ed|ure) to deliver|permanent delivery failure|(?:permanent|temporary) (?:failure|error)|delivery\\s+failure',
  'mail (?:system )?error|mail failure|mailer-daemon|mail-?delivery|nondeliverable|non-?delivery|ndn:|ndr:|notice: mail delivery status|warning: (?:delayed mail|message|could not send|mail)|delayed mail|delayed:|message (?:delayed|frozen|delivery (?:failure|delayed|failed))|delivery delayed|\\*?delay(?:ed)?\\*? (?:mail|message)',
  'error\\(?s?\\)? (?:in forwarding|sending|while)|there was an error sending your mail|rejected mail|reject(?:ed)?:|message rejected|blocked (?:mail|message)|user unknown|unknown user|host unknown|address not found|mailbox (?:full|unavailable|unknown)|quota (?:exceeded|warning)|over quota|bounce(?:d)?(?: mail| message| notification)?\\b|\\[bounce\\]',
  'no se (?:pudo|ha podido) entregar|no entregad[oa]|mensaje no (?:entregado|entregable)|error de entrega|devoluci[oó]n de correo|correo devuelto|fallo (?:en la|de) entrega|notificaci[oó]n de (?:estado|error) (?:de|en la) entrega|no se puede entregar',
  'niedostarczalne|nie dostarczono|niedostarczon|zwrot wiadomo|b[lł][aą]d dostarczenia|dostarczenie (?:wiadomo[sś]ci )?nie powiod|wiadomo[sś][cć] nie zosta[lł]a dostarczona|nieudane dostarczenie|raport dostarczenia|niepowodzenie dostarczenia',
  'non remis|non distribu[eé]|non distribuable|[eé]chec (?:de )?(?:la )?(?:remise|distribution|livraison)|message non (?:d[eé]livr[eé]|remis)|retour de courrier|mail non d[eé]livr[eé]',
  'unzustellbar|nicht zustellbar|unzustellbarkeit|zustellung fehlgeschlagen|fehler bei der (?:zustellung|nachrichten[uü]bermittlung)|zustellungsfehler|mail(?:zustellung)? fehlgeschlagen|unzugestellt|zustellbericht|[uü]bermittlungsfehler|zustellung verz[oö]gert',
  'onbestelbaar|niet bezorgd|niet afgeleverd|non recapitabile|mancat[ao] recapito|impossibile recapitare|n[aã]o entregue|falha na entrega|n[aã]o foi poss[ií]vel entregar|kan inte levereras|ej levererbar|oleveret|kan ikke leveres|ikke levert|ei voitu toimittaa|toimittaminen ep[aä]onnistui',
  'недоставленн|не доставлено|не удалось доставить|невозможно доставить|сообщение не доставлено|не вдалося доставити|nedoru[cč]iteln|nedoru[cč]en|k[eé]zbes[ií]thetetlen',
  'メールエラー|配信(?:不能|できません|エラー|に失敗)|送信(?:できません|エラー)|配送(?:エラー|不能|できません)|メール配信に失敗|エラー通知|宛先不明|送達不能|メッセージを配信|退信|系统退信|退信通知|无法投递|無法傳遞|배달 ?(?:실패|되지)|전송 실패',
].join('|')

const BODY = [
  'this is the (?:mail system at host|mail delivery agent|postfix program|qmail|machine generated message|mailer-daemon|dragonfly mail agent|mail system|\\S+ mail(?:er)? program)|hi\\. this is the|i.m sorry to have to inform you|i.m afraid i wasn.t able to deliver|i wasn.t able to deliver your message',
  'this (?:message|report|mail|e-?mail) (?:was|is) (?:created|generated|sent) automatically by (?:the )?(?:mail|smtp|e-?mail)|this is an automatically generated (?:delivery|message from|mail delivery)|automatically generated delivery status',
  'a message (?:that )?you (?:sent|have sent)|a message \\(?from .{0,120}?could not be delivered|the following (?:address(?:\\(?es\\)?)?|recipients?|message|users?|destinations?|addresses?)(?: \\S+){0,5} (?:had|failed|have not|could not|was|were|cannot|did not|is|are|to)\\b',
  '-{2,}\\s*(?:the following addresses? had|transcript of session|non-?delivered information|failure reasons?|non-delivery|failed (?:addresses|recipients)|session transcript)|each of the following|unable to (?:deliver|send|relay)|(?:failed|failure|fails?) to (?:deliver|reach|send)|delivery (?:has )?(?:failed|to the following|failure|status notification|report|error|attempt|of)',
  '(?:your|the|this|original) (?:e-?mail |mail )?(?:message|mail|e-?mail|subject)(?: \\S+){0,30}? (?:could not|couldn.t|was not|wasn.t|cannot|can.t|can not|has not|hasn.t|did not|was rejected|has been rejected|is undeliverable|undeliverable|was undeliverable|has been frozen|failed|has been (?:blocked|quarantined|returned))',
  'your mail sent on|could not be delivered|was not delivered|not be delivered to|unfortunately,? your (?:mail|message)|sorry,? (?:we were unable|your message|we.re unable|i (?:couldn.t|wasn.t able)|but)|we (?:had trouble delivering|were unable to deliver|are sorry|have tried)|we.re sorry|there (?:was|is) a problem (?:delivering|with the)',
  'address not found|message (?:not delivered|blocked|too large|could not be delivered)|recipient(?:\\(?s\\)?)?(?: address)? (?:rejected|inbox full|unknown|not found)|(?:unknown|invalid|no such) (?:user|recipient|mailbox|address)|error: invalid user|user unknown|mailbox (?:is )?(?:full|unavailable|not found|exceeds)|user mailbox exceeds|(?:he|she)/(?:her|him) is not|check your send e-?mail|does(?: not|n.t) (?:exist|have an? .{0,20}account)',
  '(?:the )?original message (?:was received at|follows|headers)|diagnostic information for administrators|delivery has failed to these|remote (?:host said|server returned)|the e-?mail (?:account|system|address)|this report relates to a message you sent|hello, this is the mail server on|undelivered|undeliverable (?:to|message|mail)|reporting-mta|final-recipient|smtp (?:error|server)|error (?:message|code|while)',
  'su (?:mensaje|correo) no (?:pudo|ha podido|se ha podido)|no (?:se )?(?:pudo|ha podido|ha sido posible) (?:ser )?entrega|twoja wiadomo[sś][cć] .{0,60}nie (?:zosta[lł]a|mog[lł]a)|nie (?:mo[zż]na by[lł]o|uda[lł]o si[eę]) dostarczy|votre message .{0,60}n.a (?:pas )?pu|[eé]chec de la remise|n.a pas pu [eê]tre (?:remis|distribu|d[eé]livr)|(?:ihre|die|deine) (?:nachricht|e-?mail|mail) .{0,80}(?:konnte nicht|nicht zugestellt)|konnte nicht zugestellt|non [eè] stato possibile|impossibile (?:recapitare|consegnare)|n[aã]o (?:foi|p[oô]de) .{0,20}entreg|kon niet worden (?:bezorgd|afgeleverd)|не (?:удалось|может быть|было) доставл|не удалось доставить|не вдалося доставити|сообщение не (?:доставлено|может)|было отправлено .{0,40}не доставлено',
  '送信先の|送信できません|配信できません|配送できません|お届けできません|届けることができません|宛先(?:の|メール)|メールボックスが一杯|受信(?:者|拒否)|エラーメッセージ|次のあて先|次の受信者|あて先が見つかり|你的(?:邮件|信件)|您的邮件|无法(?:送达|投递)|배달할 수 없',
].join('|')

const starting = (words: string) => new RegExp(`^\\s*(?:\\*{1,5}|[\\[("!])?\\s*(?:${words})`, 'iu')
const CERTAIN_SUBJECT_START = starting(CERTAIN_SUBJECT)
const SUBJECT_START = starting(SUBJECT)
const CERTAIN_OPENING = new RegExp(`(?:${CERTAIN_BODY})`, 'iu')
const OPENING = new RegExp(`(?:${BODY})`, 'iu')
const SERVER_ANSWER =
  /(?:^|[\s('"#<:])[45]\d\d(?: |-| - )#?[45]\.\d{1,3}\.\d{1,3}|(?:^|[\s('"])5[045]\d[ -]+(?:\S+ ){0,6}\S*(?:user|mailbox|recipient|address|host|rejected|denied|blocked|relay|unknown|spam|account|taken|service|domain)|(?:smtp|dsn|status)\S* (?:error|code|server)?.{0,20}[45]\.\d\.\d|<<< ?[45]\d\d/im

export type Certainty = 'none' | 'likely' | 'certain'

/**
 * Whether the subject is one that mail systems put over a mail they could not deliver. People's replies say "Re: …"; their
 * "Not delivered!" about a sofa is only `likely`, and proves nothing by itself.
 */
export function bounceSubject(subject: string): Certainty {
  const start = subject.slice(0, 300)
  if (CERTAIN_SUBJECT_START.test(start)) return 'certain'
  return SUBJECT_START.test(start) ? 'likely' : 'none'
}

/** Whether the mail opens as the reports of mail systems do. */
export function bounceOpening(opening: string): Certainty {
  if (CERTAIN_OPENING.test(opening)) return 'certain'
  return OPENING.test(opening) ? 'likely' : 'none'
}

/** An answer of a mail server ("550 5.1.1 …") stands in the text. */
export function hasServerResponded(text: string): boolean {
  return SERVER_ANSWER.test(text)
}
