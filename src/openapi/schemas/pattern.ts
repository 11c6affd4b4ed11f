/** The expression of a schema's `pattern`: https://json-schema.org/draft/2020-12/json-schema-core#section-6.4 */
// Linear: `npm run lint` refuses a pattern that a hostile text can slow down.
export const expressionOf = (pattern: string): RegExp => new RegExp(pattern, "u");
