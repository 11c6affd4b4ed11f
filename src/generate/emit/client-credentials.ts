import { Code, memberName } from "../code-writer.ts";
import type { ApiModel } from "../model/api-model.ts";
import type { ClientScheme, Maker } from "../model/client-schemes.ts";

/** The imports of the functions that make credentials, each once. */
export function makerImports(schemes: Record<string, ClientScheme>): string[] {
	const makers = new Map(Object.values(schemes).flatMap(({ maker }) => (maker ? [[maker.file, maker]] : [])));
	return [...makers.values()].map(importOf);
}

const importOf = ({ file: path, as, secret }: Maker) => `import { type Secret as ${secret}, sign as ${as} } from "../../src/${path}";`;

/** The schemes as the runtime has them, with the functions that carry and sign. */
export const sentSchemes = (schemes: Record<string, ClientScheme>) =>
	Object.fromEntries(
		Object.entries(schemes).map(([scheme, { name, in: where, carry, prefix, maker }]) => [
			scheme,
			{ name, in: where, carry: carry && new Code(carry), prefix, ...(maker && { sign: new Code(maker.as) }) },
		]),
	);

/** One member for each alternative: the credentials that the user has to give. A signature makes the rest of its alternative itself. Undefined without any. */
export function authType({ operations }: ApiModel, schemes: Record<string, ClientScheme>): string | undefined {
	const alternatives = operations
		.flatMap(({ sendable }) => sendable)
		.filter((names) => names.length > 0)
		.map((names) => {
			const signed = names.filter((name) => schemes[name]?.maker?.isSignature);
			const given = (signed.length > 0 ? signed : names).map(
				(name) => `${memberName(name)}: Given<${schemes[name]?.maker?.secret ?? "string"}>`,
			);
			return `{ ${given.join("; ")} }`;
		});
	return [...new Set(alternatives)].join(" | ") || undefined;
}
