/** The source of a regular expression, without the flag `u`, that matches the text itself. Node 20 has no `RegExp.escape`. */
export const literally = (text: string): string => text.replaceAll(/\W/g, "\\$&");
