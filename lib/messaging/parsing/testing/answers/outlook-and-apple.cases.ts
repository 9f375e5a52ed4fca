import type { ReplyCase } from './answer-case'

/** Answers from mail programs on a computer (Q-E7). Structures after freescout, zammad and nylas issues and the fixtures of mailgun/talon and github/email_reply_parser. */
export const FROM_OUTLOOK_AND_APPLE: ReplyCase[] = [
  {
    id: 'outlook-en',
    app: 'Outlook desktop',
    language: 'en',
    text: `Hello Marta,

Dark green please.

Best,
Ida

From: Larch & Linden <larch@shop.example> 
Sent: 12 November 2026 09:14
To: Ida Holm <ida@customer.example>
Subject: Your table

Hello Ida,
`,
    visible: 'Hello Marta,\n\nDark green please.\n\nBest,\nIda',
  },
  {
    id: 'outlook-de',
    app: 'Outlook desktop',
    language: 'de',
    text: `Hallo,

Freitag passt.

Von: Larch & Linden [mailto:larch@laden.example] 
Gesendet: Donnerstag, 12. November 2026 09:14
An: Ida Holm
Betreff: Ihr Tisch

Guten Tag
`,
    visible: 'Hallo,\n\nFreitag passt.',
  },
  {
    id: 'outlook-fr',
    app: 'Outlook desktop',
    language: 'fr',
    text: `Bonjour,

Vendredi me convient.

De : Boutique du Nord [mailto:nord@boutique.example] 
Envoyé : jeudi 12 novembre 2026 09:14
À : Léa Martin
Objet : Votre table

Bonjour Léa
`,
    visible: 'Bonjour,\n\nVendredi me convient.',
  },
  {
    id: 'outlook-it',
    app: 'Outlook desktop',
    language: 'it',
    text: `Buongiorno,

venerdì va bene.

Da: Bottega Nord <nord@bottega.example> 
Inviato: giovedì 12 novembre 2026 09:14
A: Anna <anna@cliente.example>
Oggetto: Il tavolo

Buongiorno Anna
`,
    visible: 'Buongiorno,\n\nvenerdì va bene.',
  },
  {
    id: 'outlook-pt',
    app: 'Outlook desktop',
    language: 'pt',
    text: `Boa tarde,

sexta está bem.

De: Loja Norte <norte@loja.example> 
Enviada em: quinta-feira, 12 de novembro de 2026 09:14
Para: Ana <ana@cliente.example>
Assunto: A sua mesa

Olá Ana
`,
    visible: 'Boa tarde,\n\nsexta está bem.',
  },
  {
    id: 'outlook-html-pl',
    app: 'Outlook desktop',
    language: 'pl',
    html: `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body lang="PL"><div class="WordSection1"><p class="MsoNormal">Dzień dobry,<o:p></o:p></p><p class="MsoNormal">proszę zielony.<o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal"><b>From:</b> Sklep Północ &lt;polnoc@sklep.example&gt; <br><b>Sent:</b> Thursday, November 12, 2026 9:14 AM<br><b>To:</b> Anna<br><b>Subject:</b> Stół<o:p></o:p></p></div></div><p class="MsoNormal">Dzień dobry</p></div></body></html>`,
    visible: 'Dzień dobry,\n\nproszę zielony.',
  },
  {
    id: 'outlook-html-nl-signature',
    app: 'Outlook desktop',
    language: 'nl',
    html: `<div class="WordSection1"><p class="MsoNormal">Vrijdag is prima.</p><p class="MsoNormal">Groet, Anna</p><div style="mso-element:para-border-div;border:none;border-top:solid #B5C4DF 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal"><b>Van:</b> Winkel Noord<br><b>Verzonden:</b> donderdag 12 november 2026 09:14<br><b>Aan:</b> Anna<br><b>Onderwerp:</b> Uw tafel</p></div><p>Beste Anna</p></div>`,
    visible: 'Vrijdag is prima.\n\nGroet, Anna',
  },
  {
    id: 'outlook-new-en',
    app: 'new Outlook',
    language: 'en',
    html: `<html><body><div dir="ltr" style="font-family: Aptos;">The green one.</div><div id="mail-editor-reference-message-container"><div class="ms-outlook-mobile-reference-message skipProofing"><meta http-equiv="Content-Type" content="text/html"></div><div class="ms-outlook-mobile-reference-message skipProofing" style="text-align: left; padding: 3pt 0in 0in; border-width: 1pt medium medium; border-style: solid none none; border-color: rgb(181, 196, 223)"><b>From: </b>Larch &lt;larch@shop.example&gt;<br><b>Date: </b>Thursday, 12 November 2026 at 09:14<br><b>To: </b>Ida<br><b>Subject: </b>Your table</div><div>Hello Ida</div></div></body></html>`,
    visible: 'The green one.',
  },
  {
    id: 'outlook-classic-original-en',
    app: 'Outlook desktop, plain text',
    language: 'en',
    text: `Friday works for us.

-----Original Message-----
From: Larch & Linden [mailto:larch@shop.example] 
Sent: Thursday, November 12, 2026 9:14 AM
To: 'Ida Holm'
Subject: Your table

Hello Ida,
`,
    visible: 'Friday works for us.',
  },
  {
    id: 'outlook-classic-original-de',
    app: 'Outlook desktop, plain text',
    language: 'de',
    text: `Freitag passt.

-----Ursprüngliche Nachricht-----
Von: Larch & Linden <larch@laden.example> 
Gesendet: Donnerstag, 12. November 2026 09:14
An: Ida Holm
Betreff: Ihr Tisch

Guten Tag
`,
    visible: 'Freitag passt.',
  },
  {
    id: 'outlook-mac-es',
    app: 'Outlook for Mac',
    language: 'es',
    text: `La verde.

Ana

De: Tienda Norte <norte@tienda.example>
Fecha: jueves, 12 de noviembre de 2026, 9:14
Para: Ana Ruiz <ana@cliente.example>
Asunto: Su mesa
Hola Ana:
`,
    visible: 'La verde.\n\nAna',
  },
  {
    id: 'apple-mac-en',
    app: 'Apple Mail macOS',
    language: 'en',
    text: `Friday is fine. 

> On 12 Nov 2026, at 09:14, Larch & Linden <larch@shop.example> wrote:
> 
> Hello Ida,
`,
    visible: 'Friday is fine.',
  },
  {
    id: 'apple-mac-de-html',
    app: 'Apple Mail macOS',
    language: 'de',
    html: `<html><body style="overflow-wrap: break-word;">Freitag passt.<br id="lineBreakAtBeginningOfMessage"><div><br><blockquote type="cite"><div>Am 12.11.2026 um 09:14 schrieb Larch &amp; Linden &lt;larch@laden.example&gt;:</div><br class="Apple-interchange-newline"><div><p>Guten Tag Frau Holm,</p></div></blockquote></div><br></body></html>`,
    visible: 'Freitag passt.',
  },
  {
    id: 'apple-mac-pt',
    app: 'Apple Mail macOS',
    language: 'pt',
    text: `Sexta.

> No dia 12/11/2026, às 09:14, Loja Norte <norte@loja.example> escreveu:
> 
> Olá Ana
`,
    visible: 'Sexta.',
  },
  {
    id: 'apple-mac-it-inline',
    app: 'Apple Mail macOS',
    language: 'it',
    text: `> Il giorno 12 nov 2026, alle ore 09:14, Bottega Nord <nord@bottega.example> ha scritto:
> 
> Quale colore preferisce?

Verde.

> E in quale giorno possiamo consegnarlo?

Venerdì.
`,
    visible: '> Quale colore preferisce?\n\nVerde.\n\n> E in quale giorno possiamo consegnarlo?\n\nVenerdì.',
  },
]
