import { canonical } from "../../openapi/canonical.ts";
import * as messages from "../../openapi/schemas/keyword-messages.ts";
import { inside, type Keyword, type Schema, validate } from "./validate.ts";

const itemsOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

export const prefixItems: Keyword<Schema[]> = (schemas, value, scope) => {
	for (const [index, item] of itemsOf(value).slice(0, schemas.length).entries()) inside(scope, schemas[index] ?? true, item, `/${index}`);
	return undefined;
};

export const items: Keyword<Schema> = (schema, value, scope) => {
	const first = itemsOf(scope.schema.prefixItems).length;
	const others = itemsOf(value).slice(first);
	if (schema === false && others.length > 0) return messages.items(first);
	for (const [index, item] of others.entries()) inside(scope, schema, item, `/${first + index}`);
	return undefined;
};

export const contains: Keyword<Schema> = (schema, value, { schema: around, rules, pointer, errors }) => {
	if (!Array.isArray(value)) return undefined;
	const { minContains: least = 1, maxContains: most } = around as { minContains?: number; maxContains?: number };
	const judged = value.map((item, index) => validate(rules, schema, item, `${pointer}/${index}`).errors);
	const fitting = judged.filter((each) => each.length === 0).length;
	if (fitting >= least && fitting <= (most ?? fitting)) return undefined;
	if (fitting < least) for (const fault of judged.flat()) errors.push(fault);
	return messages.contains(least, most);
};

export const minItems: Keyword<number> = (limit, value) =>
	!Array.isArray(value) || value.length >= limit ? undefined : messages.minItems(limit);

export const maxItems: Keyword<number> = (limit, value) =>
	!Array.isArray(value) || value.length <= limit ? undefined : messages.maxItems(limit);

export const uniqueItems: Keyword<boolean> = (wanted, value) =>
	!wanted || new Set(itemsOf(value).map(canonical)).size === itemsOf(value).length ? undefined : messages.uniqueItems();
