/**
 * Puts values into a text.
 *
 * @param text - With places such as `{n}`.
 * @param values - A value for each place, already in the reader's language.
 * @throws {RangeError} If the text has a place without a value: a mistake in the program, not in the input.
 */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (_place, name: string) => {
    const value = values[name];
    if (value === undefined) throw new RangeError(`“${text}” has no value for {${name}}`);
    return String(value);
  });
}
