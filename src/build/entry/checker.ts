import "./node-20.ts";
import { checkEntry, type Finding, HarError } from "../../checker/index.ts";
import { loadContracts } from "../../contracts/load.ts";

export type { Finding };

const contracts = await loadContracts();

/**
 * Checks an exchange, an entry of a HAR 1.2, against the contract of an API. Returns no finding if the contract is fully kept. A finding of level
 * `drift` is something that the contract does not know. Throws a TypeError if there is no such API, or if the entry is not a HAR entry.
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

/** Without a server or a base path to filter by, no entry is skipped. */
function findingsOf(result: Awaited<ReturnType<typeof checkEntry>>): Finding[] {
	if (typeof result === "string") throw new TypeError(`not judged: ${result}`);
	return result.findings;
}
