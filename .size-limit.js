import { readdirSync, readFileSync } from "node:fs";

/** Bytes of a client that sends JSON and reads JSON and text. */
const client = 5_000;
const validators = 4_000;

/** Bytes of what a client imports only where its contract declares such bodies, each with all that it needs. */
const bodies = { bytes: 250, encode: 220, form: 1_050, json: 350, multipart: 1_200, read: 750, text: 300 };

const source = (api) => readFileSync(new URL(`generated/${api}/client.ts`, import.meta.url), "utf8");

/** Bytes that an API's client may have. */
const limitOf = (api) =>
	Object.entries(bodies)
		.filter(([name]) => source(api).includes(`/bodies/${name}.ts"`))
		.reduce((sum, [, limit]) => sum + limit, client);

const bytes = (limit) => `${limit} B`;

/** What a user's bundle grows by. */
export default [
	...readdirSync(new URL("generated", import.meta.url)).flatMap((api) => [
		{ name: api, path: `dist/${api}.js`, gzip: true, limit: bytes(limitOf(api)) },
		{
			name: `${api} with validators`,
			path: [`dist/${api}.js`, `dist/${api}/validators.js`],
			gzip: true,
			limit: bytes(limitOf(api) + validators),
		},
	]),
	...Object.entries(bodies).map(([name, limit]) => ({
		name: `bodies: ${name}`,
		path: `src/client/bodies/${name}.ts`,
		gzip: true,
		limit: bytes(limit),
	})),
];
