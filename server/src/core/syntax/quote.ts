/** Where a value is going to stand, which decides what it may hold unquoted. */
export interface Place {
  /** Inside `{…}` or `[…]`, where commas and brackets end a value. */
  readonly flow: boolean;
}

const unsafeStart = /^(?:[\s>|@%`*&!#'"[\]{},]|[-?:](?:\s|$))/;
const unsafeInside = /:(?:\s|$)|\s#|[\n\r\t\uFEFF]|\s$/;
const unsafeInFlow = /[,[\]{}]/;

/** A text as a YAML scalar of one line: as it is where YAML reads it back unchanged, else in double quotes. */
export function yamlScalar(text: string, place: Place): string {
  const plain =
    text !== '' && !unsafeStart.test(text) && !unsafeInside.test(text) && !(place.flow && unsafeInFlow.test(text));
  return plain ? text : quoted(text);
}

/** A text in double quotes, on one line. */
export function quoted(text: string): string {
  return JSON.stringify(text);
}
