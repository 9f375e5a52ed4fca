import type { ReplyCase } from './answer-case'

/** Answers from web mail (Q-E7). Structures after zammad, osTicket, roundcube and horde issues, and the fixtures of discourse and alfonsrv/mail-parser-reply. */
export const FROM_WORLDWIDE_WEB_MAIL: ReplyCase[] = [
  {
    id: 'gmail-web-en',
    app: 'Gmail web',
    language: 'en',
    text: `Dark green please.

Ida

On Thu, Nov 12, 2026 at 9:14 AM Larch & Linden <larch@shop.example>
wrote:

> Hello Ida,
>
> which colour would you like?
>
`,
    visible: 'Dark green please.\n\nIda',
  },
  {
    id: 'gmail-web-de',
    app: 'Gmail web',
    language: 'de',
    text: `Am liebsten am Freitag.

Am Do., 12. Nov. 2026 um 09:14 Uhr schrieb Larch & Linden <
larch@laden.example>:

> Guten Tag Frau Holm,
`,
    visible: 'Am liebsten am Freitag.',
  },
  {
    id: 'gmail-web-it',
    app: 'Gmail web',
    language: 'it',
    text: `Il verde, grazie.

Il giorno gio 12 nov 2026 alle ore 09:14 Bottega Nord <nord@bottega.example>
ha scritto:

> Buongiorno Anna,
`,
    visible: 'Il verde, grazie.',
  },
  {
    id: 'gmail-web-pl-older',
    app: 'Gmail web',
    language: 'pl',
    text: `Zielony.

W dniu czw., 12 lis 2026 o 09:14 Sklep Północ <polnoc@sklep.example>
napisał(a):

> Dzień dobry
`,
    visible: 'Zielony.',
  },
  {
    id: 'gmail-web-pt-brazil',
    app: 'Gmail web',
    language: 'pt',
    text: `Verde, por favor.

Em qui., 12 de nov. de 2026 às 09:14, Loja Norte <norte@loja.example> escreveu:

> Olá Ana
`,
    visible: 'Verde, por favor.',
  },
  {
    id: 'gmail-web-fr-html',
    app: 'Gmail web',
    language: 'fr',
    html: `<div dir="ltr"><div>Vendredi me convient.</div><div><br></div><span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature"><div>Léa Martin</div><div>06 12 34 56 78</div></div></div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">Le&nbsp;jeu. 12 nov. 2026 à&nbsp;09:14, Boutique du Nord &lt;nord@boutique.example&gt; a écrit&nbsp;:<br></div><blockquote class="gmail_quote"><p>Bonjour Léa,</p></blockquote></div>`,
    visible: 'Vendredi me convient.',
  },
  {
    id: 'outlook-web-en-html',
    app: 'Outlook web',
    language: 'en',
    html: `<html><head><style type="text/css" style="display:none;">P {margin-top:0;margin-bottom:0;}</style></head><body dir="ltr"><div class="elementToProof">Green, please.</div><div class="elementToProof"><br></div><div id="Signature"><div>Ida</div></div><div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><b>From:</b> Larch<br><b>Sent:</b> 12 November 2026 09:14<br><b>To:</b> Ida<br><b>Subject:</b> Your table<div>&nbsp;</div></div><div>Hello Ida,</div></body></html>`,
    visible: 'Green, please.\n\nIda',
  },
  {
    id: 'outlook-web-es',
    app: 'Outlook web',
    language: 'es',
    text: `La verde.
________________________________
De: Tienda Norte <norte@tienda.example>
Enviado: jueves, 12 de noviembre de 2026 9:14
Para: Ana Ruiz <ana@cliente.example>
Asunto: Su mesa

Hola Ana:
`,
    visible: 'La verde.',
  },
  {
    id: 'outlook-web-pt',
    app: 'Outlook web',
    language: 'pt',
    text: `Pode ser na sexta.
________________________________
De: Loja Norte <norte@loja.example>
Enviado: 12 de novembro de 2026 09:14
Para: Ana <ana@cliente.example>
Assunto: A sua mesa

Olá Ana,
`,
    visible: 'Pode ser na sexta.',
  },
  {
    id: 'yahoo-web-en',
    app: 'Yahoo web',
    language: 'en',
    text: ` Green please.
    On Thursday, November 12, 2026 at 09:14:02 AM GMT, Larch & Linden <larch@shop.example> wrote:  
 
 Hello Ida,
which colour would you like?  `,
    visible: 'Green please.',
  },
  {
    id: 'yahoo-web-fr',
    app: 'Yahoo web',
    language: 'fr',
    text: ` Vendredi, merci.
    Le jeudi 12 novembre 2026 à 09:14:02 UTC+1, Boutique du Nord <nord@boutique.example> a écrit :  
 
 Bonjour Léa  `,
    visible: 'Vendredi, merci.',
  },
  {
    id: 'yahoo-web-html-it',
    app: 'Yahoo web',
    language: 'it',
    html: `<html><body><div class="ydp7yahoo-style-wrap" style="font-family:Helvetica"><div dir="ltr" data-setdir="false">Il verde, grazie.</div><div><br></div></div><div id="ydp98yahoo_quoted_1775407810" class="ydp98yahoo_quoted"><div style="font-family:'Helvetica Neue'"><div>Il giovedì 12 novembre 2026 alle ore 09:14:02 CET, Bottega Nord &lt;nord@bottega.example&gt; ha scritto: </div><div><br></div><div>Buongiorno Anna</div></div></div></body></html>`,
    visible: 'Il verde, grazie.',
  },
  {
    id: 'aol-web-en',
    app: 'AOL web',
    language: 'en',
    text: `Friday works.


-----Original Message-----
From: Larch & Linden <larch@shop.example>
To: ida@aol.example
Sent: Thu, Nov 12, 2026 9:14 am
Subject: Your table

Hello Ida,
`,
    visible: 'Friday works.',
  },
  {
    id: 'proton-en',
    app: 'Proton Mail',
    language: 'en',
    text: `Green.

Sent with Proton Mail secure email.

------- Original Message -------
On Thursday, November 12th, 2026 at 9:14 AM, Larch & Linden <larch@shop.example> wrote:


> Hello Ida,
> 
`,
    visible: 'Green.',
  },
  {
    id: 'proton-fr',
    app: 'Proton Mail',
    language: 'fr',
    text: `Vendredi.

Envoyé avec la messagerie sécurisée [Proton Mail.](https://proton.me/)

Le jeudi 12 novembre 2026 à 09:14, Boutique du Nord <nord@boutique.example> a écrit :

> Bonjour
`,
    visible: 'Vendredi.',
  },
  {
    id: 'proton-html-es',
    app: 'Proton Mail',
    language: 'es',
    html: `<div style="font-family: Arial, sans-serif; font-size: 14px;">La verde, gracias</div><div style="font-family: Arial;"><br></div><div class="protonmail_signature_block"><div class="protonmail_signature_block-proton">Enviado con el correo electrónico seguro de <a href="https://proton.me/">Proton Mail</a>.</div></div><div class="protonmail_quote">El jueves, 12 de noviembre de 2026 a las 9:14, Tienda Norte &lt;norte@tienda.example&gt; escribió:<br><blockquote class="protonmail_quote" type="cite"><p>Hola Ana</p></blockquote></div>`,
    visible: 'La verde, gracias',
  },
  {
    id: 'tutanota-de',
    app: 'Tutanota',
    language: 'de',
    text: `Grün bitte.

-- 
Gesendet mit Tuta, genieße sichere & werbefreie E-Mails.


12. Nov. 2026, 09:14 von larch@laden.example:

> Guten Tag Frau Holm,
`,
    visible: 'Grün bitte.',
  },
  {
    id: 'tutanota-html-en',
    app: 'Tutanota',
    language: 'en',
    html: `<div>Friday suits me.<br></div><div><br></div><div>-- <br></div><div> Secured with Tuta Mail: https://tuta.com<br></div><div><br></div><div>12 Nov 2026, 09:14 by larch@shop.example:<br></div><blockquote class="tutanota_quote" style="border-left: 1px solid #93A3B8;"><div>Hello Ida<br></div></blockquote>`,
    visible: 'Friday suits me.',
  },
]
