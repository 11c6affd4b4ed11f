import "./node-20.ts";
import { checkEntry, type Finding, HarError } from "../../checker/index.ts";
import { loadContracts } from "../../contracts/load.ts";

export type { Finding };

const contracts = await loadContracts();

/**
 * What the contract of an API has to say about an exchange, an entry of a HAR 1.2: nothing where it is kept to the letter. A finding of level `drift` is
 * something that the contract does not know. Throws a TypeError where there is no such API, or where the entry is none.
 */
export async function checkExchange(entry: unknown, api: string): Promise<Finding[]> {
	return findingsOf(await judged(entry, api));
}

/** `expect.extend({ toKeepContract })` */
export function toKeepContract(entry: unknown, api: string): { pass: boolean; message: () => string } {
	const result = judged(entry, api);
	if (result instanceof Promise) throw new TypeError("the body is gzipped, which takes a promise to read: await checkExchange instead");
	const errors = findingsOf(result).filter(({ level }) => level === "error");
	const lines = errors.map(({ rule, pointer, message, spec }) => `  ${rule} at ${pointer}\n    ${message}\n    ${spec}`);
	return {
		pass: errors.length === 0,
		message: () =>
			errors.length === 0
				? `expected an exchange that breaks the contract of ${api}; it keeps it`
				: [`expected an exchange that keeps the contract of ${api}`, ...lines].join("\n"),
	};
}

function judged(entry: unknown, api: string): ReturnType<typeof checkEntry> {
	const contract = contracts.find((each) => each.api === api);
	if (contract === undefined)
		throw new TypeError(`there is no contract of "${api}", but of ${contracts.map((each) => each.api).join(", ")}`);
	try {
		return checkEntry(entry, { file: "exchange", index: 0 }, [contract]);
	} catch (error) {
		throw error instanceof HarError ? new TypeError(error.message) : error;
	}
}

/** Without a server or a base path to look for, no entry is left out. */
function findingsOf(result: Awaited<ReturnType<typeof checkEntry>>): Finding[] {
	if (typeof result === "string") throw new TypeError(`not judged: ${result}`);
	return result.findings;
}
