/** What stands under the customer's name without any mark, as companies write it; made by hand, after public samples of such footers. */
export const SIGNATURES: [own: string, signature: string][] = [
  [
    'Ja, bitte reservieren Sie die Lampe.\n\nMit freundlichen Grüßen\n\nKatrin Vogel',
    'Leiterin Einkauf\n\nNordlicht Möbel GmbH\nHafenstraße 12\n20457 Hamburg\nTel.: +49 40 555 01 23\nwww.nordlicht.example\n\nAmtsgericht Hamburg HRB 12345 | Geschäftsführer: Jan Petersen',
  ],
  ['Passt, bitte zuschicken.\n\nGruß\nKatrin Vogel', 'Vogel Design e.K.\nHafenstraße 12, 20457 Hamburg\nUSt-IdNr.: DE123456789'],
  ['Ja, gern.\n\ni.A. Katrin Vogel', 'Sekretariat\n\nNordlicht GmbH\nTel. 040 5550123\nFax 040 5550124'],
  [
    'Proszę odłożyć.\n\nZ poważaniem\nJan Nowak',
    'Kierownik Działu Zaopatrzenia\n\nDREWEX S.A.\nul. Leśna 5\n30-002 Kraków\nNIP: 525-000-00-00',
  ],
  [
    'Oui, merci de la garder.\n\nCordialement,\nLéa Martin',
    'Responsable achats\nMaison Martin SARL\n12 rue du Port, 44000 Nantes\nTél. : 02 40 55 01 23',
  ],
  [
    'Sí, resérvela.\n\nUn saludo,\n\nMarta Ruiz Gil',
    'Muebles Ruiz, S.L.\nTel. 91 555 01 23\nEste mensaje va dirigido exclusivamente a su destinatario y puede contener información confidencial.',
  ],
]
