import type { ReplyCase } from './answer-case'

/**
 * A third of our own answers, written first and never looked at while the rules were made (Q-E7). The structures follow public samples:
 * freescout, chatwoot, zammad and osTicket issues, the fixtures of crisp-oss, mailgun/talon, discourse and alfonsrv/mail-parser-reply,
 * and mailing lists of public projects; words and people are made up.
 */
export const UNSEEN_PHONES: ReplyCase[] = [
  {
    id: 'u-gmail-web-nl',
    app: 'Gmail web',
    language: 'nl',
    text: `Dinsdag na vier uur komt goed uit.

Op do 12 nov 2026 om 09:14 schreef Winkel Noord <
noord@winkel.example>:

> Beste Anna,
> de tafel is binnen.
`,
    visible: 'Dinsdag na vier uur komt goed uit.',
  },
  {
    id: 'u-gmail-web-pt',
    app: 'Gmail web',
    language: 'pt',
    text: `Prefiro a verde, obrigada!

Loja Norte <norte@loja.example> escreveu (quinta, 12/11/2026 à(s) 09:14):

> Olá Ana,
> que cor prefere?
`,
    visible: 'Prefiro a verde, obrigada!',
  },
  {
    id: 'u-gmail-android-it',
    app: 'Gmail Android',
    language: 'it',
    html: `<div dir="auto">Va bene giovedì.<div dir="auto"><br></div><div dir="auto">Anna</div></div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">Il gio 12 nov 2026, 09:14 Bottega Nord &lt;<a href="mailto:nord@bottega.example">nord@bottega.example</a>&gt; ha scritto:<br></div><blockquote class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px #ccc solid;padding-left:1ex"><p>Buongiorno Anna,</p></blockquote></div>`,
    visible: 'Va bene giovedì.\n\nAnna',
  },
  {
    id: 'u-gmail-ios-fr',
    app: 'Gmail iOS',
    language: 'fr',
    text: `Parfait, merci

Le jeu. 12 nov. 2026 à 09:14, Boutique du Nord <nord@boutique.example> a
écrit :

> Bonjour Léa,
`,
    visible: 'Parfait, merci',
  },
  {
    id: 'u-outlook-desktop-nl',
    app: 'Outlook desktop',
    language: 'nl',
    text: `Beste Marta,

Graag in het groen.

Groet,
Anna

Van: Winkel Noord <noord@winkel.example> 
Verzonden: donderdag 12 november 2026 09:14
Aan: Anna de Wit <anna@klant.example>
Onderwerp: Uw tafel

Beste Anna,

de tafel is binnen.
`,
    visible: 'Beste Marta,\n\nGraag in het groen.\n\nGroet,\nAnna',
  },
  {
    id: 'u-outlook-web-it',
    app: 'Outlook web',
    language: 'it',
    html: `<html><body><div style="font-family: Aptos, Calibri; font-size: 12pt;" class="elementToProof">Preferisco il verde.</div><div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif"><b>Da:</b> Bottega Nord &lt;nord@bottega.example&gt;<br><b>Inviato:</b> giovedì 12 novembre 2026 09:14<br><b>A:</b> anna@cliente.example<br><b>Oggetto:</b> Il tavolo</font><div>&nbsp;</div></div><div>Buongiorno Anna,</div></body></html>`,
    visible: 'Preferisco il verde.',
  },
  {
    id: 'u-outlook-ios-de',
    app: 'Outlook iOS',
    language: 'de',
    text: `Ja, am Freitag passt es.

Holen Sie sich Outlook für iOS<https://aka.ms/o0ukef>
________________________________
Von: Larch & Linden <larch@laden.example>
Gesendet: Donnerstag, November 12, 2026 9:14:02 AM
An: Ida Holm <ida@kundin.example>
Betreff: Ihr Tisch

Guten Tag Frau Holm,
`,
    visible: 'Ja, am Freitag passt es.',
  },
  {
    id: 'u-outlook-mac-fr',
    app: 'Outlook for Mac',
    language: 'fr',
    text: `Bonjour,
je prends la verte.

Léa


De : Boutique du Nord <nord@boutique.example>
Date : jeudi, 12 novembre 2026 à 09:14
À : Léa Martin <lea@client.example>
Objet : Votre table
Bonjour Léa,
la table est arrivée.
`,
    visible: 'Bonjour,\nje prends la verte.\n\nLéa',
  },
  {
    id: 'u-apple-mac-pl',
    app: 'Apple Mail macOS',
    language: 'pl',
    text: `Poproszę zielony.

> Wiadomość napisana przez Sklep Północ <polnoc@sklep.example> w dniu 12 lis 2026, o godz. 09:14:
> 
> Dzień dobry Pani Anno,
`,
    visible: 'Poproszę zielony.',
  },
  {
    id: 'u-iphone-pt',
    app: 'Apple Mail iOS',
    language: 'pt',
    text: `Sexta-feira de manhã

Enviado do meu iPhone

No dia 12/11/2026, às 09:14, Loja Norte <norte@loja.example> escreveu:

﻿Olá Ana,
em que dia podemos entregar?
`,
    visible: 'Sexta-feira de manhã',
  },
  {
    id: 'u-iphone-nl-html',
    app: 'Apple Mail iOS',
    language: 'nl',
    html: `<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"></head><body dir="auto">Ja hoor, tot zaterdag!<br id="lineBreakAtBeginningOfSignature"><div dir="ltr">Verstuurd vanaf mijn iPhone</div><div dir="ltr"><br><blockquote type="cite">Op 12 nov 2026 om 09:14 heeft Winkel Noord &lt;noord@winkel.example&gt; het volgende geschreven:<br><br></blockquote></div><blockquote type="cite"><div dir="ltr">﻿<div>Beste Anna,</div></div></blockquote></body></html>`,
    visible: 'Ja hoor, tot zaterdag!',
  },
  {
    id: 'u-samsung-es',
    app: 'Samsung Email',
    language: 'es',
    text: `La quiero en verde



Enviado desde mi Galaxy


-------- Mensaje original --------
De: Tienda Norte <norte@tienda.example> 
Fecha: 12/11/26  9:14  (GMT+01:00) 
A: ana@cliente.example 
Asunto: Su mesa 

Hola Ana:
`,
    visible: 'La quiero en verde',
  },
  {
    id: 'u-thunderbird-it',
    app: 'Thunderbird',
    language: 'it',
    text: `Il 12/11/26 09:14, Bottega Nord ha scritto:
> Quale colore preferisce?

Verde, grazie.

> E in quale giorno possiamo consegnarlo?

Giovedì.

> Cordiali saluti
> Marta
`,
    visible: '> Quale colore preferisce?\n\nVerde, grazie.\n\n> E in quale giorno possiamo consegnarlo?\n\nGiovedì.',
  },
  {
    id: 'u-yahoo-web-de',
    app: 'Yahoo web',
    language: 'de',
    text: ` Danke, Freitag ist gut.
    Am Donnerstag, 12. November 2026 um 09:14:02 MEZ hat Larch & Linden <larch@laden.example> Folgendes geschrieben:  
 
 Guten Tag Frau Holm,
der Tisch ist da.
  `,
    visible: 'Danke, Freitag ist gut.',
  },
  {
    id: 'u-yahoo-mobile-es',
    app: 'Yahoo Mail Android',
    language: 'es',
    text: `El viernes me viene bien

Enviado desde Yahoo Mail con Android 
 
  El jue., nov. 12, 2026 a la(s) 9:14, Tienda Norte<norte@tienda.example> escribió:   Hola Ana: la mesa ya está aquí.
`,
    visible: 'El viernes me viene bien',
  },
]
