import { build } from "esbuild";
import { algorithms, vectorsOf } from "../../src/client/fixtures/vectors.ts";

const vectors = algorithms.flatMap((algorithm) => vectorsOf(algorithm).map(([, vector]) => ({ algorithm, ...vector })));
export const expected = vectors.map(({ headers }) => headers);

/** Signs all that openssl signed, each at its time; what fails is in the list with its message. */
export const program = build({
	stdin: {
		contents: `${algorithms.map((algorithm, index) => `import { sign as sign${index} } from "../../src/client/signing/${algorithm}.ts";`).join("\n")}
const signers = { ${algorithms.map((algorithm, index) => `"${algorithm}": sign${index}`).join(", ")} };
const { Date } = globalThis;
export async function signAll() {
	const results = [];
	for (const { algorithm, time, request, secret, names } of ${JSON.stringify(vectors)}) {
		globalThis.Date = class extends Date {
			constructor(...given) { super(...(given.length > 0 ? given : [time])); }
			static now() { return Date.parse(time); }
		};
		const signed = signers[algorithm]({ ...request, url: new URL(request.url) }, secret, names);
		results.push(await signed.catch(({ name, message }) => name + ": " + message));
	}
	return JSON.stringify(results);
}`,
		resolveDir: import.meta.dirname,
	},
	bundle: true,
	format: "iife",
	globalName: "program",
	write: false,
}).then(({ outputFiles: [file] }) => file?.text ?? "");
