import type { ReplyCase } from './answer-case'

/** Answers from web mail (Q-E7). Structures after zammad, osTicket, roundcube and horde issues, and the fixtures of discourse and alfonsrv/mail-parser-reply. */
export const FROM_GERMAN_AND_FRENCH_WEB_MAIL: ReplyCase[] = [
  {
    id: 'gmx-web-de',
    app: 'GMX',
    language: 'de',
    text: `Guten Tag,

gerne am Freitag.

Ida Holm

Gesendet: Donnerstag, 12. November 2026 um 09:14
Von: "Larch & Linden" <larch@laden.example>
An: ida@gmx.example
Betreff: Ihr Tisch
Guten Tag Frau Holm,
`,
    visible: 'Guten Tag,\n\ngerne am Freitag.\n\nIda Holm',
  },
  {
    id: 'gmx-app-de',
    app: 'GMX Mail app',
    language: 'de',
    text: `Ja, Freitag.

-- 
Diese Nachricht wurde von meinem Android Mobiltelefon mit GMX Mail gesendet.
Am 12.11.26, 09:14 schrieb "Larch & Linden" <larch@laden.example>:
Guten Tag Frau Holm,
an welchem Tag dürfen wir liefern?
`,
    visible: 'Ja, Freitag.',
  },
  {
    id: 'tonline-de',
    app: 'T-Online',
    language: 'de',
    text: `Den grünen bitte.


 

-----Original-Nachricht-----

Betreff: Ihr Tisch

Datum: 2026-11-12T09:14:02+0100

Von: "Larch & Linden" <larch@laden.example>

An: "ida@t-online.example" <ida@t-online.example>

 

Guten Tag Frau Holm,
`,
    visible: 'Den grünen bitte.',
  },
  {
    id: 'orange-fr',
    app: 'Orange',
    language: 'fr',
    text: `Bonjour, vendredi c'est parfait.






> Message du 12/11/26 09:14
> De : "Boutique du Nord" 
> A : lea@orange.example
> Copie à : 
> Objet : Votre table
> 
> Bonjour Léa
`,
    visible: "Bonjour, vendredi c'est parfait.",
  },
  {
    id: 'orange-new-fr',
    app: 'Orange',
    language: 'fr',
    text: `Je la prends.

envoyé : 12 novembre 2026 à 09:14
de : "Boutique du Nord" <nord@boutique.example>
à : lea@orange.example
objet : Votre table


Bonjour Léa
`,
    visible: 'Je la prends.',
  },
  {
    id: 'free-fr',
    app: 'Free (Zimbra)',
    language: 'fr',
    text: `La verte.

----- Mail original -----
De: "Boutique du Nord" <nord@boutique.example>
À: "lea" <lea@free.example>
Envoyé: Jeudi 12 Novembre 2026 09:14:02
Objet: Votre table

Bonjour Léa
`,
    visible: 'La verte.',
  },
  {
    id: 'sfr-fr',
    app: 'SFR',
    language: 'fr',
    text: `Vendredi matin si possible

Léa

========================================

Message du : 12/11/2026 09:14
De : "Boutique du Nord " <nord@boutique.example>
A : lea@sfr.example
Copie à : 
Sujet : Votre table

Bonjour Léa
`,
    visible: 'Vendredi matin si possible\n\nLéa',
  },
]
