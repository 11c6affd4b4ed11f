import { inBodies, inMessages, type Members, type Quirk } from "./quirk.ts";

/** A status or a size that is written as a string: https://github.com/firefox-devtools/bidi-har-export/issues/36 */
export const numbersAsText: Quirk = {
	name: "numbers-as-text",
	exporters: "Firefox through WebDriver BiDi (sitespeed.io), and programs that make a HAR of texts",
	mend: (entry) => inBodies(inMessages(entry, withNumbers), withNumbers),
};

const numbers = ["status", "bodySize", "headersSize", "size", "compression"];

function withNumbers(holder: Members): Members {
	if (!numbers.some((name) => isNumber(holder[name]))) return holder;
	const texts = numbers.filter((name) => isNumber(holder[name]));
	return { ...holder, ...Object.fromEntries(texts.map((name) => [name, Number(holder[name])])) };
}

const isNumber = (value: unknown) => typeof value === "string" && /^-?\d+$/.test(value);
