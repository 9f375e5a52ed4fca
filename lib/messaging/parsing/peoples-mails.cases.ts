import type { ClassifyCase } from './classify/machine-mails.cases'

/** Customers' mails that look like a machine's in one way or another. */
export const PEOPLES_MAILS: ClassifyCase[] = [
  {
    name: 'sofa not delivered',
    from: 'Ana <ana@gmail.com>',
    subject: 'Not delivered!',
    text: 'Unfortunately my order was not delivered to me yesterday.',
  },
  {
    name: 'sofá no entregado',
    from: 'ana@gmail.com',
    subject: 'No entregado',
    text: 'Mi sofá no se ha podido entregar, ¿cuándo vuelven?',
  },
  {
    name: 'nie dostarczono',
    from: 'anna@wp.pl',
    subject: 'Nie dostarczono sofy',
    text: 'Nie udało się dostarczyć sofy, bo nie było mnie w domu.',
  },
  {
    name: 'returned sofa',
    from: 'joe@example.com',
    subject: 'Returned sofa',
    text: 'The delivery failed. Error code on the tracking page: 550.',
  },
  {
    name: 'delivery failed',
    from: 'joe@example.com',
    subject: 'Delivery failed',
    text: 'Delivery failed to reach my house, the following items were missing: two chairs.',
  },
  {
    name: 'on holiday',
    from: 'joe@example.com',
    subject: 'Holiday',
    text: 'I am on holiday until Monday, can you deliver on Tuesday?',
  },
  {
    name: 'vacaciones',
    from: 'ana@gmail.com',
    subject: 'Vacaciones',
    text: 'Estoy de vacaciones hasta el día 15, ¿pueden entregar después?',
  },
  { name: 'urlop', from: 'anna@wp.pl', subject: 'Urlop', text: 'Jestem na urlopie do piątku, proszę dzwonić w sobotę.' },
  {
    name: 'list header alone',
    from: 'joe@example.com',
    subject: 'Re: Sofa',
    text: 'Yes please',
    headers: { 'list-id': '<family.example.com>', 'list-unsubscribe': '<mailto:x>', precedence: 'list' },
  },
  {
    name: 'suppress header alone',
    from: 'joe@firm.example',
    subject: 'RE: Offer',
    text: 'I will take it',
    headers: { 'x-auto-response-suppress': 'DR, OOF, AutoReply' },
  },
  { name: 'auto-submitted no', from: 'joe@example.com', subject: 'Re: Offer', text: 'ok', headers: { 'auto-submitted': 'no' } },
  {
    name: 'forwards a bounce',
    from: 'joe@example.com',
    subject: 'Fwd: Undelivered Mail Returned to Sender',
    text: 'Your address does not work?\n\n---------- Forwarded message ---------\nFrom: Mail Delivery Subsystem <mailer-daemon@googlemail.com>\n\nThis is the mail system at host x.\n550 5.1.1 unknown user',
  },
  {
    name: 'answers an auto-reply',
    from: 'joe@example.com',
    subject: 'Re: Automatic reply: Sofa',
    text: 'Thanks, call me when you are back.',
  },
  { name: 'says nothing', from: 'joe@example.com', subject: 'Re: Offer', text: '' },
  {
    name: 'error of the shop page',
    from: 'joe@example.com',
    subject: 'Error while paying',
    text: 'Your page says error 500 - please help. My message could not be sent with your form.',
  },
  { name: 'postmaster by name', from: 'postmaster@tiny.example', subject: 'Sofa', text: 'When do you open on Saturday?' },
  {
    name: 'cannot reach us by mail',
    from: 'joe@example.com',
    subject: 'Mail not delivered',
    text: 'I get a mailer daemon when I write to your shop: 550 5.1.1 user unknown. My message could not be delivered.',
  },
  {
    name: 'parcel came back',
    from: 'joe@example.com',
    subject: 'Returned to sender',
    text: 'My parcel could not be delivered and went back.',
  },
  {
    name: 'order with an address',
    from: 'joe@example.com',
    subject: 'Not delivered',
    text: 'My order was not delivered to:\nCalle Mayor 5, Madrid',
  },
  {
    name: 'invalid address for a delivery',
    from: 'joe@example.com',
    subject: 'Delivery problem',
    text: 'Your driver says invalid address, unknown recipient. The address is right.',
  },
]
