import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** Makes that Prism, which asks for the names of all languages and makes up English ones, loads no others: a tenth of a second and 14 MB. */
export function loadEnglishNames(): void {
	const ofPrism = createRequire(require.resolve("@stoplight/prism-http"));
	const english = ofPrism.resolve("@faker-js/faker/locale/en");
	ofPrism(english);
	ofPrism.cache[ofPrism.resolve("@faker-js/faker")] = ofPrism.cache[english];
}
