import type { Plural, Texts } from './words';

const accents: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'ë',
  i: 'ï',
  o: 'ø',
  u: 'ü',
  y: 'ÿ',
  c: 'ç',
  n: 'ñ',
  A: 'Å',
  E: 'É',
  I: 'Î',
  O: 'Ö',
  U: 'Û',
};

/** English as a language that is a third longer and runs from right to left: what is cut or doesn't turn round shows. */
export function pseudo(english: Texts): Texts {
  return Object.fromEntries(
    Object.entries(english).map(([key, text]) => [key, typeof text === 'string' ? mirror(text) : all(text)]),
  );
}

const all = (text: Plural): Plural => ({
  ...Object.fromEntries(Object.entries(text).map(([form, one]) => [form, mirror(one)])),
  other: mirror(text.other),
});

/** The override makes Latin letters run as Hebrew or Arabic ones do; values keep their own direction. */
function mirror(text: string): string {
  // A name is the same in every language.
  if (text === 'PeerCircles') return text;
  const said = text
    .split(/(\{\w+\})/)
    .map((part) =>
      part.startsWith('{')
        ? `\u2068${part}\u2069`
        : part.replace(/[a-zA-Z]/g, (letter) => accents[letter] ?? letter),
    )
    .join('');
  return `\u202e${said}${' ~~~~'.repeat(Math.ceil(text.length / 15))}\u202c`;
}
