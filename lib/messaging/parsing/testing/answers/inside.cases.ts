import type { ReplyCase } from './answer-case'
import { OUR_LETTERS } from './our-letters'

/** Answers written into our own letter, or under it, where only what we sent tells them apart (Q-E7). Structures after freescout-help-desk/freescout#3006, #4638 and #1421. */
export const INSIDE_OUR_LETTER: ReplyCase[] = [
  {
    id: 'inside-capitals',
    app: 'Outlook desktop',
    language: 'en',
    sent: OUR_LETTERS.en,
    text: `See below.

Ida

From: Larch & Linden <larch@shop.example>
Sent: 12 November 2026 09:14
To: Ida Holm <ida@customer.example>
Subject: Your table

Hello Ida,

the oak table you asked about is back in our shop on Market Street.

Which colour would you like?
DARK GREEN

And on which day may we deliver it to you?
FRIDAY AFTER FOUR

Kind regards
Marta Sample
Larch & Linden
+44 20 7946 0018
`,
    visible: `See below.

Ida

> Which colour would you like?
DARK GREEN
> And on which day may we deliver it to you?
FRIDAY AFTER FOUR`,
  },
  {
    id: 'inside-same-line',
    app: 'Outlook desktop',
    language: 'nl',
    sent: OUR_LETTERS.nl,
    text: `Van: Winkel Noord <noord@winkel.example>
Verzonden: donderdag 12 november 2026 09:14
Aan: Anna <anna@klant.example>
Onderwerp: Uw tafel

Beste Anna,

de eiken tafel waar u naar vroeg staat weer in onze winkel.

Welke kleur wilt u graag? Donkergroen

En op welke dag mogen we hem bezorgen? Vrijdag na vieren

Met vriendelijke groet
Marta Voorbeeld
Winkel Noord
`,
    visible: `> Welke kleur wilt u graag?
Donkergroen
> En op welke dag mogen we hem bezorgen?
Vrijdag na vieren`,
  },
  {
    id: 'inside-quoted-es',
    app: 'Gmail Android',
    language: 'es',
    sent: OUR_LETTERS.es,
    text: `El jue, 12 nov 2026 a las 9:14, Tienda Norte (<norte@tienda.example>) escribió:

> Hola Ana:
>
> la mesa de roble por la que preguntó ya está en nuestra tienda.
>
> ¿Qué color le gustaría?
> *Verde oscuro*
>
> ¿Y qué día podemos llevársela?
> *El viernes*
>
> Un saludo
> Marta Ruiz
> Tienda Norte
>
`,
    visible: `> ¿Qué color le gustaría?
*Verde oscuro*
> ¿Y qué día podemos llevársela?
*El viernes*`,
  },
  {
    id: 'inside-interleaved-pl',
    app: 'Thunderbird',
    language: 'pl',
    sent: OUR_LETTERS.pl,
    text: `W dniu 12.11.2026 o 09:14, Sklep Północ pisze:
> Dzień dobry Pani Anno,
>
> stół dębowy, o który Pani pytała, jest już w naszym sklepie.
>
> Jaki kolor Pani wybiera?

Zielony.

> A w jakim dniu możemy go dostarczyć?

W piątek.

> Pozdrawiam
> Marta Nowak
> Sklep Północ
`,
    visible: `> Dzień dobry Pani Anno,
>
> stół dębowy, o który Pani pytała, jest już w naszym sklepie.
>
> Jaki kolor Pani wybiera?

Zielony.

> A w jakim dniu możemy go dostarczyć?

W piątek.`,
  },
  {
    id: 'inside-colour-html-de',
    app: 'Outlook desktop',
    language: 'de',
    sent: OUR_LETTERS.de,
    html: `<div class="WordSection1"><p class="MsoNormal">Antworten in Blau.</p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal"><b>Von:</b> Larch &lt;larch@laden.example&gt;<br><b>Gesendet:</b> Donnerstag, 12. November 2026 09:14<br><b>An:</b> Ida<br><b>Betreff:</b> Ihr Tisch</p></div></div><p>Guten Tag Frau Holm,</p><p>der Eichentisch, nach dem Sie gefragt haben, steht wieder in unserem Laden.</p><p>Welche Farbe hätten Sie gern?</p><p><span style="color:#0070C0">Dunkelgrün</span></p><p>Und an welchem Tag dürfen wir liefern?</p><p><span style="color:#0070C0">Freitag ab vier</span></p><p>Freundliche Grüße<br>Marta Beispiel<br>Larch &amp; Linden</p></div>`,
    visible: `Antworten in Blau.
> Welche Farbe hätten Sie gern?
Dunkelgrün
> Und an welchem Tag dürfen wir liefern?
Freitag ab vier`,
  },
  {
    id: 'inside-blockquote-html-fr',
    app: 'Apple Mail iOS',
    language: 'fr',
    sent: OUR_LETTERS.fr,
    html: `<html><body><div><blockquote type="cite"><div>Le 12 nov. 2026 à 09:14, Boutique du Nord &lt;nord@boutique.example&gt; a écrit :</div><br><div><p>Bonjour Léa,</p><p>la table en chêne que vous cherchiez est de retour dans notre boutique.</p><p>Quelle couleur préférez-vous ?</p><div>Vert foncé.</div><p>Et quel jour pouvons-nous la livrer ?</p><div>Vendredi.</div><p>Bien cordialement<br>Marta Exemple<br>Boutique du Nord</p></div></blockquote></div></body></html>`,
    visible: `> Quelle couleur préférez-vous ?
Vert foncé.
> Et quel jour pouvons-nous la livrer ?
Vendredi.`,
  },
  {
    id: 'below-unmarked-en',
    app: 'a phone',
    language: 'en',
    sent: OUR_LETTERS.en,
    text: `On 12 Nov 2026 at 09:14, Larch & Linden <larch@shop.example> wrote:

Hello Ida,

the oak table you asked about is back in our shop on Market
Street.

Which colour would you like?

And on which day may we deliver it to you?

Kind regards
Marta Sample
Larch & Linden
+44 20 7946 0018

Dark green please, on Friday.
Ida
`,
    visible: 'Dark green please, on Friday.\nIda',
  },
  {
    id: 'below-outlook-it',
    app: 'Outlook web',
    language: 'it',
    sent: OUR_LETTERS.it,
    text: `Da: Bottega Nord <nord@bottega.example>
Inviato: giovedì 12 novembre 2026 09:14
A: Anna <anna@cliente.example>
Oggetto: Il tavolo

Buongiorno Anna,

il tavolo di rovere che cercava è di nuovo nel nostro negozio.

Quale colore preferisce?

E in quale giorno possiamo consegnarlo?

Cordiali saluti
Marta Esempio
Bottega Nord

Verde, venerdì mattina.
`,
    visible: 'Verde, venerdì mattina.',
  },
  {
    id: 'inside-signs-and-labels',
    app: 'Outlook desktop',
    language: 'en',
    sent: 'Hello Ida,\n\nthe oak table is back in our shop.\n\nShall we keep it?\n\nWhich day suits you?\n\nWhere may we deliver it?\n\nDo you have a picture of the room?\n\nMarta Sample',
    text: `From: Larch & Linden <larch@shop.example>
Sent: 12 November 2026 09:14
To: Ida Holm <ida@customer.example>
Subject: Your table

Thanks!

Hello Ida,

the oak table is back in our shop.

Shall we keep it?
👍
Which day suits you?
-- Friday
Where may we deliver it?
To: 12 Mill Lane
Do you have a picture of the room?
https://photos.example/room

Marta Sample
`,
    visible: `Thanks!
> Shall we keep it?
👍
> Which day suits you?
-- Friday
> Where may we deliver it?
To: 12 Mill Lane
> Do you have a picture of the room?
https://photos.example/room`,
  },
]
