import type { ReplyCase } from './answer-case'
import { OUR_LETTERS } from './our-letters'

/** Answers from web mail (Q-E7). Structures after zammad, osTicket, roundcube and horde issues, and the fixtures of discourse and alfonsrv/mail-parser-reply. */
export const FROM_OTHER_WEB_MAIL: ReplyCase[] = [
  {
    id: 'libero-it',
    app: 'Libero',
    language: 'it',
    text: `Il verde, grazie
Anna


----Messaggio originale----

Da: nord@bottega.example

Data: 12-nov-2026 9.14

A: <anna@libero.example>

Ogg: Il tavolo



Buongiorno Anna
`,
    visible: 'Il verde, grazie\nAnna',
  },
  {
    id: 'libero-new-it',
    app: 'Libero',
    language: 'it',
    text: `Venerdì va bene.

Il 12/11/2026 09:14 CET Bottega Nord <nord@bottega.example> ha scritto:


Buongiorno Anna
`,
    visible: 'Venerdì va bene.',
  },
  {
    id: 'virgilio-it',
    app: 'Virgilio',
    language: 'it',
    text: `Sì, lo prendo.

>----Messaggio originale----
>Da: nord@bottega.example
>Data: 12/11/2026 9.14
>A: <anna@virgilio.example>
>Ogg: Il tavolo
>
>Buongiorno Anna
`,
    visible: 'Sì, lo prendo.',
  },
  {
    id: 'wp-pl',
    app: 'WP',
    language: 'pl',
    text: `Poproszę zielony.


Dnia 12 listopada 2026 09:14 Sklep Północ <polnoc@sklep.example> napisał(a):

> Dzień dobry
`,
    visible: 'Poproszę zielony.',
  },
  {
    id: 'wp-html-pl',
    app: 'WP',
    language: 'pl',
    html: `<div>Zielony.<br></div><div><br></div><div class="nh_extra"><p>Dnia 12 listopada 2026 09:14 Sklep Północ &lt;polnoc@sklep.example&gt; napisał(a):<br></p><blockquote class="nh_quote" style="margin-left:7px;border-left:2px solid orange"><p>Dzień dobry</p></blockquote></div>`,
    visible: 'Zielony.',
  },
  {
    id: 'onet-pl',
    app: 'Onet',
    language: 'pl',
    text: `Piątek będzie dobry.

Pozdrawiam
Anna

W dniu 2026-11-12 09:14:02 użytkownik Sklep Północ <polnoc@sklep.example> napisał:
> Dzień dobry
> 
`,
    visible: 'Piątek będzie dobry.\n\nPozdrawiam\nAnna',
  },
  {
    id: 'o2-new-pl',
    app: 'o2.pl',
    language: 'pl',
    text: `Tak

Wysłano z aplikacji mobilnej o2 Poczta

Sklep Północ <polnoc@sklep.example> 12 listopada 2026 09:14 napisał(a):

Dzień dobry
`,
    visible: 'Tak',
  },
  {
    id: 'interia-pl',
    app: 'Interia',
    language: 'pl',
    text: `Jutro zadzwonię.


Od: "Sklep Północ" <polnoc@sklep.example>
Do: anna@interia.example;
Wysłane: 9:14 Czwartek 2026-11-12
Temat: Stół

Dzień dobry
`,
    visible: 'Jutro zadzwonię.',
  },
  {
    id: 'movistar-es',
    app: 'Movistar (Open-Xchange)',
    language: 'es',
    text: `La verde.

> El 12/11/2026 9:14 CET Tienda Norte <norte@tienda.example> escribió:
>  
>  
> Hola Ana
`,
    visible: 'La verde.',
  },
  {
    id: 'ziggo-nl',
    app: 'Ziggo',
    language: 'nl',
    text: `Groen graag, en vrijdag.

> Op 12 november 2026 om 9:14 schreef Winkel Noord <noord@winkel.example>:
> 
> 
>     Beste Anna,
`,
    visible: 'Groen graag, en vrijdag.',
  },
  {
    id: 'sapo-pt',
    app: 'SAPO',
    language: 'pt',
    text: `Sexta está bem.

Quoting Loja Norte <norte@loja.example>:

> Olá Ana
`,
    visible: 'Sexta está bem.',
  },
  {
    id: 'zoho-en',
    app: 'Zoho',
    language: 'en',
    text: `Green please.




---- On Thu, 12 Nov 2026 09:14:02 +0000 Larch & Linden <larch@shop.example> wrote ---

Hello Ida
`,
    visible: 'Green please.',
  },
  {
    id: 'zoho-fr',
    app: 'Zoho',
    language: 'fr',
    text: `Vendredi.


---- Le jeu., 12 nov. 2026 09:14:02 +0100 Boutique du Nord <nord@boutique.example> a écrit ----

Bonjour
`,
    visible: 'Vendredi.',
  },
  {
    id: 'hey-en',
    app: 'HEY',
    language: 'en',
    text: `Friday!

Ida

On November 12, 2026, Larch & Linden <larch@shop.example> wrote:
> Hello Ida
`,
    visible: 'Friday!\n\nIda',
  },
  {
    id: 'hey-html-en',
    app: 'HEY',
    language: 'en',
    html: `<div class="trix-content"><div>Friday!</div></div><br><div>On November 12, 2026, Larch &amp; Linden &lt;larch@shop.example&gt; wrote:<br><blockquote><p>Hello Ida</p></blockquote></div>`,
    visible: 'Friday!',
  },
  {
    id: 'fastmail-en',
    app: 'Fastmail',
    language: 'en',
    text: `Friday is fine.

On Thu, 12 Nov 2026, at 9:14 AM, Larch & Linden wrote:
> Hello Ida
`,
    visible: 'Friday is fine.',
  },
  {
    id: 'icloud-web-de',
    app: 'iCloud Mail',
    language: 'de',
    text: `Freitag.


> Am 12.11.2026 um 9:14 AM schrieb Larch & Linden <larch@laden.example>:
> 
> Guten Tag
`,
    visible: 'Freitag.',
  },
  {
    id: 'roundcube-en',
    app: 'Roundcube',
    language: 'en',
    text: `On 2026-11-12 09:14, Larch & Linden wrote:

> Hello Ida,
> which colour would you like?

Green please.

-- 
Ida
`,
    visible: 'Green please.',
  },
  {
    id: 'roundcube-de',
    app: 'Roundcube',
    language: 'de',
    text: `Freitag, bitte.

Am 2026-11-12 09:14, schrieb Larch & Linden:

> Guten Tag
`,
    visible: 'Freitag, bitte.',
  },
  {
    id: 'roundcube-nl',
    app: 'Roundcube',
    language: 'nl',
    text: `Vrijdag graag.

Winkel Noord schreef op 2026-11-12 09:14:

> Beste Anna
`,
    visible: 'Vrijdag graag.',
  },
  {
    id: 'horde-de',
    app: 'Horde',
    language: 'de',
    text: `Freitag.

Zitat von Larch & Linden <larch@laden.example>:

> Guten Tag
`,
    visible: 'Freitag.',
  },
  {
    id: 'horde-es',
    app: 'Horde',
    language: 'es',
    text: `El viernes.

Tienda Norte <norte@tienda.example> escribió:

> Hola Ana
`,
    visible: 'El viernes.',
  },
  {
    id: 'zimbra-en',
    app: 'Zimbra',
    language: 'en',
    text: `Green please.

----- Original Message -----
From: "Larch & Linden" <larch@shop.example>
To: "ida" <ida@customer.example>
Sent: Thursday, 12 November, 2026 09:14:02
Subject: Your table

Hello Ida
`,
    visible: 'Green please.',
  },
  {
    id: 'mailru-web-en',
    app: 'Mail.ru',
    language: 'en',
    text: `Green please.
 
  
>Thursday, November 12, 2026 9:14 AM +03:00 from Larch & Linden <larch@shop.example>:
> 
>Hello Ida
`,
    visible: 'Green please.',
  },
  {
    id: 'seznam-like-en',
    app: 'Centrum',
    language: 'en',
    text: `Green please.
______________________________________________________________
> From: Larch & Linden <larch@shop.example>
> To: ida@customer.example
> Date: 12.11.2026 09:14
> Subject: Your table
>
Hello Ida
`,
    visible: 'Green please.',
  },
  {
    id: 'gmail-web-de-sent',
    app: 'Gmail web',
    language: 'de',
    sent: OUR_LETTERS.de,
    text: `Grün, Freitag passt gut.

Am Do., 12. Nov. 2026 um 09:14 Uhr schrieb Larch & Linden <
larch@laden.example>:

> Guten Tag Frau Holm,
>
> der Eichentisch, nach dem Sie gefragt haben, steht wieder in unserem
> Laden.
>
> Welche Farbe hätten Sie gern?
>
> Und an welchem Tag dürfen wir liefern?
>
> Freundliche Grüße
> Marta Beispiel
> Larch & Linden
>
`,
    visible: 'Grün, Freitag passt gut.',
  },
]
