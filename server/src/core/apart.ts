/**
 * A copy of plain data that stands apart from the text it was cut from. A part of a string may keep the whole string
 * alive, in the engines of today, so that whatever outlives its document is kept as such a copy.
 */
export function apart<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value));
}
