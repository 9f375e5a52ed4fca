import { it } from 'vitest'
import { visibleReply } from './visible-reply'
const T: [string, string, string][] = [
['polymail','Test reply\n\nOn Tue, Apr 11, 2017 at 10:07 PM John Smith\n\n<\nmailto:John Smith <johnsmith@gmail.com>\n> wrote:\nTest quoted data\n','Test reply'],
['samsung smb','Test reply\n\nSent from Samsung MobileName <address@example.com> wrote:\n>\n> Test','Test reply'],
['android','Test reply\n\n---- John Smith wrote ----\n\n> quoted\n> text\n','Test reply'],
['reply wraps','Test reply\n\nOn 04/19/2011 07:10 AM, Roman Tkachenko wrote:\n\n>\n> Test\n\nRegards, Roman','Test reply\n\nRegards, Roman'],
['nested','Test reply\nOn 04/19/2011 07:10 AM, Roman Tkachenko wrote:\n\n>Test test\n>On 04/19/2011 07:10 AM, Roman Tkachenko wrote:\n>\n>>\n>> Test.\n>>\n>> Roman\n\nRegards, Roman','Test reply\n\nRegards, Roman'],
['hn','Test reply\n\nOn Fri, May 6, 2011 at 6:03 PM, Roman Tkachenko from Hacker News\n<roman@definebox.com> wrote:\n\n> Test.\n>\n> Roman\n\nRegards, Roman','Test reply\n\nRegards, Roman'],
['space front','Thanks Thanmai\n On Mar 8, 2012 9:59 AM, "Example.com" <\nr+7f1b094ceb90e18cca93d53d3703feae@example.com> wrote:\n\n\n>**\n>  Blah-blah-blah\n','Thanks Thanmai'],
['viet','Lorem ipsum\n\nVào 14:24 8 tháng 6, 2017, Hùng Nguyễn <hungnguyen@xxx.com> đã viết:\n\n> Xin chào\n','Lorem ipsum'],
['norwegian','Lorem\nPå 14 september 2015 på 02:23:18, Valentino Rudy (valentino@rudy.be) skrev:\n\nVeniam\n','Lorem'],
['danish','Lorem\n\nDen 09/10/2015 kl. 11.05 skrev X Y <x@y.dk>:\n\nVeniam','Lorem'],
['ger from','Test reply\n\nVon: somebody@example.com\nGesendet: Dienstag, 25. November 2014 14:59\nAn: Somebody\nBetreff: The manager\n\nBlah','Test reply'],
['eng from','Test reply\n\nFrom: somebody@example.com\nSent: March-19-11 5:42 PM\nTo: Somebody\nSubject: The manager has commented on your Loop\n\nBlah-blah-blah\n','Test reply'],
['danish from','Allo! Follow up MIME!\n\nFra: somebody@example.com\nSendt: 19. march 2011 12:10\nTil: Somebody\nEmne: The manager\n\nBlah','Allo! Follow up MIME!'],
['dutch from','Gluten-free culpa lo-fi et nesciunt nostrud.\n\nVan: X\nVerzonden: maandag 1 januari 2015\nAan: Y\nOnderwerp: Z\n\nBlah','Gluten-free culpa lo-fi et nesciunt nostrud.'],
['fwd','FYI\n\n---------- Forwarded message ----------\nFrom: bob@example.com\nDate: Tue, Sep 4, 2012 at 1:35 PM\nSubject: Two\nline subject\nTo: rob@example.com\n\nText','FYI\n\n---------- Forwarded message ----------\nFrom: bob@example.com\nDate: Tue, Sep 4, 2012 at 1:35 PM\nSubject: Two\nline subject\nTo: rob@example.com\n\nText'],
['fwd in quote','Blah\n\n-----Original Message-----\n\nFROM: bob@example.com\nDate: x\n\nBlah','Blah'],
['gh 2_1','Outlook with a reply\n\n\n ------------------------------\n*From:* Google Apps Sync Team [mailto:mail-noreply@google.com]\n*Sent:* Thursday, February 09, 2012 1:36 PM\n*To:* jow@xxxx.com\n*Subject:* Google Apps Sync was updated!\n\n\n\nDear Google Apps Sync user,','Outlook with a reply'],
['gh mid','Hi there!\n\nStuff happened.\n\nAnd here is a fix -- this is not a signature.\n\nkthxbai\n\nOn Sep 25, 2012, at 7:00 AM, Tim <x@y.com> wrote:\n> foo','Hi there!\n\nStuff happened.\n\nAnd here is a fix -- this is not a signature.\n\nkthxbai'],
['gh sig','this is an email with a correct -- signature.\n\n--\nrick\n','this is an email with a correct -- signature.'],
['hebrew','תודה\n\nבתאריך יום ב׳, 12 בדצמ׳ 2016 ב-19:05 מאת Company <questions@company.com>:\n\n> x','תודה'],
['japanese','ありがとう\n\n2016年12月12日(月) 19:05 Company <questions@company.com>:\n\n> x','ありがとう'],
['chinese','谢谢\n\n在 2016年12月12日，下午7:05，Company <questions@company.com> 写道：\n\n> x','谢谢'],
['chinese block','谢谢\n\n发件人: Company <a@b.com>\n发送时间: 2016年12月12日 19:05\n收件人: x@y.com\n主题: Re: foo\n\nblah','谢谢'],
['korean','감사\n\n2016년 12월 12일 (월) 오후 7:05, Company <questions@company.com>님이 작성:\n\n> x','감사'],
['pt','Obrigado\n\nEm seg, 12 de dez de 2016 às 19:05, Company <a@b.com> escreveu:\n\n> x','Obrigado'],
['pt2','Obrigado\n\nEm 12 de dezembro de 2016 19:05, Company <\na@b.com> escreveu:\n\n> x','Obrigado'],
['it','Grazie\n\nIl giorno 12 dicembre 2016 19:05, Company <a@b.com> ha scritto:\n\n> x','Grazie'],
['it2','Grazie\n\nIl 12/12/2016 19:05, Company ha scritto:\n> x','Grazie'],
['cs','Diky\n\nDne 12. prosince 2016 19:05 Company <a@b.com> napsal(a):\n\n> x','Diky'],
['cs2','Diky\n\npo 12. 12. 2016 v 19:05 odesílatel Company <a@b.com> napsal:\n\n> x','Diky'],
['fi','Kiitos\n\n12. joulukuuta 2016 klo 19.05 Company <a@b.com> kirjoitti:\n\n> x','Kiitos'],
['fi2','Kiitos\n\nma 12. jouluk. 2016 klo 19.05 Company (a@b.com) kirjoitti:\n\n> x','Kiitos'],
['sv','Tack\n\nDen mån 12 dec. 2016 kl 19:05 skrev Company <a@b.com>:\n\n> x','Tack'],
['da','Tak\n\nman. 12. dec. 2016 kl. 19.05 skrev Company <a@b.com>:\n\n> x','Tak'],
['ru','Спасибо\n\n12 декабря 2016 г., 19:05 пользователь Company <a@b.com> написал:\n\n> x','Спасибо'],
['ru2','Спасибо\n\nпн, 12 дек. 2016 г. в 19:05, Company <a@b.com>:\n\n> x','Спасибо'],
['ru3','Спасибо\n\n12.12.2016 19:05, Company пишет:\n> x','Спасибо'],
['yandex','Спасибо\n\n12.12.2016, 19:05, "Company" <a@b.com>:\n> x','Спасибо'],
['uk','Дякую\n\nпн, 12 груд. 2016 о 19:05 Company <a@b.com> пише:\n\n> x','Дякую'],
['nl','Dank\n\nOp ma 12 dec. 2016 om 19:05 schreef Company <a@b.com>:\n\n> x','Dank'],
['nl2','Dank\n\nOp 12 dec. 2016, om 19:05 heeft Company <a@b.com> het volgende geschreven:\n\nx','Dank'],
['de','Danke\n\nAm Mo., 12. Dez. 2016 um 19:05 Uhr schrieb Company <a@b.com>:\n\n> x','Danke'],
['de2','Danke\n\nAm 12.12.2016 um 19:05 schrieb Company:\n> x','Danke'],
['de3','Danke\n\nVon meinem iPhone gesendet\n\n> Am 12.12.2016 um 19:05 schrieb Company <a@b.com>:\n> \n> x','Danke'],
['fr','Merci\n\nLe lun. 12 déc. 2016 à 19:05, Company <a@b.com> a écrit :\n\n> x','Merci'],
['fr2','Merci\n\nEnvoyé de mon iPhone\n\nLe 12 déc. 2016 à 19:05, Company <a@b.com> a écrit :\n\nx','Merci'],
['fr3','Merci\n\n----- Mail original -----\nDe: "Company" <a@b.com>\nÀ: "x" <x@y.fr>\nEnvoyé: Lundi 12 Décembre 2016 19:05:00\nObjet: Re\n\nx','Merci'],
['zimbra','Hi\n\n----- Original Message -----\nFrom: bob\n\nfoo','Hi'],
['discourse via','Thanks\n\nJeff via Discourse Meta wrote:\n> x','Thanks'],
['notes','Thanks\n\nCompany <a@b.com> wrote on 12/12/2016 07:05:00 PM:\n\n> x','Thanks'],
['fullname notes','Thanks\n\nFrom:        Company <a@b.com>\nTo:        x@y.com\nDate:        12/12/2016 07:05 PM\nSubject:        Re: x\n\nblah','Thanks'],
['begin forw','Look\n\nBegin forwarded message:\n\nFrom: A <a@b.c>\nSubject: x\nDate: y\nTo: z\n\nhello','Look\n\nBegin forwarded message:\n\nFrom: A <a@b.c>\nSubject: x\nDate: y\nTo: z\n\nhello'],
['delim','Text\n\n---\nJohn\nCEO','Text'],
['delim2','Text\n\n_____\nJohn\nCEO','Text'],
['hi bottom','Hi,\nOn Tue, 2011-03-01 at 18:02 +0530, Abhishek Kona wrote:\n> Hi folks\n>\n> What is the best way to clear a Riak bucket of all key, values after\n> running a test?\n\nYou can list the keys for the bucket and call delete for each.\nOr if you\nput\nthem\na\nb\nc\nd\n\nRussell','Hi,\n\nYou can list'],
['hotmail de','Hallo\n\nGesendet von Outlook für Android<https://aka.ms/x>\n\n________________________________\nVon: A <a@b.c>\nGesendet: Montag\nAn: x\nBetreff: y\n\nz','Hallo'],
['gmail sched','Thanks!\n\nOn Thu, Nov 19, 2026 at 10:46\u202fAM Store <a@b.com> wrote:\n\n> x','Thanks!'],
['sent from mail win','Ok\n\nSent from Mail<https://go.microsoft.com/fwlink/?LinkId=550986> for Windows 10\n\nFrom: A<mailto:a@b.c>\nSent: Monday\nTo: x\nSubject: y\n\nz','Ok'],
['hey','Ok\n\nOn November 20, 2026, A <a@b.com> wrote:\n> z','Ok'],
['aol','Ok\n\nIn a message dated 11/20/2026 10:46:00 AM Eastern Standard Time, a@b.com writes:\n\nHello','Ok'],
['superhuman','Ok\n\nSent via Superhuman ( https://sprh.mn/?vip=a@b.com )\n\nOn Fri, Nov 20, 2026 at 10:46 AM, A < a@b.com > wrote:\n\n> z','Ok'],
['yahoo ios','Ok\n\n\nSent from Yahoo Mail for iPhone\n\n\nOn Friday, November 20, 2026, 10:46 AM, A <a@b.com> wrote:\n\nHello there','Ok'],
['wp mobile','Ok\n\n\n---\nWysłane z aplikacji WP Poczta','Ok'],
]
it('scratch', () => {
  for (const [name, text, want] of T) {
    const got = visibleReply({ text, html: null }).visible.trim()
    if (got.replace(/\s+/g, '') !== want.replace(/\s+/g, '')) console.log('DIFF', name, JSON.stringify(got))
  }
  const lines: [string, string][] = [
    ['at', `${'a@<'.repeat(80)}:\n`], ['on', `On 1 ${'wrote a@b '.repeat(8)}\n`], ['on:', `On 1 ${'wro a b '.repeat(8)}:\n`], ['sent', `Sent from ${'my iphone '.repeat(4)}x\n`], ['from', `From: ${'a@b '.repeat(50)}\n`],
    ['digits', `${'1/1/2012 10:10 '.repeat(15)}:\n`], ['bracket', `On 1 jan 2012 ${'<'.repeat(200)}\n`], ['dash', `-- ${'a '.repeat(80)}wrote --x\n`], ['rule', `--- ${'original message '.repeat(9)}\n`], ['lt', `On 1 jan 2012 <\n> x\n`], ['name', `Abc${' <a'.repeat(60)}> wrote\n`],
  ]
  for (const [name, line] of lines) {
    const text = line.repeat(Math.ceil(1e6 / line.length))
    const t = performance.now()
    visibleReply({ text, html: null })
    const ms = performance.now() - t
    if (ms > 150) console.log('SLOW', name, ms)
  }
  for (const [name, html] of [['imgs', '<img src=x>'], ['a', '<a href=x>y'], ['b', '<b>'], ['p', '<p style="border-top:1px">x'], ['ent', '&amp;&nbsp;'], ['attr', `<div ${'a=b '.repeat(50)}>x</div>`], ['bq', '<blockquote>x</blockquote>\n'], ['td', '<td>'], ['li', '<ul><li>'], ['br', 'x<br>'], ['cm', '<!--'], ['bq2', '<blockquote><p>xxxxxxxx']] as const) {
    const big = html.repeat(Math.ceil(1e6 / html.length))
    const t = performance.now()
    visibleReply({ text: null, html: big })
    const ms = performance.now() - t
    if (ms > 300) console.log('SLOW html', name, ms)
  }
})
