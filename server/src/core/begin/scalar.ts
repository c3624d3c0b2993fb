/** A value as YAML writes it: in quotes where it would be read as something else. */
export function scalar(text: string): string {
  const isPlain =
    /^[^\s\-?:,[\]{}#&*!|>'"%@`\u0000-\u001f][^\u0000-\u001f]*$/u.test(text) && !/: |:$| #|\s$/.test(text);
  const isNumberLike = /^(?:0\d+|\d+\.\d*0)$/.test(text);
  return isPlain && !isNumberLike ? text : JSON.stringify(text);
}
