type Mangling = (address: string) => string;

/** The address of a result as the site shares it. */
export function addressOf(payload: string): string {
  return `https://focal.example/focal/en/result/#r=${payload}`;
}

const wrapped = (text: string, width: number, lineEnd: string) =>
  text.replaceAll(new RegExp(`(.{${width}})(?=.)`, 'gu'), `$1${lineEnd}`);
const afterEach = (text: string, count: number, sign: string) => wrapped(text, count, sign);
const payloadOnly = (change: Mangling): Mangling => {
  return (address) => address.replace(/(?<=#r=).*/, change);
};

/** Changes that email and chat programs, gateways and people make. Each changed link must still be decoded. */
export const harmlessManglings: Readonly<Record<string, Mangling>> = {
  'left as it is': (address) => address,
  'a full stop behind it': (address) => `${address}.`,
  'a comma and more text behind it': (address) => `${address}, as we said`,
  'an exclamation mark behind it': (address) => `${address}!`,
  'a question mark behind it': (address) => `${address}?`,
  'an ellipsis behind it': (address) => `${address}…`,
  'a slash behind it': (address) => `${address}/`,
  'a blank and a word behind it': (address) => `${address} Hello`,
  'a fixed blank and a word behind it': (address) => `${address}\u00a0Hello`,
  'in round brackets': (address) => `(${address})`,
  'in angle brackets': (address) => `Our result <${address}>`,
  'in quotation marks': (address) => `"${address}"`,
  'in Norwegian quotation marks': (address) => `«${address}»`,
  'in stars, for bold': (address) => `*${address}*`,
  'as a link in Markdown': (address) => `[our result](${address})`,
  'as a link in HTML': (address) => `<a href="${address}">our result</a>`,
  'as a value in JSON': (address) => JSON.stringify({ url: address, from: 'Anna' }),
  'with &utm_source': (address) => `${address}&utm_source=mail&utm_medium=link`,
  'with &amp;utm_source': (address) => `${address}&amp;utm_source=mail`,
  'with ?fbclid': (address) => `${address}?fbclid=IwAR0abc`,
  'all upper case': (address) => address.toUpperCase(),
  'the payload upper case': payloadOnly((payload) => payload.toUpperCase()),
  'zero as the letter o, one as the letter l': payloadOnly((payload) =>
    payload.replaceAll('0', 'o').replaceAll('1', 'l'),
  ),
  'zero as a capital O, one as a capital I': payloadOnly((payload) =>
    payload.toUpperCase().replaceAll('0', 'O').replaceAll('1', 'I'),
  ),
  '%3D for the equals sign': (address) => address.replace('#r=', '#r%3D'),
  '%23 for the number sign': (address) => address.replace('#r=', '%23r='),
  'both percent-encoded': (address) => address.replace('#r=', '%23r%3D'),
  'both percent-encoded, in lower case': (address) => address.replace('#r=', '%23r%3d'),
  'both percent-encoded twice': (address) => address.replace('#r=', '%2523r%253D'),
  'both percent-encoded three times': (address) => address.replace('#r=', '%252523r%25253D'),
  'every character percent-encoded': payloadOnly((payload) => percented(payload)),
  'every character percent-encoded three times': payloadOnly((payload) => percented(payload).replaceAll('%', '%2525')),
  'inside the address of a mail gateway': (address) =>
    `https://gateway.example/?url=${encodeURIComponent(address)}&data=05%7C02%7C&sdata=abc%3D&reserved=0`,
  'inside the address of a gateway inside that of another': (address) =>
    `https://b.example/?r=17&u=${encodeURIComponent(`https://a.example/?url=${encodeURIComponent(address)}&x=1`)}&y=2`,
  'as a query': (address) => address.replace('#r=', '?r='),
  'as a later part of a query': (address) => address.replace('#r=', '?utm_source=mail&r='),
  'as a part of the path': (address) => address.replace('#r=', 'r='),
  'wrapped at 76 characters': (address) => wrapped(address, 76, '\n'),
  'wrapped at 76 characters, in the manner of Windows': (address) => wrapped(address, 76, '\r\n'),
  'wrapped at 50 characters and set in': (address) => wrapped(address, 50, '\n    '),
  'wrapped at 60 characters, a letter below it': (address) => `${wrapped(address, 60, '\n')}\n\nKind regards\nAnna\n`,
  'wrapped in a reply': (address) => `> ${wrapped(address, 60, '\n> ')}\n> Anna`,
  'wrapped in a reply to a reply': (address) => `>> ${wrapped(address, 60, '\r\n>> ')}\r\n>> Anna`,
  'broken right before the payload': (address) => address.replace('#r=', '#r=\n'),
  'quoted-printable': (address) => quotedPrintable(`${address}\r\n\r\nKind regards`),
  'quoted-printable, the first line a little longer': (address) => quotedPrintable(`Result: ${address} (Anna)`),
  'a blank in the middle': payloadOnly((payload) => `${payload.slice(0, 20)} ${payload.slice(20)}`),
  'spaces without width after every 10 characters': payloadOnly((payload) => afterEach(payload, 10, '\u200b')),
  'soft hyphens after every 8 characters': payloadOnly((payload) => afterEach(payload, 8, '\u00ad')),
  'joiners after every character': payloadOnly((payload) => afterEach(payload, 1, '\u2060')),
  'a byte order mark before the payload': payloadOnly((payload) => `\ufeff${payload}`),
  'marks of direction around the payload': payloadOnly((payload) => `\u2068${payload}\u2069`),
  'spaces without width as a browser shows them': payloadOnly((payload) => afterEach(payload, 12, '%E2%80%8B')),
  'soft hyphens as a browser shows them': payloadOnly((payload) => afterEach(payload, 12, '%C2%AD')),
  'something behind it that is no percent-encoding': (address) => `${address}%ZZ%E2%80`,
  'in a letter with another address before it': (address) =>
    `See https://other.example/list?r=20&page=2 and then ${address}. Thanks!`,
  'twice, as text and as address': (address) => `${address}<${address}>`,
};

/** Changes after which a link must be rejected, never read as another result. */
export const harmfulManglings: Readonly<Record<string, Mangling>> = {
  'cut after ten characters': payloadOnly((payload) => payload.slice(0, 10)),
  'the last ten characters cut': payloadOnly((payload) => payload.slice(0, -10)),
  'the last character cut': payloadOnly((payload) => payload.slice(0, -1)),
  'shortened in the middle': payloadOnly((payload) => `${payload.slice(0, 12)}…${payload.slice(-8)}`),
  'shortened with three dots': payloadOnly((payload) => `${payload.slice(0, 12)}...${payload.slice(-8)}`),
  'hyphens at the ends of its lines': payloadOnly((payload) => wrapped(payload, 11, '-\n')),
  'a sign put into it': payloadOnly((payload) => `${payload.slice(0, 20)}-${payload.slice(20)}`),
  'a word glued to it': (address) => `${address}Hello`,
  'the first character cut': payloadOnly((payload) => payload.slice(1)),
  'one character doubled': payloadOnly((payload) => `${payload.slice(0, 7)}${payload.slice(6)}`),
  'turned round': payloadOnly((payload) => [...payload].toReversed().join('')),
  'the second line lost': (address) => wrapped(address, 55, '\n').split('\n')[0] ?? '',
  'two lines of it exchanged': payloadOnly(
    (payload) => `${payload.slice(0, 6)}\n${payload.slice(15)}\n${payload.slice(6, 15)}`,
  ),
  'percent-encoded four times': payloadOnly((payload) => percented(payload).replaceAll('%', '%252525')),
  'replaced by stars': payloadOnly((payload) => '*'.repeat(payload.length)),
};

function percented(text: string): string {
  return Array.from(text, (letter) => `%${letter.charCodeAt(0).toString(16)}`).join('');
}

/** Quoted-printable: `=` as `=3D`, and lines of at most 76 characters with an `=` at the break. */
function quotedPrintable(text: string): string {
  return text
    .replaceAll('=', '=3D')
    .split('\r\n')
    .map((line) => line.replaceAll(/(.{73,75}?)(?!$)(?<!=|=3)/g, '$1=\r\n'))
    .join('\r\n');
}
