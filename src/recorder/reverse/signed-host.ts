import type { Contract } from "../../checker/contract.ts";
import { algorithms } from "../../client/signing/algorithms.ts";

import type { Signature } from "../setup-instructions.ts";

const names = { credential: "Authorization", prefix: "", date: "Date" };

/** What the signatures of an API's requests cover. */
export async function signatureOf({ operations }: Contract): Promise<Signature> {
	const credentials = operations.flatMap(({ security }) => security.alternatives.flat());
	const signatures = new Set(credentials.flatMap(({ signature }) => signature ?? []));
	if (signatures.size === 0) return "none";
	const covered = await Promise.all(Array.from(signatures, coversHost));
	return covered.includes(true) ? "with Host" : "without Host";
}

/** Whether a signature (`x-signature`) covers the Host, so that it breaks where another is sent. Tried, because an algorithm says it nowhere else. */
export async function coversHost(algorithm: string): Promise<boolean> {
	const loaded = await algorithms[algorithm]?.();
	if (loaded === undefined) return true;
	const { draft, parts } = loaded;
	const needed = Object.entries(parts).filter(([, part]) => part.required);
	const secret = Object.fromEntries(needed.map(([name]) => [name, name])) as never;
	const textFor = async (host: string) => {
		const request = { method: "GET", url: new URL(`http://${host}/a/b`), path: "/a/b", headers: {}, body: undefined };
		return (await draft(request, secret, names, 0)).text;
	};
	return (await textFor("a.example")) !== (await textFor("b.example"));
}
