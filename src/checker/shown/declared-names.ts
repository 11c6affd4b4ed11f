import type { Contract, Operation } from "../contract.ts";

const known = new WeakMap<Contract, ReadonlySet<string>>();

/** The names in a contract that a report may show although they are long, such as those of its headers and in its paths. */
export function declaredNames(contract: Contract): ReadonlySet<string> {
	const names = known.get(contract) ?? new Set([...(contract.names ?? []), ...contract.operations.flatMap(namesIn)]);
	known.set(contract, names);
	return names;
}

function namesIn({ method, path, otherPaths = [], alsoAt = [], parameters, security, responses }: Operation): string[] {
	const headers = responses.flatMap((response) => response.headers);
	const names = [...parameters, ...security.alternatives.flat(), ...headers].flatMap(({ name }) => [name, name.toLowerCase()]);
	return [method, ...names, ...[path, ...otherPaths, ...alsoAt].flatMap((each) => each.split("/"))];
}
