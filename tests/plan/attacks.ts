/** Words of a document that would do harm if any of them were taken for markup or an address. */
export const attacks = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)><script>alert(1)</script></svg>',
  '<style>@import url(https://example.com)</style>',
  '<div style="background:url(https://example.com)">x</div>',
  '<a href="javascript:alert(1)">x</a>',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](java&#10;script:alert(1))',
  '[x](data:text/html;base64,PHNjcmlwdD4=)',
  '[x](vbscript:x)',
  '[x](file:///etc/passwd)',
  '![x](https://example.com/x.png)',
  '![x](data:image/svg+xml;base64,PHN2Zz4=)',
  '<iframe src="https://example.com"></iframe>',
  '<form action="https://example.com"><input name="a"><button>x</button></form>',
  '<math><mtext></p><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '"><script>alert(1)</script>',
  "' onclick='alert(1)",
  '</article></main><script>alert(1)</script>',
  '</style><script>alert(1)</script>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '<!--><script>alert(1)</script>-->',
  '<a href="https://example.com" onclick="alert(1)" style="color:red" id="kasane-sheet">x</a>',
  '[x]: javascript:alert(1)\n\n[x]',
  '<javascript:alert(1)>',
  'x[^1]\n\n[^1]: <script>alert(1)</script>',
  '- [ ] <input onfocus=alert(1) autofocus>',
  '\u0000<script\u0000>alert(1)</script>',
];

/** The plan of the small case with words of an attacker in every field and in the body. */
export function hostilePlan(plan: string, attack: string): string {
  const value = JSON.stringify(attack);
  return plan
    .replaceAll('東地域包括支援センター', value)
    .replace('主担当: 東包括', `主担当: ${value}\n${value}: ${value}`)
    .replace('課題: ひきこもり', `課題: ${value}\n    ${value}: ${value}`)
    .replace('誰の: 長男', `誰の: ${value}`)
    .replace('役割: 全体調整', `役割: ${value}\n    担当: ${value}\n    頻度: ${value}\n    期間: ${value}`)
    .replace('本人は住み慣れた家で暮らしたい。', `本人は住み慣れた家で暮らしたい。\n\n${attack}\n`);
}
