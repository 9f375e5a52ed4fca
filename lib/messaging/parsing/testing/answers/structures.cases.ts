import type { ReplyCase } from './answer-case'

/** One sentence above the history as many an app builds it, in HTML and in text (Q-E7). Structures after public mailing lists, and samples in mailgun/talon and skiff issues. */
export const STRUCTURES: ReplyCase[] = [
  {
    id: 'html-zimbra',
    app: 'zimbra',
    language: 'fr',
    html: `<html><body><div style="font-family: arial"><div>Yes please, the green one.</div><div><br></div><hr id="zwchr" data-marker="__DIVIDER__"><div data-marker="__HEADERS__"><b>De: </b>"Boutique" &lt;n@b.example&gt;<br><b>À: </b>"lea" &lt;l@x.example&gt;<br><b>Envoyé: </b>Jeudi 12 Novembre 2026 09:14:02<br><b>Objet: </b>table<br></div><div><br></div><div data-marker="__QUOTED_TEXT__"><p>Bonjour Léa</p></div></div></body></html>`,
    visible: `Yes please, the green one.`,
  },
  {
    id: 'html-roundcube',
    app: 'roundcube',
    language: 'de',
    html: `<html><body><p>Yes please, the green one.</p><div id="signature">-- <br>Ida</div><p><br></p><p id="reply-intro">Am 2026-11-12 09:14, schrieb Larch:</p><blockquote type="cite"><p>Guten Tag</p></blockquote></body></html>`,
    visible: `Yes please, the green one.`,
  },
  {
    id: 'html-orange',
    app: 'orange',
    language: 'fr',
    html: `<p>Yes please, the green one.</p><p>&nbsp;</p><blockquote style="border-left: 2px solid #ff6600; padding-left: 5px"><p>&gt; Message du 12/11/26 09:14<br>&gt; De : Boutique<br>&gt; A : lea@x.example<br>&gt; Objet : table<br>&gt; </p><p>Bonjour Léa</p></blockquote>`,
    visible: `Yes please, the green one.`,
  },
  {
    id: 'html-libero',
    app: 'libero',
    language: 'it',
    html: `<div>Yes please, the green one.</div><blockquote><div style="color:#000">Il 12/11/2026 09:14 CET Bottega &lt;b@b.example&gt; ha scritto:</div><div>&nbsp;</div><div>Buongiorno</div></blockquote>`,
    visible: `Yes please, the green one.`,
  },
  {
    id: 'html-openxchange',
    app: 'openxchange',
    language: 'en',
    html: `<p>Yes please, the green one.</p><blockquote type="cite"><div>On 12/11/2026 9:14 AM EST Larch &lt;l@shop.example&gt; wrote:</div><div>&nbsp;</div><div>Hello</div></blockquote>`,
    visible: `Yes please, the green one.`,
  },
  {
    id: 'html-mailru',
    app: 'mailru',
    language: 'en',
    html: `<div>Yes please, the green one.</div><div>&nbsp;</div><div data-signature-widget="container">--<br>Ida Holm</div><blockquote style="border-left:1px solid #0857A6;margin:10px;padding:0 0 0 10px;">Thursday, 12 November 2026, 09:14 +03:00 from Larch &lt;l@shop.example&gt;:<br><div>Hello</div></blockquote>`,
    visible: `Yes please, the green one.`,
  },
  {
    id: 'html-interia',
    app: 'interia',
    language: 'pl',
    html: `<p>Yes please, the green one.</p><p></p><div>Od: "Sklep" &lt;s@sklep.example&gt;<br>Do: anna@interia.example; <br>Wysłane: 9:14 Czwartek 2026-11-12<br>Temat: Stół<br><br></div><blockquote>Dzień dobry</blockquote>`,
    visible: `Yes please, the green one.`,
  },
  {
    id: 'html-onet',
    app: 'onet',
    language: 'pl',
    html: `<div class="mailContent"><p>Yes please, the green one.</p><br><div>W dniu 2026-11-12 09:14:02 użytkownik Sklep &lt;s@sklep.example&gt; napisał:</div><blockquote style="border-left:solid 2px #CCC">Dzień dobry</blockquote></div>`,
    visible: `Yes please, the green one.`,
  },
  {
    id: 'html-notes',
    app: 'notes',
    language: 'en',
    html: `<font size=2 face="sans-serif">Yes please, the green one.</font><br><br><br><br><table><tr><td><font size=1 color=#5f5f5f>From:</font></td><td><font size=1>"Larch" &lt;l@shop.example&gt;</font></td></tr><tr><td><font size=1>To:</font></td><td>"Ida"</td></tr><tr><td>Date:</td><td>12/11/2026 09:14</td></tr><tr><td>Subject:</td><td>table</td></tr></table><hr noshade><br>Hello Ida`,
    visible: `Yes please, the green one.`,
  },
  {
    id: 'html-owa-old',
    app: 'owa old',
    language: 'en',
    html: `<div style="direction:ltr">Yes please, the green one.<div style="font-size:16px"><hr tabindex="-1"><div id="divRpF12345" style="direction:ltr"><font><b>From:</b> Larch [l@shop.example]<br><b>Sent:</b> Thursday, November 12, 2026 9:14 AM<br><b>To:</b> Ida<br><b>Subject:</b> table<br></font><br></div><div></div><div>Hello</div></div></div>`,
    visible: `Yes please, the green one.`,
  },
  {
    id: 'html-yahoo-ios',
    app: 'yahoo ios',
    language: 'en',
    html: `Yes please, the green one.<br><br><br><a href="https://mail.onelink.me/x">Sent from Yahoo Mail for iPhone</a><br><p class="yahoo-quoted-begin" style="font-size: 15px">On Thursday, November 12, 2026, 9:14 AM, Larch &lt;l@shop.example&gt; wrote:</p><blockquote class="iosymail"><div>Hello</div></blockquote>`,
    visible: `Yes please, the green one.`,
  },
  {
    id: 'html-zoho',
    app: 'zoho',
    language: 'en',
    html: `<div style="font-family: Verdana"><div>Yes please, the green one.</div><div><br></div><div class="zmail_extra_hr" style="border-top: 1px solid rgb(204, 204, 204); height: 0px"><br></div><div class="zmail_extra" data-zbluepencil-ignore="true"><div><br></div><div id="Zm-_Id_-Sgn1">---- On Thu, 12 Nov 2026 09:14:02 +0000 <b>Larch &lt;l@shop.example&gt;</b> wrote ---<br></div><blockquote id="blockquote_zmail">Hello</blockquote></div></div>`,
    visible: `Yes please, the green one.`,
  },
  {
    id: 'html-superhuman',
    app: 'superhuman',
    language: 'en',
    html: `<html><body><div><div><div class="">Yes please, the green one.<br/></div><div class="sh-signature"><div class="gmail_signature">Sent via Superhuman</div></div></div><br/><div class="gmail_quote">On Thu, Nov 12, 2026 at 9:14 AM, Larch <span>&lt;l@shop.example&gt;</span> wrote:<br/><blockquote class="gmail_quote">Hello</blockquote></div></div></body></html>`,
    visible: `Yes please, the green one.`,
  },
  {
    id: 'html-spark',
    app: 'spark',
    language: 'en',
    html: `<html><body><div name="messageBodySection"><div dir="auto">Yes please, the green one.</div></div><div name="messageSignatureSection"><br><div>Sent via <a href="https://sparkmailapp.com">Spark</a></div></div><div name="messageReplySection">On 12 Nov 2026 at 9:14 AM +0000, Larch &lt;l@shop.example&gt;, wrote:<br><blockquote type="cite" class="spark_quote">Hello</blockquote></div></body></html>`,
    visible: `Yes please, the green one.`,
  },
  {
    id: 'html-bluemail',
    app: 'bluemail',
    language: 'en',
    html: `<p dir="ltr">Yes please, the green one.</p><br id="x"><div class="blue_signature">Get <a href="https://bluemail.me">BlueMail for Android</a></div><div class="gmail_quote">On 12 Nov 2026, at 09:14, Larch &lt;<a href="mailto:l@shop.example">l@shop.example</a>&gt; wrote:<blockquote class="gmail_quote">Hello</blockquote></div>`,
    visible: `Yes please, the green one.`,
  },
  {
    id: 'html-k9',
    app: 'k9',
    language: 'en',
    html: `<!DOCTYPE html><html><body>Yes please, the green one.<br><br><div class="gmail_quote">On 12 November 2026 09:14:02 GMT, Larch &lt;l@shop.example&gt; wrote:<blockquote class="gmail_quote"><pre>Hello</pre></blockquote></div><br>-- <br>Sent from my Android device with K-9 Mail. Please excuse my brevity.</body></html>`,
    visible: `Yes please, the green one.`,
  },
  {
    id: 'html-fairemail',
    app: 'fairemail',
    language: 'en',
    html: `<html><body><div>Yes please, the green one.</div><br><p>12 Nov 2026 09:14:02 Larch &lt;l@shop.example&gt;:</p><blockquote type="cite">Hello</blockquote></body></html>`,
    visible: `Yes please, the green one.`,
  },
  {
    id: 'html-emclient',
    app: 'emclient',
    language: 'en',
    html: `<html><body><div>Yes please, the green one.</div><div id="signature_old"><br></div><div><br></div><div>------ Original Message ------</div><div>From "Larch" &lt;<a>l@shop.example</a>&gt;</div><div>To "Ida" &lt;i@x.example&gt;</div><div>Date 12/11/2026 09:14:02</div><div>Subject table</div><div><br></div><div id="x1"><blockquote cite="x" type="cite" class="cite2">Hello</blockquote></div></body></html>`,
    visible: `Yes please, the green one.`,
  },
  {
    id: 'html-mailbird',
    app: 'mailbird',
    language: 'en',
    html: `<div class="__aliasBlock"><p>Yes please, the green one.</p></div><blockquote class="history_container" type="cite" style="border-left-style: solid"><p style="color:#AAAAAA">On 12/11/2026 09:14:02, Larch &lt;l@shop.example&gt; wrote:</p><div>Hello</div></blockquote>`,
    visible: `Yes please, the green one.`,
  },
  {
    id: 'html-sapo',
    app: 'sapo',
    language: 'pt',
    html: `<p>Yes please, the green one.</p><p>Citando Loja Norte &lt;n@loja.example&gt;:</p><blockquote type="cite"><p>Olá</p></blockquote>`,
    visible: `Yes please, the green one.`,
  },
  {
    id: 'html-gmx-app',
    app: 'gmx app',
    language: 'de',
    html: `<html><body>Yes please, the green one.<br><br>-- <br>Diese Nachricht wurde von meinem Android Mobiltelefon mit GMX Mail gesendet.<div class="gmail_quote">Am 12.11.26, 09:14 schrieb "Larch" &lt;l@laden.example&gt;:<blockquote class="gmail_quote">Guten Tag</blockquote></div></body></html>`,
    visible: `Yes please, the green one.`,
  },
  {
    id: 'html-tonline',
    app: 'tonline',
    language: 'de',
    html: `<div>Yes please, the green one.</div><br><br><div>-----Original-Nachricht-----</div><div>Betreff: Ihr Tisch</div><div>Datum: 2026-11-12T09:14:02+0100</div><div>Von: "Larch" &lt;l@laden.example&gt;</div><div>An: "ida"</div><br><div>Guten Tag</div>`,
    visible: `Yes please, the green one.`,
  },
  {
    id: 'html-hey',
    app: 'hey',
    language: 'en',
    html: `<div class="trix-content"><div>Yes please, the green one.<br><br></div></div><br><br><div>On November 12, 2026, Larch &lt;l@shop.example&gt; wrote:<br><blockquote>Hello</blockquote></div>`,
    visible: `Yes please, the green one.`,
  },
  {
    id: 'html-front',
    app: 'front',
    language: 'en',
    html: `<div>Yes please, the green one.</div><div class="front-signature">Ida</div><div><br></div><div>On November 12, 2026 at 9:14 AM GMT Larch wrote:</div><blockquote type="cite" class="front-blockquote">Hello</blockquote>`,
    visible: `Yes please, the green one.
Ida`,
  },
  {
    id: 'html-disclaimer-box',
    app: 'disclaimer box',
    language: 'en',
    html: `<table style="border:1px solid #f00"><tr><td>CAUTION: This email originated from outside of the organisation.</td></tr></table><p>Yes please, the green one.</p>`,
    visible: `CAUTION: This email originated from outside of the organisation.
Yes please, the green one.`,
  },
  {
    id: 'html-outlook-sig-html',
    app: 'outlook sig html',
    language: 'en',
    html: `<div class="WordSection1"><p class="MsoNormal">Yes please, the green one.</p><p class="MsoNormal">&nbsp;</p><p class="MsoNormal">Kind regards,</p><p class="MsoNormal"><b>Ida Holm</b></p><div><div style="border:none;border-top:solid windowtext 1.0pt"><p><b>From:</b> L<br><b>Sent:</b> x<br><b>To:</b> y<br><b>Subject:</b> z</p></div></div><p>Hello</p></div>`,
    visible: `Yes please, the green one.

Kind regards,
Ida Holm`,
  },
  {
    id: 'html-both-parts-disagree-on-wraps',
    app: 'both parts disagree on wraps',
    language: 'en',
    text: `Yes please, the
green one.

On Thu, Nov 12, 2026 at 9:14 AM Larch <l@shop.example> wrote:

> Hello`,
    html: `<div>Yes please, the green one.</div><div class="gmail_quote">On Thu, Nov 12, 2026 at 9:14 AM Larch wrote:<blockquote class="gmail_quote">Hello</blockquote></div>`,
    visible: `Yes please, the green one.`,
  },
  {
    id: 'text-text-is-one-line',
    app: 'text is one line',
    language: 'en',
    text: `Yes please, the green one. On Thu, Nov 12, 2026 at 9:14 AM Larch <l@shop.example> wrote: Hello Ida, which one would you like?`,
    visible: `Yes please, the green one.`,
  },
  {
    id: 'text-text-is-one-line-es',
    app: 'text is one line es',
    language: 'es',
    text: `Yes please, the green one. El jue, 12 nov 2026 a las 9:14, Tienda (<t@tienda.example>) escribió: Hola Ana, cuál quiere?`,
    visible: `Yes please, the green one.`,
  },
  {
    id: 'text-text-is-one-line-de',
    app: 'text is one line de',
    language: 'de',
    text: `Yes please, the green one. Am 12.11.2026 um 09:14 schrieb Larch <l@laden.example>: Guten Tag`,
    visible: `Yes please, the green one.`,
  },
  {
    id: 'text-one-line-outlook',
    app: 'one line outlook',
    language: 'en',
    text: `Yes please, the green one.
From: Larch <l@shop.example> Sent: Thursday, November 12, 2026 9:14 AM To: Ida Subject: table Hello Ida`,
    visible: `Yes please, the green one.`,
  },
  {
    id: 'text-crlf-nbsp',
    app: 'crlf nbsp',
    language: 'fr',
    text: `Yes please, the green one.\r
\r
Le\u00a0jeu.\u00a012\u00a0nov.\u00a02026 à\u00a009:14, Boutique <b@b.example> a écrit\u00a0:\r
\r
> Bonjour`,
    visible: `Yes please, the green one.`,
  },
  {
    id: 'text-lrm',
    app: 'lrm',
    language: 'en',
    text: `Yes please, the green one.

\u200eOn 12/11/2026, 09:14, "Larch" <l@shop.example> wrote:

    Hello Ida`,
    visible: `Yes please, the green one.`,
  },
  {
    id: 'text-indented-quote',
    app: 'indented quote',
    language: 'en',
    text: `Yes please, the green one.

  On 12 Nov 2026, at 09:14, Larch <l@shop.example> wrote:

  Hello Ida
  which one?`,
    visible: `Yes please, the green one.`,
  },
  {
    id: 'text-stars',
    app: 'stars',
    language: 'de',
    text: `*Yes please, the green one.*

*Von:* Larch
*Gesendet:* Donnerstag
*An:* Ida
*Betreff:* Tisch

Guten Tag`,
    visible: `*Yes please, the green one.*`,
  },
  {
    id: 'text-google-translate-header',
    app: 'google translate header',
    language: 'es',
    text: `Yes please, the green one.

---------- Mensaje reenviado ---------
De: Correos <c@c.example>
Date: jue, 12 nov 2026
Subject: paquete
To: <a@x.example>

Su paquete llegó.`,
    visible: `Yes please, the green one.

---------- Mensaje reenviado ---------
De: Correos <c@c.example>
Date: jue, 12 nov 2026
Subject: paquete
To: <a@x.example>

Su paquete llegó.`,
  },
]
