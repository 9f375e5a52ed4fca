/** What head office asks of stores, in the three languages: task, suggested words, and what customers answer. */
export type Plot = {
  type: 'email' | 'call' | 'offer' | 'meeting'
  title: string
  description: string
  subject: string
  copy: string
  reply: string
}

const plot = (type: Plot['type'], title: string, description: string, subject: string, copy: string, reply: string): Plot => ({
  type,
  title,
  description,
  subject,
  copy,
  reply,
})

export const plots: Record<'en' | 'es' | 'pl', Plot[]> = {
  en: [
    plot(
      'email',
      'The smoked-glass carafe is in',
      'Asked about it in October and wanted to hear when it was back. Six came in this morning. Write before the weekend.',
      'The carafe you asked about',
      'Good morning, the smoked-glass carafe came in this morning, and I have put one aside for you. Shall I keep it until the weekend?',
      'Yes please, and the set of four glasses too. Could you hold them until Saturday? I am in town from about eleven.',
    ),
    plot(
      'email',
      'Wedding list closes Sunday, six gifts left',
      'The list closes on Sunday night. Offer to extend it or to close it with a voucher.',
      'Your wedding list',
      'Hello, your wedding list closes on Sunday and six gifts are still open. Would you like us to keep it open another week?',
      'Thank you. One question about the napkins: do they come in the darker blue?',
    ),
    plot(
      'call',
      'Confirm Saturday’s coat fitting',
      'Fitting on Saturday at eleven. Confirm the time and ask which size to have ready.',
      'Your fitting on Saturday',
      'Hello, just to confirm your fitting on Saturday at eleven. Which size may I have ready for you?',
      'Eleven is fine. I usually take a 38 tall, but the last one was tight across the back.',
    ),
    plot(
      'call',
      'Lamp is back from the workshop',
      'The brass lamp is rewired and tested. Agree when it can be collected.',
      'Your lamp is ready',
      'Hello, your lamp is back from the workshop, rewired and tested. When would you like to collect it?',
      'Can I collect it after six?',
    ),
    plot(
      'offer',
      'Invite to the private evening on the 27th',
      'Forty places, first come. Say that partners are welcome.',
      'A private evening on the 27th',
      'Hello, we are opening the winter collection to a few friends of the house on the 27th. May I put your name down?',
      'How lovely. Please put us down, two of us.',
    ),
    plot(
      'email',
      'Oak bench arrives Monday: agree a delivery slot',
      'Two people needed for the stairs. Offer Tuesday or Thursday morning.',
      'Delivering your oak bench',
      'Hello, your oak bench arrives on Monday. Would Tuesday or Thursday morning suit you for delivery?',
      'Thursday please, after nine. There are two flights of stairs, I hope that is all right.',
    ),
    plot(
      'email',
      'Washed linen is in, in the colour asked for',
      'The flax colour came in, 140 and 200 cm.',
      'The linen in flax',
      'Hello, the washed linen you waited for is in, in flax. Shall I set some aside?',
      'At last. Two of the large ones, please. Is it the same weight as last year’s?',
    ),
    plot(
      'meeting',
      'Set a time to measure the alcove shelves',
      'About an hour on site. Bring the wood samples.',
      'Measuring your shelves',
      'Hello, I would like to come by and measure for the alcove shelves. Does next week suit you?',
      'Wednesday in the afternoon would be best. Please ring the lower bell.',
    ),
  ],
  es: [
    plot(
      'email',
      'Ya tenemos la jarra de vidrio ahumado',
      'Preguntó en octubre y quería saber cuándo volvía. Han llegado seis esta mañana.',
      'La jarra que nos pediste',
      'Buenos días, la jarra de vidrio ahumado ha llegado esta mañana y te he apartado una. ¿Te la guardo hasta el fin de semana?',
      'Sí, por favor, y también el juego de cuatro vasos. ¿Podrías guardármelos hasta el sábado?',
    ),
    plot(
      'email',
      'La lista de boda cierra el domingo',
      'Quedan seis regalos. Ofrece alargarla una semana.',
      'Tu lista de boda',
      'Hola, tu lista de boda cierra el domingo y quedan seis regalos. ¿Quieres que la dejemos abierta una semana más?',
      'Muchas gracias. Una pregunta sobre las servilletas: ¿las hay en azul oscuro?',
    ),
    plot(
      'call',
      'Confirmar la prueba del abrigo',
      'Prueba el sábado a las once. Confirma la hora y la talla.',
      'Tu prueba del sábado',
      'Hola, te confirmo la prueba del sábado a las once. ¿Qué talla te preparo?',
      'A las once perfecto. Suelo llevar una 50.',
    ),
    plot(
      'offer',
      'Invitar a la velada privada del 27',
      'Cuarenta plazas, por orden de llegada.',
      'Una velada privada el 27',
      'Hola, el día 27 enseñamos la colección de invierno a unos pocos amigos de la casa. ¿Te apunto?',
      'Qué ilusión. Apúntanos, iremos dos.',
    ),
  ],
  pl: [
    plot(
      'email',
      'Karafka z dymionego szkła już jest',
      'Pytanie z października: kiedy znów będzie? Dziś rano przyszło sześć sztuk.',
      'Karafka z dymionego szkła',
      'Dzień dobry, karafka z dymionego szkła przyszła dziś rano, jedna czeka już odłożona. Czy przechować ją do weekendu?',
      'Tak, poproszę, i komplet czterech szklanek. Czy mogą poczekać do soboty?',
    ),
    plot(
      'email',
      'Lista ślubna zamyka się w niedzielę',
      'Zostało sześć prezentów. Zaproponuj przedłużenie o tydzień.',
      'Państwa lista ślubna',
      'Dzień dobry, lista ślubna zamyka się w niedzielę, zostało sześć prezentów. Czy zostawić ją otwartą jeszcze tydzień?',
      'Dziękuję. Mam pytanie o serwetki: czy są w ciemniejszym granacie?',
    ),
    plot(
      'call',
      'Potwierdź sobotnią przymiarkę płaszcza',
      'Przymiarka w sobotę o jedenastej. Potwierdź godzinę i rozmiar.',
      'Sobotnia przymiarka',
      'Dzień dobry, potwierdzam sobotnią przymiarkę o jedenastej. Jaki rozmiar przygotować?',
      'Jedenasta pasuje. Zwykle noszę 50.',
    ),
    plot(
      'offer',
      'Zaproszenie na wieczór zamknięty 27.',
      'Czterdzieści miejsc, decyduje kolejność.',
      'Wieczór zamknięty 27.',
      'Dzień dobry, 27. pokazujemy zimową kolekcję kilkorgu przyjaciół domu. Czy dopisać do listy?',
      'Bardzo miło. Proszę nas dopisać, przyjdziemy we dwoje.',
    ),
  ],
}
