import type { ReplyCase } from './answer-case'

/** Answers from phones and tablets (Q-E7). Structures after freescout and chatwoot issues and the fixtures of crisp-oss and mailgun/talon. */
export const FROM_GOOGLE_AND_APPLE_PHONES: ReplyCase[] = [
  {
    id: 'gmail-android-en',
    app: 'Gmail Android',
    language: 'en',
    text: `Green please, and Friday works.

On Thu, 12 Nov 2026, 09:14 Larch & Linden, <larch@shop.example> wrote:

> Hello Ida,
> which colour would you like?
>
`,
    visible: 'Green please, and Friday works.',
  },
  {
    id: 'gmail-android-de',
    app: 'Gmail Android',
    language: 'de',
    text: `Ja bitte!

Larch & Linden <larch@laden.example> schrieb am Do., 12. Nov. 2026, 09:14:

> Guten Tag Frau Holm,
>
`,
    visible: 'Ja bitte!',
  },
  {
    id: 'gmail-android-nl',
    app: 'Gmail Android',
    language: 'nl',
    text: `Prima, tot vrijdag

Op do 12 nov 2026 09:14 schreef Winkel Noord <noord@winkel.example>:

> Beste Anna,
`,
    visible: 'Prima, tot vrijdag',
  },
  {
    id: 'gmail-android-pl',
    app: 'Gmail Android',
    language: 'pl',
    text: `Tak, w piątek

czw., 12 lis 2026, 09:14 użytkownik Sklep Północ <polnoc@sklep.example>
napisał:

> Dzień dobry
`,
    visible: 'Tak, w piątek',
  },
  {
    id: 'gmail-android-pt',
    app: 'Gmail Android',
    language: 'pt',
    text: `Sim, pode ser

Em qui., 12 de nov. de 2026, 09:14, Loja Norte <norte@loja.example>
escreveu:

> Olá Ana
`,
    visible: 'Sim, pode ser',
  },
  {
    id: 'gmail-ios-es',
    app: 'Gmail iOS',
    language: 'es',
    text: `¡Sí! La quiero.

El El jue, 12 nov 2026 a la(s) 09:14, Tienda Norte <norte@tienda.example>
escribió:

> Hola Ana
`,
    visible: '¡Sí! La quiero.',
  },
  {
    id: 'gmail-ios-html-en',
    app: 'Gmail iOS',
    language: 'en',
    html: `<div>Friday is good</div><div dir="auto"><br></div><div dir="auto">Ida</div><div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">On Thu, Nov 12, 2026 at 9:14 AM Larch &amp; Linden &lt;<a href="mailto:larch@shop.example">larch@shop.example</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex"><p>Hello Ida,</p></blockquote></div></div>`,
    visible: 'Friday is good\n\nIda',
  },
  {
    id: 'iphone-en',
    app: 'Apple Mail iOS',
    language: 'en',
    text: `Yes please hold it

Sent from my iPhone

> On 12 Nov 2026, at 09:14, Larch & Linden <larch@shop.example> wrote:
> 
> ﻿Hello Ida,
`,
    visible: 'Yes please hold it',
  },
  {
    id: 'iphone-de',
    app: 'Apple Mail iOS',
    language: 'de',
    text: `Passt 👍

Von meinem iPhone gesendet

> Am 12.11.2026 um 09:14 schrieb Larch & Linden <larch@laden.example>:
> 
> ﻿Guten Tag
`,
    visible: 'Passt 👍',
  },
  {
    id: 'iphone-it',
    app: 'Apple Mail iOS',
    language: 'it',
    text: `Verde per favore

Inviato da iPhone

> Il giorno 12 nov 2026, alle ore 09:14, Bottega Nord <nord@bottega.example> ha scritto:
> 
> ﻿Buongiorno
`,
    visible: 'Verde per favore',
  },
  {
    id: 'iphone-nl',
    app: 'Apple Mail iOS',
    language: 'nl',
    text: `Zaterdag graag

Verstuurd vanaf mijn iPhone

> Op 12 nov. 2026 om 09:14 heeft Winkel Noord <noord@winkel.example> het volgende geschreven:
> 
> ﻿Beste Anna
`,
    visible: 'Zaterdag graag',
  },
  {
    id: 'iphone-fr-unmarked',
    app: 'Apple Mail iOS',
    language: 'fr',
    text: `Oui, vendredi matin.

Envoyé de mon iPhone

Le 12 nov. 2026 à 09:14, Boutique du Nord <nord@boutique.example> a écrit :

﻿Bonjour Léa,
quel jour pouvons-nous la livrer ?
`,
    visible: 'Oui, vendredi matin.',
  },
  {
    id: 'iphone-pl-html',
    app: 'Apple Mail iOS',
    language: 'pl',
    html: `<html><body dir="auto">Tak, zielony<br><br><div dir="ltr">Wysłane z iPhone’a</div><div dir="ltr"><br><blockquote type="cite">Wiadomość napisana przez Sklep Północ &lt;polnoc@sklep.example&gt; w dniu 12 lis 2026, o godz. 09:14:<br><br></blockquote></div><blockquote type="cite"><div dir="ltr">﻿Dzień dobry</div></blockquote></body></html>`,
    visible: 'Tak, zielony',
  },
  {
    id: 'ipad-en-signature-own',
    app: 'Apple Mail iPadOS',
    language: 'en',
    text: `Could you send a picture of the drawer?

Ida
Sent from my iPad

On Nov 12, 2026, at 9:14 AM, Larch & Linden <larch@shop.example> wrote:

Hello Ida,
`,
    visible: 'Could you send a picture of the drawer?\n\nIda',
  },
  {
    id: 'samsung-en',
    app: 'Samsung Email',
    language: 'en',
    text: `Friday after four please


Sent from my Galaxy


-------- Original message --------
From: Larch & Linden <larch@shop.example> 
Date: 12/11/2026  09:14  (GMT+00:00) 
To: ida@customer.example 
Subject: Your table 

Hello Ida,
`,
    visible: 'Friday after four please',
  },
]
