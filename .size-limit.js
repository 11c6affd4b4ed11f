import { readdirSync, readFileSync } from "node:fs";

/** Bytes of a client that sends JSON and reads JSON and text, with what its contract says of three operations and their links. */
const client = 5_000;
const validators = 4_000;

/** Bytes of what a client imports only where its contract declares it, each with all that it needs, by its file in src/client/. */
const modules = {
	"bodies/bytes": 250,
	"bodies/encode": 220,
	"bodies/form": 1_600,
	"bodies/json": 350,
	"bodies/multipart": 1_200,
	"bodies/read": 750,
	"bodies/text": 300,
	"default-headers": 450,
	"method-names": 120,
	"log-in/log-in": 3_850,
	servers: 500,
	"styled-request": 1_900,
};

/** Bytes that a second algorithm of signing adds to a client that signs already. */
const algorithms = { "signing/v11-hmac-sha256": 150 };

const source = (api) => readFileSync(new URL(`generated/${api}/client.ts`, import.meta.url), "utf8");

/** Bytes that an API's client may have. */
const limitOf = (api) =>
	Object.entries({ ...modules, ...algorithms })
		.filter(([name]) => source(api).includes(`/client/${name}.ts"`))
		.reduce((sum, [, limit]) => sum + limit, client);

const bytes = (limit) => `${limit} B`;

/** Bytes of the recorder, without its list: only who records imports it. */
const recorder = 12_000;

/** What a user's bundle grows by. */
export default [
	{ name: "recorder", path: "dist/recorder.js", gzip: true, limit: bytes(recorder) },
	...readdirSync(new URL("generated", import.meta.url)).flatMap((api) => [
		{ name: api, path: `dist/${api}.js`, gzip: true, limit: bytes(limitOf(api)) },
		{
			name: `${api} with validators`,
			path: [`dist/${api}.js`, `dist/${api}/validators.js`],
			gzip: true,
			limit: bytes(limitOf(api) + validators),
		},
	]),
	...Object.entries(modules).map(([name, limit]) => ({ name, path: `src/client/${name}.ts`, gzip: true, limit: bytes(limit) })),
];
