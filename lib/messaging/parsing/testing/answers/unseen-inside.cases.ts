import type { ReplyCase } from './answer-case'
import { OUR_LETTERS } from './our-letters'

/** The other part of what was kept unseen: answers inside our letter, the customer's own lines and quotes, hidden text, no history sign at all. */
export const UNSEEN_INSIDE: ReplyCase[] = [
  {
    id: 'u-inside-outlook-de',
    app: 'Outlook desktop',
    language: 'de',
    sent: OUR_LETTERS.de,
    text: `Meine Antworten stehen unten.

Ida Holm

Von: Larch & Linden <larch@laden.example>
Gesendet: Donnerstag, 12. November 2026 09:14
An: Ida Holm <ida@kundin.example>
Betreff: Ihr Tisch

Guten Tag Frau Holm,

der Eichentisch, nach dem Sie gefragt haben, steht wieder in unserem Laden.

Welche Farbe hätten Sie gern?

Dunkelgrün bitte

Und an welchem Tag dürfen wir liefern?

Freitag nach vier

Freundliche Grüße
Marta Beispiel
Larch & Linden
`,
    visible: `Meine Antworten stehen unten.

Ida Holm

> Welche Farbe hätten Sie gern?
Dunkelgrün bitte
> Und an welchem Tag dürfen wir liefern?
Freitag nach vier`,
  },
  {
    id: 'u-inside-colour-html',
    app: 'Outlook desktop',
    language: 'en',
    sent: OUR_LETTERS.en,
    html: `<div class="WordSection1"><p class="MsoNormal">See my answers in red below.</p><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal"><b>From:</b> Larch &lt;larch@shop.example&gt;<br><b>Sent:</b> 12 November 2026 09:14<br><b>To:</b> Ida<br><b>Subject:</b> Your table</p></div><p>Hello Ida,</p><p>the oak table you asked about is back in our shop on Market Street.</p><p>Which colour would you like? <span style="color:red">Dark green.</span></p><p>And on which day may we deliver it to you?</p><p><span style="color:red">Friday after four.</span></p><p>Kind regards<br>Marta Sample<br>Larch &amp; Linden<br>+44 20 7946 0018</p></div>`,
    visible: `See my answers in red below.
> Which colour would you like?
Dark green.
> And on which day may we deliver it to you?
Friday after four.`,
  },
  {
    id: 'u-inside-quoted-lines',
    app: 'Samsung Email',
    language: 'es',
    sent: OUR_LETTERS.es,
    text: `El jue, 12 nov 2026 a las 9:14, Tienda Norte <norte@tienda.example> escribió:
> Hola Ana:
>
> la mesa de roble por la que preguntó ya está en nuestra tienda.
>
> ¿Qué color le gustaría?
> El verde oscuro
>
> ¿Y qué día podemos llevársela?
> El viernes por la tarde
>
> Un saludo
> Marta Ruiz
> Tienda Norte
`,
    visible: `> ¿Qué color le gustaría?
El verde oscuro
> ¿Y qué día podemos llevársela?
El viernes por la tarde`,
  },
  {
    id: 'u-unknown-introduction',
    app: 'an unknown app',
    language: 'pl',
    sent: OUR_LETTERS.pl,
    text: `Zielony, piątek po 16.

~~ list od sklepu ~~

Dzień dobry Pani Anno,
stół dębowy, o który Pani pytała, jest już w naszym sklepie.
Jaki kolor Pani wybiera?
A w jakim dniu możemy go dostarczyć?
Pozdrawiam
Marta Nowak
Sklep Północ
`,
    visible: 'Zielony, piątek po 16.\n\n~~ list od sklepu ~~',
  },
  {
    id: 'u-below-unmarked',
    app: 'a phone',
    language: 'fr',
    sent: OUR_LETTERS.fr,
    text: `Le 12 nov. 2026 à 09:14, Boutique du Nord a écrit :

Bonjour Léa,

la table en chêne que vous cherchiez est de retour dans notre
boutique.

Quelle couleur préférez-vous ?

Et quel jour pouvons-nous la livrer ?

Bien cordialement
Marta Exemple
Boutique du Nord

Je la prends en vert, livrez-la vendredi.
Léa
`,
    visible: 'Je la prends en vert, livrez-la vendredi.\nLéa',
  },
  {
    id: 'u-own-rule-pl',
    app: 'WP',
    language: 'pl',
    text: `Proszę o:

-----
2 krzesła
1 lampę
-----

Dziękuję, Anna`,
    visible: 'Proszę o:\n\n-----\n2 krzesła\n1 lampę\n-----\n\nDziękuję, Anna',
  },
  {
    id: 'u-own-rule-hr',
    app: 'Apple Mail macOS',
    language: 'nl',
    html: `<div>Dit zijn de maten:</div><hr><div>breed 120</div><div>diep 60</div>`,
    visible: 'Dit zijn de maten:\n________________________________\nbreed 120\ndiep 60',
  },
  {
    id: 'u-own-quote-it',
    app: 'Gmail web',
    language: 'it',
    html: `<div dir="ltr">Sull'etichetta c'è scritto:<blockquote style="margin:0 0 0 40px;border:none;padding:0px"><div>Modello LL-220</div><div>Lotto 7781</div></blockquote>È quello giusto?</div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">Il giorno gio 12 nov 2026 alle ore 09:14 Bottega Nord &lt;nord@bottega.example&gt; ha scritto:<br></div><blockquote class="gmail_quote"><p>Buongiorno</p></blockquote></div>`,
    visible: `Sull'etichetta c'è scritto:\nModello LL-220\nLotto 7781\nÈ quello giusto?`,
  },
  {
    id: 'u-hidden',
    app: 'BlueMail',
    language: 'en',
    html: `<div style="display:none;font-size:0;max-height:0">We have good news for you and a long preview that nobody should read</div><p dir="ltr">Yes, hold it please.</p><span style="color:#ffffff;background-color:#fff">tracking 9917</span>`,
    visible: 'Yes, hold it please.',
  },
  {
    id: 'u-table',
    app: 'Outlook desktop',
    language: 'en',
    html: `<p>We need these:</p><table><tr><td>Oak table</td><td>1</td></tr><tr><td>Chair</td><td>4</td></tr></table><p>Ida</p>`,
    visible: 'We need these:\nOak table 1\nChair 4\nIda',
  },
  {
    id: 'u-ps',
    app: 'mutt',
    language: 'de',
    text: `Ja, bitte zurücklegen.

-- 
Ida Holm
Tel. 030 1234567

PS: Die Klingel ist kaputt, bitte anrufen.
`,
    visible: 'Ja, bitte zurücklegen.\n\nPS: Die Klingel ist kaputt, bitte anrufen.',
  },
  {
    id: 'u-signature-rule',
    app: 'Outlook desktop',
    language: 'en',
    text: `Yes, please deliver on Friday.

Ida

_______________________
Ida Holm
Head of Purchasing, Holm Ltd
Tel. +44 20 7946 0999
www.holm.example

From: Larch & Linden <larch@shop.example>
Sent: 12 November 2026 09:14
To: Ida Holm <ida@holm.example>
Subject: Your table

Hello Ida,
`,
    visible: 'Yes, please deliver on Friday.\n\nIda',
  },
  {
    id: 'u-own-said',
    app: 'Gmail web',
    language: 'fr',
    text: `Le 12 novembre votre collègue m'a écrit :
la lampe est prête.
Est-ce toujours vrai ?`,
    visible: "Le 12 novembre votre collègue m'a écrit :\nla lampe est prête.\nEst-ce toujours vrai ?",
  },
  {
    id: 'u-richer-html',
    app: 'Yahoo web',
    language: 'en',
    text: `Your mail program cannot show this message.`,
    html: `<div>I would like the green one, and please deliver it on Friday.</div>`,
    visible: 'I would like the green one, and please deliver it on Friday.',
  },
  {
    id: 'u-own-lines-sent',
    app: 'Thunderbird',
    language: 'nl',
    sent: OUR_LETTERS.nl,
    text: `Mijn wensen:
> een groene tafel
> vier stoelen
Lukt dat?
Anna`,
    visible: 'Mijn wensen:\n> een groene tafel\n> vier stoelen\nLukt dat?\nAnna',
  },
]
