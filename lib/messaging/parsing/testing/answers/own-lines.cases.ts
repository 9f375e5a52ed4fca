import type { ReplyCase } from './answer-case'

/** What looks like history, a signature or nothing at all and is the customer's, or the other way round (Q-E7). Structures after chatwoot/chatwoot#8367, freescout-help-desk/freescout#5657 and discourse/email_reply_trimmer#8. */
export const OWN_LINES: ReplyCase[] = [
  {
    id: 'own-list-under-dashes-de',
    app: 'GMX',
    language: 'de',
    text: `Bitte liefern Sie an:

---
Ida Holm
Lindenweg 4
10115 Berlin`,
    visible: 'Bitte liefern Sie an:\n\n---\nIda Holm\nLindenweg 4\n10115 Berlin',
  },
  {
    id: 'own-headings-fr',
    app: 'Thunderbird',
    language: 'fr',
    text: `Mes mesures :

Salon
-----
largeur 120

Chambre
-------
largeur 90

Léa`,
    visible: 'Mes mesures :\n\nSalon\n-----\nlargeur 120\n\nChambre\n-------\nlargeur 90\n\nLéa',
  },
  {
    id: 'own-underscores-form-pt',
    app: 'Outlook web',
    language: 'pt',
    text: `Encomenda
________________
2 mesas
4 cadeiras
________________
Entrega na sexta`,
    visible: 'Encomenda\n________________\n2 mesas\n4 cadeiras\n________________\nEntrega na sexta',
  },
  {
    id: 'own-star-rule-it',
    app: 'Libero',
    language: 'it',
    text: `Ecco l'ordine

****
tavolo verde
quattro sedie

Anna`,
    visible: "Ecco l'ordine\n\n****\ntavolo verde\nquattro sedie\n\nAnna",
  },
  {
    id: 'signature-rule-de',
    app: 'Outlook desktop',
    language: 'de',
    text: `Freitag passt.

____________________________
Ida Holm
Einkauf
Holm GmbH | Lindenweg 4 | 10115 Berlin
Tel.: +49 30 1234567
ida@holm.example`,
    visible: 'Freitag passt.',
  },
  {
    id: 'signature-dashes-es',
    app: 'Thunderbird',
    language: 'es',
    text: `El viernes.

--
Ana Ruiz
Tel. 600 123 456`,
    visible: 'El viernes.',
  },
  {
    id: 'disclaimer-rule-en',
    app: 'Outlook desktop',
    language: 'en',
    text: `Friday works.

Ida

________________________________
This email and any attachments are confidential and intended solely for the addressee. If you have received it in error please delete it.`,
    visible: 'Friday works.\n\nIda',
  },
  {
    id: 'postscript-en',
    app: 'mutt',
    language: 'en',
    text: `Friday works.

-- 
Ida Holm

P.S. Could you also gift-wrap it?`,
    visible: 'Friday works.\n\nP.S. Could you also gift-wrap it?',
  },
  {
    id: 'postscript-pl',
    app: 'Thunderbird',
    language: 'pl',
    text: `Tak, proszę.

--
Anna Nowak

PS. Dzwonek nie działa, proszę zadzwonić.`,
    visible: 'Tak, proszę.\n\nPS. Dzwonek nie działa, proszę zadzwonić.',
  },
  {
    id: 'question-under-mark-nl',
    app: 'Thunderbird',
    language: 'nl',
    text: `Ja graag.

-- 
Anna de Wit

Kunt u ook een offerte voor vier stoelen sturen?`,
    visible: 'Ja graag.\n\nKunt u ook een offerte voor vier stoelen sturen?',
  },
  {
    id: 'own-quotes-plain-en',
    app: 'K-9 Mail',
    language: 'en',
    text: `The label says:
> Model LL-220
> Batch 7781`,
    visible: 'The label says:\n> Model LL-220\n> Batch 7781',
  },
  {
    id: 'own-quotes-then-history-de',
    app: 'Thunderbird',
    language: 'de',
    text: `Auf dem Etikett steht:

> Modell LL-220
> Charge 7781

Ist das richtig?

Am 12.11.26 um 09:14 schrieb Larch & Linden:
> Guten Tag`,
    visible: 'Auf dem Etikett steht:\n\n> Modell LL-220\n> Charge 7781\n\nIst das richtig?',
  },
  {
    id: 'own-larger-than-es',
    app: 'Gmail web',
    language: 'es',
    text: `Necesito una mesa:
> 120 cm de ancho
< 80 cm de alto
Gracias`,
    visible: 'Necesito una mesa:\n> 120 cm de ancho\n< 80 cm de alto\nGracias',
  },
  {
    id: 'own-indent-html-fr',
    app: 'Gmail web',
    language: 'fr',
    html: `<div dir="ltr">Sur l'étiquette :<blockquote style="margin:0 0 0 40px;border:none;padding:0px"><div>Modèle LL-220</div></blockquote></div>`,
    visible: "Sur l'étiquette :\nModèle LL-220",
  },
  {
    id: 'own-blockquote-then-history-html',
    app: 'Apple Mail macOS',
    language: 'en',
    html: `<div>Look:</div><blockquote>Keep away from sun</blockquote><div>Is that so?</div><div><blockquote type="cite"><div>On 12 Nov 2026, at 09:14, Larch &lt;larch@shop.example&gt; wrote:</div><div>Hello Ida</div></blockquote></div>`,
    visible: 'Look:\nKeep away from sun\nIs that so?',
  },
  {
    id: 'own-on-wrote-es',
    app: 'Outlook web',
    language: 'es',
    text: `El 12 de noviembre su compañero me escribió:
la lámpara está lista.
¿Sigue siendo verdad?`,
    visible: 'El 12 de noviembre su compañero me escribió:\nla lámpara está lista.\n¿Sigue siendo verdad?',
  },
  {
    id: 'own-on-wrote-de',
    app: 'Web.de',
    language: 'de',
    text: `Am Montag schrieb Ihre Kollegin, der Tisch sei da.
Stimmt das noch?`,
    visible: 'Am Montag schrieb Ihre Kollegin, der Tisch sei da.\nStimmt das noch?',
  },
  {
    id: 'own-from-to-it',
    app: 'Virgilio',
    language: 'it',
    text: `Per il trasporto:

Da: Milano
A: Torino
Data: venerdì

Quanto costa?`,
    visible: 'Per il trasporto:\n\nDa: Milano\nA: Torino\nData: venerdì\n\nQuanto costa?',
  },
  {
    id: 'own-from-to-nl',
    app: 'KPN',
    language: 'nl',
    text: `Kunt u de bank ophalen?

Van: Molenstraat 4
Naar: de kringloop
Datum: 20 november

Groet, Anna`,
    visible: 'Kunt u de bank ophalen?\n\nVan: Molenstraat 4\nNaar: de kringloop\nDatum: 20 november\n\nGroet, Anna',
  },
  {
    id: 'table-pl',
    app: 'Outlook desktop',
    language: 'pl',
    html: `<p>Zamawiam:</p><table><tbody><tr><td>Stół</td><td>1 szt.</td></tr><tr><td>Krzesło</td><td>4 szt.</td></tr></tbody></table>`,
    visible: 'Zamawiam:\nStół 1 szt.\nKrzesło 4 szt.',
  },
  {
    id: 'hidden-preview-en',
    app: 'Mailbird',
    language: 'en',
    html: `<span style="display:none !important;visibility:hidden;opacity:0;height:0">preview text of a banner</span><p>Yes please.</p><div style="font-size:0px;line-height:0">xx</div>`,
    visible: 'Yes please.',
  },
  {
    id: 'white-on-white-de',
    app: 'Outlook desktop',
    language: 'de',
    html: `<body style="background:#FFFFFF"><p>Ja, gerne.</p><p><span style="color:white">CODE-1 9917 22</span></p></body>`,
    visible: 'Ja, gerne.',
  },
  {
    id: 'white-on-dark-stays',
    app: 'Apple Mail iOS',
    language: 'en',
    html: `<body style="background-color:#1e1e1e;color:#ffffff"><div style="color:#ffffff;background-color:#1e1e1e">Friday please.</div></body>`,
    visible: 'Friday please.',
  },
  {
    id: 'richer-html-stub',
    app: 'Zoho',
    language: 'es',
    text: `Este mensaje contiene HTML.`,
    html: `<div>Quiero la verde, y el viernes me viene bien.</div>`,
    visible: 'Quiero la verde, y el viernes me viene bien.',
  },
  {
    id: 'richer-html-cut',
    app: 'Samsung Email',
    language: 'it',
    text: `Il verde`,
    html: `<div>Il verde, e vorrei anche quattro sedie.</div><div>Venerdì va bene.</div>`,
    visible: 'Il verde, e vorrei anche quattro sedie.\nVenerdì va bene.',
  },
  {
    id: 'text-richer-than-html',
    app: 'a small app',
    language: 'pt',
    text: `Verde, na sexta.`,
    html: `<html><head></head><body></body></html>`,
    visible: 'Verde, na sexta.',
  },
  {
    id: 'text-run-together-html-lists',
    app: 'Gmail web',
    language: 'fr',
    text: `Il me faut :

   - une table
   - quatre chaises

Le jeu. 12 nov. 2026 à 09:14, Boutique du Nord <nord@boutique.example> a écrit :

> Bonjour`,
    html: `<div dir="ltr">Il me faut :<ul><li>une table</li><li>quatre chaises</li></ul></div><div class="gmail_quote"><div class="gmail_attr">Le jeu. 12 nov. 2026 à 09:14, Boutique du Nord a écrit :</div><blockquote class="gmail_quote">Bonjour</blockquote></div>`,
    visible: 'Il me faut :\n\n   - une table\n   - quatre chaises',
  },
  {
    id: 'forward-stays-nl',
    app: 'Gmail web',
    language: 'nl',
    text: `Weet u hier iets van?

---------- Forwarded message ---------
Van: Pakketdienst <info@pakket.example>
Date: do 12 nov 2026 om 08:00
Subject: Uw pakket
To: <anna@klant.example>

Uw pakket kon niet worden bezorgd.`,
    visible: `Weet u hier iets van?

---------- Forwarded message ---------
Van: Pakketdienst <info@pakket.example>
Date: do 12 nov 2026 om 08:00
Subject: Uw pakket
To: <anna@klant.example>

Uw pakket kon niet worden bezorgd.`,
  },
  {
    id: 'pgp-en',
    app: 'Thunderbird',
    language: 'en',
    text: `-----BEGIN PGP SIGNED MESSAGE-----
Hash: SHA256

Yes, I take the lamp.

Ida
-----BEGIN PGP SIGNATURE-----

iQEzBAEBCAAdFiEEabc
=ab12
-----END PGP SIGNATURE-----
`,
    visible: 'Yes, I take the lamp.\n\nIda',
  },
  {
    id: 'excuse-es',
    app: 'a phone',
    language: 'es',
    text: `Sí.

Enviado desde mi móvil, disculpe las erratas.`,
    visible: 'Sí.',
  },
  {
    id: 'sent-from-home-stays',
    app: 'Gmail web',
    language: 'en',
    text: `The parcel was
sent from my office in Leeds on Monday.`,
    visible: 'The parcel was\nsent from my office in Leeds on Monday.',
  },
  {
    id: 'avast-footer-fr',
    app: 'Outlook desktop',
    language: 'fr',
    text: `Vendredi.

--
Cet e-mail a été vérifié par le logiciel antivirus d'Avast.
www.avast.com`,
    visible: 'Vendredi.',
  },
  {
    id: 'white-of-a-dark-phone',
    app: 'Outlook Android',
    language: 'en',
    sent: 'Hello Ida, the oak table is back in our shop. Shall we keep it for you until Friday?',
    html: `<div style="color:rgb(255,255,255)">Yes, please keep it, I come on Friday.</div><div>Ida</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> Larch &lt;larch@shop.example&gt;<br><b>Sent:</b> 12 November 2026 09:14<br><b>To:</b> Ida<br><b>Subject:</b> table</div><div>Hello Ida, the oak table is back in our shop. Shall we keep it for you until Friday?</div>`,
    visible: 'Yes, please keep it, I come on Friday.\nIda',
  },
]
