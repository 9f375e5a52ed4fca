import type { ReplyCase } from './answer-case'
import { OUR_LETTERS } from './our-letters'

/** Our letter without any sign of a quote, in part, or not there at all: what we sent decides (Q-E7). Structures after freescout-help-desk/freescout#3006 and chatwoot issues. */
export const BESIDE_OUR_LETTER: ReplyCase[] = [
  {
    id: 'no-sign-at-all',
    app: 'an unknown app',
    language: 'pt',
    sent: OUR_LETTERS.pt,
    text: `Verde escuro, na sexta.

Olá Ana,
a mesa de carvalho que procurava voltou à nossa loja.
Que cor prefere?
E em que dia podemos entregá-la?
Com os melhores cumprimentos
Marta Exemplo
Loja Norte
`,
    visible: 'Verde escuro, na sexta.',
  },
  {
    id: 'unknown-header-lines',
    app: 'an unknown app',
    language: 'en',
    sent: OUR_LETTERS.en,
    text: `Dark green, Friday.

[12.11.2026 09:14] Larch & Linden:
Hello Ida,

the oak table you asked about is back in our shop on Market Street.

Which colour would you like?

And on which day may we deliver it to you?

Kind regards
Marta Sample
Larch & Linden
+44 20 7946 0018
`,
    visible: 'Dark green, Friday.',
  },
  {
    id: 'typographic-changes',
    app: 'Apple Mail macOS',
    language: 'en',
    sent: `Hello Ida,\n\nwe've got the "Oslo" lamp - it's 89 pounds.\nShall we keep it (https://Shop.example/Lamp?id=7)?\n\nMarta`,
    text: `Yes, until Saturday.

On Thursday Marta at the shop said this

| Hello Ida,
|
| we’ve got the “Oslo” lamp – it’s 89 pounds.
| Shall we keep it <https://shop.example/lamp?id=7>?
|
| Marta
`,
    visible: 'Yes, until Saturday.\n\nOn Thursday Marta at the shop said this',
  },
  {
    id: 'gmail-clipped-quote-es',
    app: 'Gmail web',
    language: 'es',
    sent: OUR_LETTERS.es,
    html: `<div dir="ltr">La verde, el viernes.</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">El jue, 12 nov 2026 a las 9:14, Tienda Norte (&lt;norte@tienda.example&gt;) escribió:<br></div><blockquote class="gmail_quote"><p>Hola Ana:</p><p>la mesa de roble por la que preguntó ya está en nuestra tienda.</p><p>¿Qué color le gustaría?</p></blockquote></div>`,
    visible: 'La verde, el viernes.',
  },
  {
    id: 'own-text-repeats-us',
    app: 'Gmail web',
    language: 'en',
    sent: OUR_LETTERS.en,
    text: `You asked: Which colour would you like? Dark green.
And on which day? Friday after four.

On Thu, Nov 12, 2026 at 9:14 AM Larch & Linden <larch@shop.example> wrote:

> Hello Ida,
>
> the oak table you asked about is back in our shop on Market Street.
`,
    visible: 'You asked: Which colour would you like? Dark green.\nAnd on which day? Friday after four.',
  },
  {
    id: 'own-same-words',
    app: 'a phone',
    language: 'en',
    sent: 'Hello Ida, may we deliver on Friday or on Saturday?\n\nMarta',
    text: `On Friday`,
    visible: 'On Friday',
  },
  {
    id: 'two-of-our-letters',
    app: 'Outlook desktop',
    language: 'en',
    sent: `We can do Friday after four.\n\nMarta Sample\n\n${OUR_LETTERS.en}`,
    text: `Perfect.

From: Larch & Linden <larch@shop.example>
Sent: 13 November 2026 10:00
To: Ida Holm <ida@customer.example>
Subject: RE: Your table

We can do Friday after four.

Marta Sample

From: Ida Holm <ida@customer.example>
Sent: 12 November 2026 18:20
To: Larch & Linden <larch@shop.example>
Subject: RE: Your table

Dark green please.

From: Larch & Linden <larch@shop.example>
Sent: 12 November 2026 09:14
To: Ida Holm <ida@customer.example>
Subject: Your table

Hello Ida,

the oak table you asked about is back in our shop on Market Street.
`,
    visible: 'Perfect.',
  },
  {
    id: 'arrows-inside-unmarked',
    app: 'Outlook web',
    language: 'en',
    sent: 'Hello Ida,\nwhich colour would you like?\nand which day suits you?\nKind regards,\nPriya',
    text: `Answers below >>

From: Larch & Linden <larch@shop.example>
Sent: Thursday, November 12, 2026 9:14 AM
To: Ida Holm <ida@customer.example>
Subject: The lamp

Hello Ida,
which colour would you like?
>> dark green
and which day suits you?
>> Tuesday after four
Kind regards,
Priya
`,
    visible: `Answers below >>

> which colour would you like?
>> dark green
> and which day suits you?
>> Tuesday after four`,
  },
  {
    id: 'below-without-our-letter',
    app: 'Outlook desktop',
    language: 'en',
    text: `Please see my answers below in red.

Ida

From: Larch & Linden <larch@shop.example>
Sent: Thursday, November 12, 2026 9:14 AM
To: Ida Holm <ida@customer.example>
Subject: The lamp

Which colour?
DARK GREEN PLEASE
`,
    visible: `Please see my answers below in red.

Ida

From: Larch & Linden <larch@shop.example>
Sent: Thursday, November 12, 2026 9:14 AM
To: Ida Holm <ida@customer.example>
Subject: The lamp

Which colour?
DARK GREEN PLEASE`,
  },
  {
    id: 'inside-picks-an-option',
    app: 'Outlook desktop',
    language: 'en',
    sent: 'Hello Ida,\n\nwe have the table in dark green oak and in white.\n\nWhich one would you like?\n\n- dark green oak\n- white\n\nMay we deliver on Friday or on Saturday morning?\n\nMarta',
    text: `From: Larch & Linden <larch@shop.example>
Sent: 12 November 2026 09:14
To: Ida Holm <ida@customer.example>
Subject: Your table

Hello Ida,

we have the table in dark green oak and in white.

Which one would you like?

- dark green oak
- white

Dark green oak

May we deliver on Friday or on Saturday morning?

On Saturday morning

Marta
`,
    visible: `> - white
Dark green oak
> May we deliver on Friday or on Saturday morning?
On Saturday morning`,
  },
  {
    id: 'option-above-unmarked-letter',
    app: 'an unknown app',
    language: 'en',
    sent: 'Hello Ida,\n\nwe have the table in two colours.\n\nWhich one would you like?\n\nDark green\nWhite\n\nMarta Sample',
    text: `Dark green

Hello Ida,

we have the table in two colours.

Which one would you like?

Dark green
White

Marta Sample
`,
    visible: 'Dark green',
  },
  {
    id: 'own-marks-beside-known-letter',
    app: 'K-9 Mail',
    language: 'en',
    sent: OUR_LETTERS.en,
    text: `I would like

> the oak table in green
> four chairs
`,
    visible: 'I would like\n\n> the oak table in green\n> four chairs',
  },
  {
    id: 'no-words-of-theirs',
    app: 'Apple Mail iOS',
    language: 'en',
    sent: OUR_LETTERS.en,
    text: `

Sent from my iPhone

> On 12 Nov 2026, at 09:14, Larch & Linden <larch@shop.example> wrote:
> 
> Hello Ida,
> 
> the oak table you asked about is back in our shop on Market Street.
`,
    visible: '',
  },
  {
    id: 'foreign-mail-under-own-words',
    app: 'Outlook desktop',
    language: 'en',
    sent: OUR_LETTERS.en,
    text: `Can you see why?

From: Swift Parcel <no-reply@swift.example>
Sent: Thursday, November 12, 2026 8:00 AM
To: ida@customer.example
Subject: Your parcel

Your parcel 55 could not be handed over, please say when you are at home.
`,
    visible: `Can you see why?

From: Swift Parcel <no-reply@swift.example>
Sent: Thursday, November 12, 2026 8:00 AM
To: ida@customer.example
Subject: Your parcel

Your parcel 55 could not be handed over, please say when you are at home.`,
  },
]
