import { SECRET_LETTERS } from '@ketnoi/accounts';
import { type TextKey, TEXTS } from '@ketnoi/messages';
import { type Notice, toNotice } from './notice.type.js';
import { tellNotice } from './told-notice.js';

const notice = (template: string, params: Notice['params'], language = 'vi'): Notice =>
  toNotice({ id: 'n', fairId: 'f' as never, writtenAt: new Date(0), template, params, language });

it('tells a letter in the language of who reads it now', () => {
  const offer = notice('waitlist-offer', { booth: 'A1', company: 'Sen', deadline: '2027-03-01T02:00:00.000Z' });
  expect(tellNotice(offer, 'subject', 'en')).toBe('Booth A1 is offered to Sen');
  expect(tellNotice(offer, 'subject', 'ja')).toBe('Sen様にブースA1をご案内します');
});

it('tells a letter whose lines were put into words before in their language', () => {
  const release = notice('release', { version: 2, who: 'Sen', count: 1, lines: '09:00 bàn 3', zone: 'Asia/Bangkok' });
  expect(tellNotice(release, 'subject', 'en')).toBe(tellNotice(release, 'subject', 'vi'));
  expect(tellNotice(release, 'body', 'en')).toContain('09:00 bàn 3');
});

it('says nothing of a letter whose texts are gone', () => {
  expect(tellNotice(notice('of-an-older-release', {}), 'body', 'en')).toBe('');
});

it('knows of every letter with a link whether its link is a secret', () => {
  const secret = new Set<string>(SECRET_LETTERS);
  const linked = Object.entries(TEXTS)
    .filter(([key, { en }]) => /^mails\..*\.body$/.test(key) && en.includes('{link}'))
    .map(([key]) => key.split('.')[1]);
  const leadsToAPage = [
    'offer',
    'payment-received',
    'payment-request',
    'payment-request-cancelled',
    'payment-taken-back',
  ];
  expect(linked.filter((template) => !secret.has(template)).sort()).toEqual(leadsToAPage);
  for (const template of SECRET_LETTERS) expect(TEXTS).toHaveProperty([`mails.${template}.body` satisfies TextKey]);
});
