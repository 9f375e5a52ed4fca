import type { ReplyCase } from './answer-case'
import { OUR_LETTERS } from './our-letters'

/**
 * A third of our own answers, written first and never looked at while the rules were made (Q-E7). The structures follow public samples:
 * freescout, chatwoot, zammad and osTicket issues, the fixtures of crisp-oss, mailgun/talon, discourse and alfonsrv/mail-parser-reply,
 * and mailing lists of public projects; words and people are made up.
 */
export const UNSEEN_WEB_MAIL: ReplyCase[] = [
  {
    id: 'u-proton-de',
    app: 'Proton Mail',
    language: 'de',
    text: `Grün bitte.

Mit [Proton Mail](https://proton.me/mail/home) sicher versendet.

Am Donnerstag, 12. November 2026 um 09:14, Larch & Linden <larch@laden.example> schrieb:

> Guten Tag Frau Holm,
`,
    visible: 'Grün bitte.',
  },
  {
    id: 'u-webde',
    app: 'Web.de',
    language: 'de',
    html: `<html><head></head><body><div style="font-family: Verdana;font-size: 12.0px;"><div>Samstag w&auml;re sch&ouml;n.</div><div>&nbsp;</div><div class="signature">Ida Holm</div><div>&nbsp;<div name="quote" style="margin:10px 5px 5px 10px; padding: 10px 0 10px 10px; border-left:2px solid #C3D9E5;"><div style="margin:0 0 10px 0;"><b>Gesendet:</b>&nbsp;Donnerstag, 12. November 2026 um 09:14 Uhr<br/><b>Von:</b>&nbsp;&quot;Larch&quot; &lt;larch@laden.example&gt;<br/><b>An:</b>&nbsp;ida@web.example<br/><b>Betreff:</b>&nbsp;Ihr Tisch</div><div name="quoted-content">Guten Tag</div></div></div></div></body></html>`,
    visible: 'Samstag wäre schön.\n\nIda Holm',
  },
  {
    id: 'u-laposte',
    app: 'La Poste',
    language: 'fr',
    text: `Bonjour, je passerai samedi.

Léa


De : "Boutique du Nord" 
A : lea@laposte.example
Envoyé: jeudi 12 novembre 2026 09:14
Objet : Votre table

Bonjour Léa,
`,
    visible: 'Bonjour, je passerai samedi.\n\nLéa',
  },
  {
    id: 'u-libero-app',
    app: 'Libero Mail Android',
    language: 'it',
    text: `La prendo, grazie
--
Inviato da Libero Mail per Android
giovedì, 12 novembre 2026, 09:14AM +01:00 da Bottega Nord nord@bottega.example:

>Buongiorno Anna,
>il tavolo è arrivato
`,
    visible: 'La prendo, grazie',
  },
  {
    id: 'u-o2-pl',
    app: 'o2.pl',
    language: 'pl',
    text: `Jutro po 16 będę w domu.


Dnia 12 listopada 2026 09:14 Sklep Północ <polnoc@sklep.example> napisał(a):

Dzień dobry Pani Anno,
stół jest już u nas.
`,
    visible: 'Jutro po 16 będę w domu.',
  },
  {
    id: 'u-interia',
    app: 'Interia',
    language: 'pl',
    text: `Biorę zielony.


Temat: Re: Stół
Data: 2026-11-12 9:14
Nadawca: "Sklep Północ" <polnoc@sklep.example>
Adresat: anna@interia.example;

Dzień dobry Pani Anno
`,
    visible: 'Biorę zielony.',
  },
  {
    id: 'u-kpn',
    app: 'KPN Webmail (Open-Xchange)',
    language: 'nl',
    text: `Groen graag.

> Op 12-11-2026 09:14 CET schreef Winkel Noord <noord@winkel.example>:
>  
>  
> Beste Anna,
`,
    visible: 'Groen graag.',
  },
  {
    id: 'u-sapo',
    app: 'SAPO Mail',
    language: 'pt',
    text: `Pode ser segunda.

Citando Loja Norte <norte@loja.example>:

> Olá Ana,
> em que dia podemos entregar?
`,
    visible: 'Pode ser segunda.',
  },
  {
    id: 'u-k9-it',
    app: 'K-9 Mail',
    language: 'it',
    text: `Verde!

Il 12 novembre 2026 09:14:02 CET, Bottega Nord <nord@bottega.example> ha scritto:
>Buongiorno Anna,
>
>quale colore?

-- 
Inviato dal mio dispositivo Android con K-9 Mail. Perdonate la brevità.
`,
    visible: 'Verde!',
  },
  {
    id: 'u-spark',
    app: 'Spark',
    language: 'en',
    text: `Saturday is fine.

Sent via Spark (https://sparkmailapp.com/source?from=signature)
On 12 Nov 2026 at 9:14 AM +0000, Larch & Linden <larch@shop.example>, wrote:
> Hello Ida,
`,
    visible: 'Saturday is fine.',
  },
  {
    id: 'u-notes-de',
    app: 'HCL Notes',
    language: 'de',
    text: `Hallo Frau Beispiel,

den grünen bitte.

Mit freundlichen Grüßen
Ida Holm



Von:	"Larch & Linden" <larch@laden.example>
An:	"Ida Holm" <ida@firma.example>
Datum:	12.11.2026 09:14
Betreff:	Ihr Tisch



Guten Tag Frau Holm,
`,
    visible: 'Hallo Frau Beispiel,\n\nden grünen bitte.\n\nMit freundlichen Grüßen\nIda Holm',
  },
  {
    id: 'u-roundcube-es',
    app: 'Roundcube',
    language: 'es',
    text: `La verde, gracias.

El 2026-11-12 09:14, Tienda Norte escribió:

> Hola Ana:
> ¿Qué color le gustaría?
`,
    visible: 'La verde, gracias.',
  },
  {
    id: 'u-zimbra-it',
    app: 'Zimbra',
    language: 'it',
    text: `Va bene il verde.


Da: "Bottega Nord" <nord@bottega.example>
A: "anna" <anna@cliente.example>
Inviato: Giovedì, 12 novembre 2026 9:14:02
Oggetto: Il tavolo

Buongiorno Anna,
`,
    visible: 'Va bene il verde.',
  },
  {
    id: 'u-gmail-es-sent',
    app: 'Gmail web',
    language: 'es',
    sent: OUR_LETTERS.es,
    text: `El lunes, por favor.

El jue, 12 nov 2026 a las 9:14, Tienda Norte (<norte@tienda.example>)
escribió:

> Hola Ana:
>
> la mesa de roble por la que preguntó ya está en nuestra
> tienda.
>
> ¿Qué color le gustaría?
>
> ¿Y qué día podemos llevársela?
>
> Un saludo
> Marta Ruiz
> Tienda Norte
>
`,
    visible: 'El lunes, por favor.',
  },
]
