import { readdirSync } from "node:fs";

/** What a user's bundle grows by. */
export default readdirSync(new URL("generated", import.meta.url)).flatMap((api) => [
	{ name: api, path: `dist/${api}.js`, gzip: true, limit: "5 kB" },
	{ name: `${api} with validators`, path: [`dist/${api}.js`, `dist/${api}/validators.js`], gzip: true, limit: "9 kB" },
]);
