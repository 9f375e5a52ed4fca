import type { ReplyCase } from './answer-case'
import { OUR_LETTERS } from './our-letters'

/** Answers from phones and tablets (Q-E7). Structures after freescout and chatwoot issues and the fixtures of crisp-oss and mailgun/talon. */
export const FROM_OTHER_PHONES: ReplyCase[] = [
  {
    id: 'samsung-de',
    app: 'Samsung Email',
    language: 'de',
    text: `Ja gerne


Von meinem Galaxy gesendet


-------- Ursprüngliche Nachricht --------
Von: Larch & Linden <larch@laden.example> 
Datum: 12.11.26  09:14  (GMT+01:00) 
An: ida@kundin.example 
Betreff: Ihr Tisch 

Guten Tag
`,
    visible: 'Ja gerne',
  },
  {
    id: 'samsung-fr',
    app: 'Samsung Email',
    language: 'fr',
    text: `Je passe demain


Envoyé depuis mon appareil Galaxy


-------- Message d'origine --------
De : Boutique du Nord <nord@boutique.example> 
Date : 12/11/2026  09:14  (GMT+01:00) 
À : lea@client.example 
Objet : Votre table 

Bonjour Léa
`,
    visible: 'Je passe demain',
  },
  {
    id: 'samsung-nl',
    app: 'Samsung Email',
    language: 'nl',
    text: `Is goed hoor


Verzonden vanaf mijn Galaxy


-------- Oorspronkelijk bericht --------
Van: Winkel Noord <noord@winkel.example> 
Datum: 12-11-2026  09:14  (GMT+01:00) 
Aan: anna@klant.example 
Onderwerp: Uw tafel 

Beste Anna
`,
    visible: 'Is goed hoor',
  },
  {
    id: 'samsung-pt',
    app: 'Samsung Email',
    language: 'pt',
    text: `Fico com ela


Enviado do meu Galaxy


-------- Mensagem original --------
De: Loja Norte <norte@loja.example> 
Data: 12/11/26  09:14  (GMT+00:00) 
Para: ana@cliente.example 
Assunto: A sua mesa 

Olá Ana
`,
    visible: 'Fico com ela',
  },
  {
    id: 'samsung-it',
    app: 'Samsung Email',
    language: 'it',
    text: `Passo sabato


Inviato dal mio Galaxy


-------- Messaggio originale --------
Da: Bottega Nord <nord@bottega.example> 
Data: 12/11/26  09:14  (GMT+01:00) 
A: anna@cliente.example 
Oggetto: Il tavolo 

Buongiorno
`,
    visible: 'Passo sabato',
  },
  {
    id: 'samsung-html-pl',
    app: 'Samsung Email',
    language: 'pl',
    html: `<html><head></head><body><div dir="auto">Może być piątek</div><div><br></div><div id="composer_signature" dir="auto"><div style="font-size:14px;color:#575757">Wysłane z mojego Galaxy</div></div><div><br></div><div align="left" dir="auto" style="font-size:100%;color:#000000"><div>-------- Oryginalna wiadomość --------</div><div>Od: Sklep Północ &lt;polnoc@sklep.example&gt; </div><div>Data: 12.11.2026  09:14  (GMT+01:00) </div><div>Do: anna@poczta.example </div><div>Temat: Stół </div><div><br></div></div><p>Dzień dobry</p></body></html>`,
    visible: 'Może być piątek',
  },
  {
    id: 'outlook-android-en',
    app: 'Outlook Android',
    language: 'en',
    text: `I'll take the green one.

Sent from Outlook for Android<https://aka.ms/AAb9ysg>
________________________________
From: Larch & Linden <larch@shop.example>
Sent: Thursday, November 12, 2026 9:14:02 AM
To: Ida Holm <ida@customer.example>
Subject: Your table

Hello Ida,
`,
    visible: "I'll take the green one.",
  },
  {
    id: 'outlook-android-fr',
    app: 'Outlook Android',
    language: 'fr',
    text: `Je la prends.

Obtenir Outlook pour Android<https://aka.ms/AAb9ysg>
________________________________
De : Boutique du Nord <nord@boutique.example>
Envoyé : jeudi 12 novembre 2026 09:14:02
À : Léa Martin <lea@client.example>
Objet : Votre table

Bonjour Léa,
`,
    visible: 'Je la prends.',
  },
  {
    id: 'outlook-ios-nl',
    app: 'Outlook iOS',
    language: 'nl',
    text: `Groen graag

Verzonden vanuit Outlook voor iOS<https://aka.ms/o0ukef>
________________________________
Van: Winkel Noord <noord@winkel.example>
Verzonden: Thursday, November 12, 2026 9:14:02 AM
Aan: Anna <anna@klant.example>
Onderwerp: Uw tafel

Beste Anna
`,
    visible: 'Groen graag',
  },
  {
    id: 'outlook-ios-it-html',
    app: 'Outlook iOS',
    language: 'it',
    html: `<html><body><div dir="ltr">Va bene venerdì</div><div dir="ltr"><br></div><div id="ms-outlook-mobile-signature" dir="ltr">Scarica <a href="https://aka.ms/o0ukef">Outlook per iOS</a></div><div id="mail-editor-reference-message-container" dir="ltr"><br><hr style="display: inline-block; width: 98%;"><div id="divRplyFwdMsg" style="font-size: 11pt;"><b>Da:</b>&nbsp;Bottega Nord &lt;nord@bottega.example&gt;<br><b>Inviato:</b>&nbsp;giovedì, novembre 12, 2026 09:14<br><b>A:</b>&nbsp;Anna &lt;anna@cliente.example&gt;<br><b>Oggetto:</b>&nbsp;Il tavolo<br></div><div>Buongiorno</div></div></body></html>`,
    visible: 'Va bene venerdì',
  },
  {
    id: 'yahoo-iphone-en',
    app: 'Yahoo Mail iOS',
    language: 'en',
    text: `Friday is perfect


Sent from Yahoo Mail for iPhone


On Thursday, November 12, 2026, 9:14 AM, Larch & Linden <larch@shop.example> wrote:

Hello Ida,
the table is back.

`,
    visible: 'Friday is perfect',
  },
  {
    id: 'yahoo-android-it',
    app: 'Yahoo Mail Android',
    language: 'it',
    text: `Verde

Yahoo Mail: Cerca, organizza, conquista 
 
  Il gio, 12 nov 2026 alle ore 9:14, Bottega Nord<nord@bottega.example> ha scritto:   Buongiorno Anna`,
    visible: 'Verde',
  },
  {
    id: 'yahoo-android-fr',
    app: 'Yahoo Mail Android',
    language: 'fr',
    text: `Vendredi

Envoyé depuis Yahoo Mail pour Android

  Le jeu., nov. 12, 2026 à 9:14 AM, Boutique du Nord<nord@boutique.example> a écrit :   Bonjour Léa, la table est là.
`,
    visible: 'Vendredi',
  },
  {
    id: 'aol-app-en',
    app: 'AOL app',
    language: 'en',
    text: `Please keep it for me

Sent from AOL on Android 
 
  On Thu, Nov 12, 2026 at 9:14 AM, Larch & Linden<larch@shop.example> wrote:   Hello Ida, the table is back.`,
    visible: 'Please keep it for me',
  },
  {
    id: 'mailru-app-pl',
    app: 'Mail.ru app',
    language: 'pl',
    text: `Tak proszę
--
Wysłano z Mail.ru na Androida
czwartek, 12 listopada 2026, 09:14 +01:00 od Sklep Północ <polnoc@sklep.example>:

>Dzień dobry
`,
    visible: 'Tak proszę',
  },
  {
    id: 'bluemail-en',
    app: 'BlueMail',
    language: 'en',
    text: `Yes for Friday

Get BlueMail for Android

On 12 Nov 2026, 09:14, at 09:14, Larch & Linden <larch@shop.example> wrote:
>Hello Ida,
>which colour?
`,
    visible: 'Yes for Friday',
  },
  {
    id: 'fairemail-nl',
    app: 'FairEmail',
    language: 'nl',
    text: `Liever zaterdag.

12 nov. 2026 09:14:02 Winkel Noord <noord@winkel.example>:

> Beste Anna,
> op welke dag?
`,
    visible: 'Liever zaterdag.',
  },
  {
    id: 'k9-de',
    app: 'K-9 Mail',
    language: 'de',
    text: `Grün wäre schön.

Am 12. November 2026 09:14:02 MEZ schrieb Larch & Linden <larch@laden.example>:
>Guten Tag Frau Holm,
>

-- 
Diese Nachricht wurde von meinem Android-Gerät mit K-9 Mail gesendet.
`,
    visible: 'Grün wäre schön.',
  },
  {
    id: 'k9-fr',
    app: 'K-9 Mail',
    language: 'fr',
    text: `Oui

Le 12 novembre 2026 09:14:02 GMT+01:00, Boutique du Nord <nord@boutique.example> a écrit :
>Bonjour Léa

-- 
Envoyé de mon appareil Android avec Courriel K-9 Mail. Veuillez excuser ma brièveté.
`,
    visible: 'Oui',
  },
  {
    id: 'huawei-es',
    app: 'Huawei Email',
    language: 'es',
    text: `Me la quedo

Enviado desde mi HUAWEI P30 lite


-------- Mensaje original --------
Asunto: Su mesa
De: Tienda Norte 
Para: ana@cliente.example
CC: 

Hola Ana`,
    visible: 'Me la quedo',
  },
  {
    id: 'xiaomi-en',
    app: 'Xiaomi Mail',
    language: 'en',
    text: `Yes please

On Larch & Linden <larch@shop.example>, Nov 12, 2026 9:14 AM wrote:

> Hello Ida
`,
    visible: 'Yes please',
  },
  {
    id: 'windows-mail-de',
    app: 'Windows Mail',
    language: 'de',
    text: `Freitag passt.

Gesendet von Mail für Windows

Von: Larch & Linden
Gesendet: Donnerstag, 12. November 2026 09:14
An: Ida Holm
Betreff: Ihr Tisch

Guten Tag
`,
    visible: 'Freitag passt.',
  },
  {
    id: 'iphone-en-sent',
    app: 'Apple Mail iOS',
    language: 'en',
    sent: OUR_LETTERS.en,
    text: `Dark green, Friday after four

Sent from my iPhone

> On 12 Nov 2026, at 09:14, Larch & Linden <larch@shop.example> wrote:
> 
> ﻿Hello Ida,
> 
> the oak table you asked about is back in our shop on Market Street.
> 
> Which colour would you like?
> 
> And on which day may we deliver it to you?
> 
> Kind regards
> Marta Sample
> Larch & Linden
> +44 20 7946 0018
`,
    visible: 'Dark green, Friday after four',
  },
]
