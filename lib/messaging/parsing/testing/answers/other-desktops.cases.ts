import type { ReplyCase } from './answer-case'
import { OUR_LETTERS } from './our-letters'

/** Answers from mail programs on a computer (Q-E7). Structures after freescout, zammad and nylas issues and the fixtures of mailgun/talon and github/email_reply_parser. */
export const FROM_OTHER_DESKTOPS: ReplyCase[] = [
  {
    id: 'thunderbird-en',
    app: 'Thunderbird',
    language: 'en',
    text: `On 12/11/2026 09:14, Larch & Linden wrote:
> Which colour would you like?
Green please.
> And on which day may we deliver it to you?
Friday.
`,
    visible: '> Which colour would you like?\nGreen please.\n> And on which day may we deliver it to you?\nFriday.',
  },
  {
    id: 'thunderbird-de',
    app: 'Thunderbird',
    language: 'de',
    text: `Am 12.11.26 um 09:14 schrieb Larch & Linden:
> Guten Tag Frau Holm,
>
> welche Farbe hätten Sie gern?
>
> Freundliche Grüße
> Marta

Grün, bitte.

-- 
Ida Holm
`,
    visible: 'Grün, bitte.',
  },
  {
    id: 'thunderbird-fr',
    app: 'Thunderbird',
    language: 'fr',
    text: `Vendredi.

Le 12/11/2026 à 09:14, Boutique du Nord a écrit :
> Bonjour Léa
`,
    visible: 'Vendredi.',
  },
  {
    id: 'thunderbird-nl',
    app: 'Thunderbird',
    language: 'nl',
    text: `Vrijdag.

Op 12-11-2026 om 09:14 schreef Winkel Noord:
> Beste Anna
`,
    visible: 'Vrijdag.',
  },
  {
    id: 'thunderbird-pt',
    app: 'Thunderbird',
    language: 'pt',
    text: `Sexta.

Em 12/11/2026 09:14, Loja Norte escreveu:
> Olá Ana
`,
    visible: 'Sexta.',
  },
  {
    id: 'thunderbird-es-name-first',
    app: 'Thunderbird',
    language: 'es',
    text: `El viernes.

Tienda Norte escribió el 12/11/26 a las 9:14:
> Hola Ana
`,
    visible: 'El viernes.',
  },
  {
    id: 'thunderbird-html-pl',
    app: 'Thunderbird',
    language: 'pl',
    html: `<html><head></head><body><p>Piątek po 16.<br></p><div class="moz-cite-prefix">W dniu 12.11.2026 o 09:14, Sklep Północ pisze:<br></div><blockquote type="cite" cite="mid:a@b"><p>Dzień dobry</p></blockquote><p>Pozdrawiam, Anna<br></p></body></html>`,
    visible: 'Piątek po 16.\n\nPozdrawiam, Anna',
  },
  {
    id: 'thunderbird-html-inline-de',
    app: 'Thunderbird',
    language: 'de',
    html: `<html><body><div class="moz-cite-prefix">Am 12.11.26 um 09:14 schrieb Larch:<br></div><blockquote type="cite" cite="mid:a@b"><p>Welche Farbe hätten Sie gern?</p></blockquote><p>Grün.</p><blockquote type="cite" cite="mid:a@b"><p>Und an welchem Tag dürfen wir liefern?</p></blockquote><p>Am Freitag.</p></body></html>`,
    visible: '> Welche Farbe hätten Sie gern?\n\nGrün.\n\n> Und an welchem Tag dürfen wir liefern?\n\nAm Freitag.',
  },
  {
    id: 'emclient-en',
    app: 'eM Client',
    language: 'en',
    text: `Friday works.

------ Original Message ------
From "Larch & Linden" <larch@shop.example>
To "Ida Holm" <ida@customer.example>
Date 12/11/2026 09:14:02
Subject Your table

>Hello Ida
`,
    visible: 'Friday works.',
  },
  {
    id: 'emclient-de',
    app: 'eM Client',
    language: 'de',
    text: `Freitag.

------ Originalnachricht ------
Von: "Larch & Linden" <larch@laden.example>
An: "Ida" <ida@kundin.example>
Gesendet: 12.11.2026 09:14:02
Betreff: Ihr Tisch

>Guten Tag
`,
    visible: 'Freitag.',
  },
  {
    id: 'mailbird-en',
    app: 'Mailbird',
    language: 'en',
    text: `Friday.

On 12/11/2026 09:14:02, Larch & Linden <larch@shop.example> wrote:
Hello Ida,
which day?
`,
    visible: 'Friday.',
  },
  {
    id: 'spark-de',
    app: 'Spark',
    language: 'de',
    text: `Freitag passt.

Mit Spark gesendet
Am 12. Nov. 2026, 9:14 AM +0100 schrieb Larch & Linden <larch@laden.example>:
> Guten Tag
`,
    visible: 'Freitag passt.',
  },
  {
    id: 'airmail-en',
    app: 'Airmail',
    language: 'en',
    text: `Friday.

On 12 November 2026 at 09:14:02, Larch & Linden (larch@shop.example) wrote:

Hello Ida
`,
    visible: 'Friday.',
  },
  {
    id: 'notes-en',
    app: 'HCL Notes',
    language: 'en',
    text: `Green please.

Ida


"Larch & Linden" ---12/11/2026 09:14:02---Hello Ida, the table is back

From: "Larch & Linden" <larch@shop.example>
To: "Ida" <ida@firm.example>
Date: 12/11/2026 09:14
Subject: Your table



Hello Ida,
`,
    visible: 'Green please.\n\nIda',
  },
  {
    id: 'notes-fr',
    app: 'HCL Notes',
    language: 'fr',
    text: `La verte.



De :	"Boutique du Nord" <nord@boutique.example>
A :	"Léa" <lea@firme.example>, 
Date :	12/11/2026 09:14
Objet :	Votre table



Bonjour
`,
    visible: 'La verte.',
  },
  {
    id: 'groupwise-en',
    app: 'GroupWise',
    language: 'en',
    text: `Friday please.

>>> Larch & Linden <larch@shop.example> 12/11/2026 09:14 >>>
Hello Ida,
which day?
`,
    visible: 'Friday please.',
  },
  {
    id: 'incredimail-en',
    app: 'IncrediMail',
    language: 'en',
    text: `Friday please.

-------Original Message-------

From: Larch & Linden
Date: 12/11/2026 09:14:02
To: ida@customer.example
Subject: Your table

Hello Ida
`,
    visible: 'Friday please.',
  },
  {
    id: 'evolution-en',
    app: 'Evolution',
    language: 'en',
    text: `Friday please.

On Thu, 2026-11-12 at 09:14 +0000, Larch & Linden wrote:
> Hello Ida
`,
    visible: 'Friday please.',
  },
  {
    id: 'kmail-de',
    app: 'KMail',
    language: 'de',
    text: `Freitag.

Am Donnerstag, 12. November 2026, 09:14:02 Mitteleuropäische Normalzeit schrieb Larch & Linden:
> Guten Tag
`,
    visible: 'Freitag.',
  },
  {
    id: 'mutt-en',
    app: 'mutt',
    language: 'en',
    text: `* Larch & Linden <larch@shop.example> [2026-11-12 09:14]:
> Which colour would you like?

Green.

> And on which day may we deliver it to you?

Friday.
`,
    visible: '> Which colour would you like?\n\nGreen.\n\n> And on which day may we deliver it to you?\n\nFriday.',
  },
  {
    id: 'claws-en',
    app: 'Claws Mail',
    language: 'en',
    text: `Friday.

On Thu, 12 Nov 2026 09:14:02 +0000
Larch & Linden <larch@shop.example> wrote:

> Hello Ida
`,
    visible: 'Friday.',
  },
  {
    id: 'thebat-en',
    app: 'The Bat!',
    language: 'en',
    text: `Hello Marta,

Thursday, November 12, 2026, 9:14:02 AM, you wrote:

L> Which colour would you like?

Green.

L> And on which day may we deliver it to you?

Friday.
`,
    visible: `Hello Marta,

L> Which colour would you like?

Green.

L> And on which day may we deliver it to you?

Friday.`,
  },
  {
    id: 'postbox-en',
    app: 'Postbox',
    language: 'en',
    text: `Friday.

Larch & Linden wrote on 12/11/2026 09:14:
> Hello Ida
`,
    visible: 'Friday.',
  },
  {
    id: 'superhuman-en',
    app: 'Superhuman',
    language: 'en',
    text: `Friday.

Sent via Superhuman ( https://sprh.mn/?vip=ida@customer.example )

On Thu, Nov 12, 2026 at 9:14 AM, Larch & Linden < larch@shop.example > wrote:

> 
> Hello Ida
`,
    visible: 'Friday.',
  },
  {
    id: 'outlook-en-sent',
    app: 'Outlook desktop',
    language: 'en',
    sent: OUR_LETTERS.en,
    text: `Dark green, Friday after four.

From: Larch & Linden <larch@shop.example> 
Sent: 12 November 2026 09:14
To: Ida Holm <ida@customer.example>
Subject: Your table

Hello Ida,

the oak table you asked about is back in our shop on Market Street.

Which colour would you like?

And on which day may we deliver it to you?

Kind regards
Marta Sample
Larch & Linden
+44 20 7946 0018

No longer want mails from Larch & Linden?<https://shop.example/stop/abc>
`,
    visible: 'Dark green, Friday after four.',
  },
]
