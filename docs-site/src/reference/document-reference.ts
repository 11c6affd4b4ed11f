import { isObject, type JsonObject } from "../../../src/openapi/document.ts";

/** A document that a contract refers to, from its `x-references`. */
export interface DocumentReference {
	/** As the contract refers to it. */
	name: string;
	title: string;
	url?: string;
	version?: string;
	/** The day on which it was read. */
	read: string;
}

export const documentReferencesOf = ({ "x-references": references }: JsonObject): DocumentReference[] =>
	Object.entries(isObject(references) ? references : {}).map(([name, reference]) => {
		const { title = name, url, version, read = "" } = isObject(reference) ? reference : {};
		return {
			name,
			title: String(title),
			...(url === undefined ? {} : { url: String(url) }),
			...(version === undefined ? {} : { version: String(version) }),
			read: String(read),
		};
	});

/** A reference in Markdown. Its document is a link where it has a public address; what follows the first comma says where in the document. */
export function linkedReference(text: string, references: readonly DocumentReference[]): string {
	const found = references.find(({ name }) => text === name || text.startsWith(`${name},`));
	return found?.url === undefined ? text : `[${found.name}](${found.url})${text.slice(found.name.length)}`;
}
