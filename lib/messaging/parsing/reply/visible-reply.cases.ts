/** Replies as mail apps in Spanish and Polish write them, with what a reader should see. Made by hand, after real ones. */
export type ReplyCase = { name: string; body: string; visible: string }

export const SPANISH_REPLIES: ReplyCase[] = [
  {
    name: 'Gmail',
    body: 'Sí, me interesa el sofá gris.\n\nEl vie, 20 nov 2026 a las 10:46, Tienda Norte (<norte@tienda.es>) escribió:\n\n> Hola Ana,\n> ¿le interesa el sofá?\n',
    visible: 'Sí, me interesa el sofá gris.',
  },
  {
    name: 'Gmail, línea partida',
    body: 'Perfecto, gracias.\n\nEl vie, 20 nov 2026 a las 10:46, Tienda Norte de Muebles y Decoración (<\nnorte@tienda.es>) escribió:\n\n> Hola Ana\n',
    visible: 'Perfecto, gracias.',
  },
  {
    name: 'Gmail, partida en tres',
    body: 'Vale.\n\nEl vie, 20 nov 2026 a las 10:46,\nTienda Norte\n<norte@tienda.es> escribió:\n> Hola\n',
    visible: 'Vale.',
  },
  {
    name: 'Gmail antiguo',
    body: '¿Cuánto cuesta?\n\n2026-11-20 10:46 GMT+01:00 Tienda Norte <norte@tienda.es>:\n\n> Hola\n',
    visible: '¿Cuánto cuesta?',
  },
  {
    name: 'Gmail del móvil',
    body: 'Mañana paso.\n\nEl vie., 20 de noviembre de 2026 10:46, Tienda Norte <norte@tienda.es> escribió:\n\n> Hola\n',
    visible: 'Mañana paso.',
  },
  {
    name: 'Outlook',
    body: 'Buenos días,\n\nquedo a la espera.\n\nUn saludo,\nAna\n\nDe: Tienda Norte <norte@tienda.es>\nEnviado: viernes, 20 de noviembre de 2026 10:46\nPara: Ana Ruiz <ana@ejemplo.es>\nAsunto: Su pedido\n\nHola Ana,\nsu pedido llega mañana.\n',
    visible: 'Buenos días,\n\nquedo a la espera.\n\nUn saludo,\nAna',
  },
  {
    name: 'Outlook sin direcciones, con línea',
    body: 'De acuerdo.\n\n________________________________\nDe: Tienda Norte\nEnviado el: viernes, 20 de noviembre de 2026 10:46\nPara: Ana Ruiz\nAsunto: RE: Su pedido\n\nHola\n',
    visible: 'De acuerdo.',
  },
  {
    name: 'Outlook clásico',
    body: 'Gracias por la oferta.\n\n-----Mensaje original-----\nDe: Tienda\nHola\n',
    visible: 'Gracias por la oferta.',
  },
  {
    name: 'Outlook móvil',
    body: 'Lo pienso y le digo.\n\nObtener Outlook para Android<https://aka.ms/AAb9ysg>\n________________________________\nFrom: Tienda Norte <norte@tienda.es>\nSent: Friday, November 20, 2026 10:46:12 AM\nTo: Ana <ana@ejemplo.es>\nSubject: Oferta\n\nHola\n',
    visible: 'Lo pienso y le digo.',
  },
  {
    name: 'Apple Mail',
    body: 'Me quedo con la mesa.\n\n> El 20 nov 2026, a las 10:46, Tienda Norte <norte@tienda.es> escribió:\n> \n> Hola Ana\n',
    visible: 'Me quedo con la mesa.',
  },
  {
    name: 'iPhone',
    body: 'Sí.\n\nEnviado desde mi iPhone\n\n> El 20 nov 2026, a las 10:46, Tienda escribió:\n> \n> ¿Viene?\n',
    visible: 'Sí.',
  },
  {
    name: 'Thunderbird',
    body: 'Adjunto la foto.\n\nEl 20/11/2026 a las 10:46, Tienda Norte escribió:\n> Hola\n',
    visible: 'Adjunto la foto.',
  },
  {
    name: 'Yahoo',
    body: 'No me llegó.\n\n    El viernes, 20 de noviembre de 2026, 10:46:12 CET, Tienda Norte <norte@tienda.es> escribió:  \n \n Hola Ana,\nsu pedido salió ayer.\n',
    visible: 'No me llegó.',
  },
  {
    name: 'Samsung',
    body: 'Estoy en casa a las 5.\n\nEnviado desde mi Samsung Galaxy smartphone.\n\n-------- Mensaje original --------\nDe: Tienda <norte@tienda.es>\nFecha: 20/11/26 10:46 (GMT+01:00)\nPara: ana@ejemplo.es\nAsunto: Entrega\n\nHola\n',
    visible: 'Estoy en casa a las 5.',
  },
  {
    name: 'firma con guiones',
    body: '¿Abren el sábado?\n\n-- \nAna Ruiz\nTel. 600 123 456\n\nEl vie, 20 nov 2026 a las 10:46, Tienda (<norte@tienda.es>) escribió:\n> Hola\n',
    visible: '¿Abren el sábado?',
  },
  {
    name: 'respuestas intercaladas',
    body: 'El vie, 20 nov 2026 a las 10:46, Tienda (<norte@tienda.es>) escribió:\n\n> ¿Qué color?\n\nGris.\n\n> ¿Qué día?\n\nEl lunes.\n',
    visible: '> ¿Qué color?\n\nGris.\n\n> ¿Qué día?\n\nEl lunes.',
  },
  {
    name: 'respuesta debajo',
    body: 'El 20/11/2026 a las 10:46, Tienda escribió:\n> ¿Qué color le gusta?\n\nEl gris, por favor.\n',
    visible: 'El gris, por favor.',
  },
  {
    name: 'una frase que empieza como cita',
    body: 'El viernes 20 de noviembre les escribí:\nnadie me contestó.\n\nEl lunes llamo.',
    visible: 'El viernes 20 de noviembre les escribí:\nnadie me contestó.\n\nEl lunes llamo.',
  },
  {
    name: 'un viaje con De y Para',
    body: 'Para el transporte:\n\nDe: Madrid\nPara: Toledo\nFecha: viernes\n\n¿Cuánto sería?',
    visible: 'Para el transporte:\n\nDe: Madrid\nPara: Toledo\nFecha: viernes\n\n¿Cuánto sería?',
  },
  {
    name: 'Hotmail',
    body: 'Hola, lo quiero.\n\n> Date: Fri, 20 Nov 2026 10:46:00 +0100\n> Subject: Sofá\n> From: norte@tienda.es\n> To: ana@hotmail.es\n> \n> Hola\n',
    visible: 'Hola, lo quiero.',
  },
]

