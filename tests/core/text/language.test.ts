import { describe, expect, it } from 'vitest';
import { createDraftChecker } from '#core/checker.ts';
import { EMPTY_CONVERSATION, PLAIN_VOICE } from '#core/model.ts';
import { languageOf } from '#core/text/language.ts';

describe('the language of a text', () => {
  it.each([
    ['de', 'Sehr geehrte Frau Keller, Ihre Bestellung wurde heute versendet.'],
    ['fr', 'Bonjour, votre commande est partie ce matin. Nous sommes désolés du retard.'],
    ['es', 'Hola Ana, tu pedido llega el martes. Gracias por la paciencia.'],
    ['it', 'Ciao Marco, il tuo ordine è stato spedito ieri e arriva domani.'],
    ['pt', 'Olá, o seu pedido foi enviado hoje e chega amanhã.'],
    ['nl', 'Hallo Jan, je bestelling is vandaag verstuurd en komt morgen aan.'],
    ['pl', 'Dzień dobry, Pana zamówienie zostało wysłane dzisiaj.'],
    ['sv', 'Hej! Din beställning är på väg och kommer i morgon.'],
    ['tr', 'Merhaba, siparişiniz bugün kargoya verildi, teşekkür ederiz.'],
    ['ru', 'Здравствуйте, ваш заказ отправлен сегодня.'],
    ['ja', 'お問い合わせありがとうございます。'],
    ['en', 'ur order shipped 2day fam'],
    ['en', 'Hi Jürgen Müller, die Casting tools arrived'],
    ['en', 'Take the Rue de la Paix exit to El Paso del Norte'],
    ['en', 'Gracias! We will ship the order mañana, amigo'],
    [null, 'lol no worries m8 cya'],
    [null, 'Danke!'],
    [null, ''],
  ])('%s: %s', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });
});

describe('a draft in another language', () => {
  const checker = createDraftChecker();
  const judge = (text: string) =>
    checker.judge({ text, channel: 'email', revision: 0, skipped: [] }, EMPTY_CONVERSATION, PLAIN_VOICE);
  const german = 'Guten Tag, leider ist die Bestellung noch nicht bei uns eingetroffen. Wir melden uns morgen wieder.';

  it('is left alone and shown as skipped', () => {
    expect(judge(german)).toMatchObject({
      findings: [],
      skipped: [{ kind: 'language', start: 0, end: german.length }],
    });
  });

  it('is left alone by the paragraph where it stands beside English', () => {
    const english = 'Hi Ana,\n\nthe parcel will be with you soon. We are looking into what went wrong with it.';
    const { findings, skipped } = judge(`${english}\n\n${german}`);
    expect(skipped).toMatchObject([{ kind: 'language', start: english.length + 2 }]);
    expect(findings.map(({ check }) => check)).toContain('vague-timing');
  });

  it('says nothing about short and mixed English', () => {
    for (const text of ['Done!', 'ok thx', 'Bon appétit, and see you on Monday.'])
      expect(judge(text).skipped.filter(({ kind }) => kind === 'language')).toEqual([]);
  });
});
