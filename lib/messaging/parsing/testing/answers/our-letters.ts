/** What the shop had written, in the languages of the cases: the letter that the answers quote, re-wrap and write into. */
export const OUR_LETTERS = {
  en: `Hello Ida,

the oak table you asked about is back in our shop on Market Street.

Which colour would you like?

And on which day may we deliver it to you?

Kind regards
Marta Sample
Larch & Linden
+44 20 7946 0018`,
  de: `Guten Tag Frau Holm,

der Eichentisch, nach dem Sie gefragt haben, steht wieder in unserem Laden.

Welche Farbe hätten Sie gern?

Und an welchem Tag dürfen wir liefern?

Freundliche Grüße
Marta Beispiel
Larch & Linden`,
  es: `Hola Ana:

la mesa de roble por la que preguntó ya está en nuestra tienda.

¿Qué color le gustaría?

¿Y qué día podemos llevársela?

Un saludo
Marta Ruiz
Tienda Norte`,
  pl: `Dzień dobry Pani Anno,

stół dębowy, o który Pani pytała, jest już w naszym sklepie.

Jaki kolor Pani wybiera?

A w jakim dniu możemy go dostarczyć?

Pozdrawiam
Marta Nowak
Sklep Północ`,
  fr: `Bonjour Léa,

la table en chêne que vous cherchiez est de retour dans notre boutique.

Quelle couleur préférez-vous ?

Et quel jour pouvons-nous la livrer ?

Bien cordialement
Marta Exemple
Boutique du Nord`,
  it: `Buongiorno Anna,

il tavolo di rovere che cercava è di nuovo nel nostro negozio.

Quale colore preferisce?

E in quale giorno possiamo consegnarlo?

Cordiali saluti
Marta Esempio
Bottega Nord`,
  nl: `Beste Anna,

de eiken tafel waar u naar vroeg staat weer in onze winkel.

Welke kleur wilt u graag?

En op welke dag mogen we hem bezorgen?

Met vriendelijke groet
Marta Voorbeeld
Winkel Noord`,
  pt: `Olá Ana,

a mesa de carvalho que procurava voltou à nossa loja.

Que cor prefere?

E em que dia podemos entregá-la?

Com os melhores cumprimentos
Marta Exemplo
Loja Norte`,
}