export const POLISH_REPLIES: ReplyCase[] = [
  {
    name: 'Gmail',
    body: 'Tak, poproszę szarą sofę.\n\npt., 20 lis 2026 o 10:46 Sklep Północ <polnoc@sklep.pl> napisał(a):\n\n> Dzień dobry,\n> czy jest Pani zainteresowana?\n',
    visible: 'Tak, poproszę szarą sofę.',
  },
  {
    name: 'Gmail z W dniu',
    body: 'Dziękuję.\n\nW dniu pt., 20 lis 2026 o 10:46 Sklep Północ <polnoc@sklep.pl> napisał(a):\n\n> Dzień dobry\n',
    visible: 'Dziękuję.',
  },
  {
    name: 'Gmail, wiersz łamany',
    body: 'Dobrze.\n\npt., 20 lis 2026 o 10:46 Sklep Meblowy Północ w Gdańsku <\npolnoc@sklep.pl> napisał(a):\n\n> Dzień dobry\n',
    visible: 'Dobrze.',
  },
  {
    name: 'Gmail, dawniej',
    body: 'Ile kosztuje?\n\nW dniu 20 listopada 2026 10:46 użytkownik Sklep Północ <polnoc@sklep.pl>\nnapisał:\n\n> Dzień dobry\n',
    visible: 'Ile kosztuje?',
  },
  {
    name: 'Outlook',
    body: 'Witam,\n\nczekam na odpowiedź.\n\nPozdrawiam\nAnna\n\nOd: Sklep Północ <polnoc@sklep.pl>\nWysłano: piątek, 20 listopada 2026 10:46\nDo: Anna Nowak <anna@poczta.pl>\nTemat: Zamówienie\n\nDzień dobry,\ntowar przyjedzie jutro.\n',
    visible: 'Witam,\n\nczekam na odpowiedź.\n\nPozdrawiam\nAnna',
  },
  {
    name: 'Outlook, pogrubiony',
    body: 'Zgadzam się.\n\n*Od:* Sklep Północ <polnoc@sklep.pl>\n*Wysłano:* piątek, 20 listopada 2026 10:46\n*Do:* Anna\n*DW:* Jan\n*Temat:* Oferta\n\nDzień dobry\n',
    visible: 'Zgadzam się.',
  },
  {
    name: 'Outlook w telefonie',
    body: 'Jutro przyjadę.\n\nPobierz aplikację Outlook dla systemu Android<https://aka.ms/AAb9ysg>\n________________________________\nOd: Sklep <polnoc@sklep.pl>\nWysłane: piątek, 20 listopada 2026 10:46:12\nDo: Anna <anna@poczta.pl>\nTemat: Oferta\n\nDzień dobry\n',
    visible: 'Jutro przyjadę.',
  },
  {
    name: 'Outlook, oryginalna wiadomość',
    body: 'Rezygnuję.\n\n-----Oryginalna wiadomość-----\nOd: Sklep\nDzień dobry\n',
    visible: 'Rezygnuję.',
  },
  {
    name: 'Apple Mail',
    body: 'Biorę ten stół.\n\n> Wiadomość napisana przez Sklep Północ <polnoc@sklep.pl> w dniu 20.11.2026, o godz. 10:46:\n> \n> Dzień dobry\n',
    visible: 'Biorę ten stół.',
  },
  {
    name: 'Apple Mail bez znaków cytatu',
    body: 'Biorę.\n\nWiadomość napisana przez Sklep w dniu 20.11.2026, o godz. 10:46:\n\nDzień dobry, czy bierze Pani stół?\n',
    visible: 'Biorę.',
  },
  {
    name: 'iPhone',
    body: 'Tak\n\nWysłane z iPhone’a\n\n> Wiadomość napisana przez Sklep w dniu 20.11.2026, o godz. 10:46:\n> \n> Czy Pani będzie?\n',
    visible: 'Tak',
  },
  {
    name: 'Thunderbird',
    body: 'Przesyłam zdjęcie.\n\nW dniu 20.11.2026 o 10:46, Sklep Północ pisze:\n> Dzień dobry\n',
    visible: 'Przesyłam zdjęcie.',
  },
  {
    name: 'Onet',
    body: 'Kiedy dostawa?\n\nW dniu 2026-11-20 10:46:12 użytkownik Sklep Północ <polnoc@sklep.pl> napisał:\n\nDzień dobry,\ndziękujemy za zamówienie.\n',
    visible: 'Kiedy dostawa?',
  },
  {
    name: 'WP',
    body: 'Nie dotarło.\n\nDnia 20 listopada 2026 10:46 Sklep Północ <polnoc@sklep.pl> napisał(a):\n\nDzień dobry\n',
    visible: 'Nie dotarło.',
  },
  {
    name: 'Interia',
    body: 'Proszę o fakturę.\n\nOd: "Sklep Północ" <polnoc@sklep.pl>\nDo: anna@interia.pl;\nWysłane: 10:46 Piątek 2026-11-20\nTemat: Zamówienie\n\n> Dzień dobry\n',
    visible: 'Proszę o fakturę.',
  },
  {
    name: 'Yahoo',
    body: 'Zapłaciłam.\n\n    W dniu piątek, 20 listopada 2026 10:46:12 CET użytkownik Sklep <polnoc@sklep.pl> napisał:  \n \n Dzień dobry\n',
    visible: 'Zapłaciłam.',
  },
  {
    name: 'Samsung',
    body: 'Będę o 17.\n\nWysłane z telefonu Samsung Galaxy.\n\n-------- Oryginalna wiadomość --------\nOd: Sklep <polnoc@sklep.pl>\nData: 20.11.2026 10:46 (GMT+01:00)\nDo: anna@poczta.pl\nTemat: Dostawa\n\nDzień dobry\n',
    visible: 'Będę o 17.',
  },
  {
    name: 'podpis',
    body: 'Czy w sobotę jest otwarte?\n\n-- \nAnna Nowak\ntel. 600 123 456\n',
    visible: 'Czy w sobotę jest otwarte?',
  },
  {
    name: 'odpowiedzi w cytacie',
    body: 'W dniu 20.11.2026 o 10:46, Sklep pisze:\n> Jaki kolor?\nSzary.\n> Jaki dzień?\nPoniedziałek.\n',
    visible: '> Jaki kolor?\nSzary.\n> Jaki dzień?\nPoniedziałek.',
  },
  {
    name: 'odpowiedź pod cytatem',
    body: 'Dnia 20 listopada 2026 10:46 Sklep <polnoc@sklep.pl> napisał(a):\n> Jaki kolor?\n\nSzary proszę.\n',
    visible: 'Szary proszę.',
  },
  {
    name: 'zdanie podobne do cytatu',
    body: 'W dniu 20 listopada rozmawiałam z panem Janem.\nW dniu 21 listopada nikt nie przyjechał.',
    visible: 'W dniu 20 listopada rozmawiałam z panem Janem.\nW dniu 21 listopada nikt nie przyjechał.',
  },
  {
    name: 'wysłane z domu',
    body: 'Paczka wysłana z Krakowa.\n\nWysłane z domu',
    visible: 'Paczka wysłana z Krakowa.\n\nWysłane z domu',
  },
]
