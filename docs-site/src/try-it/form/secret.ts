import ts from "typescript";
import type { Secret } from "./scheme.ts";

/** The members of the `Secret` that a file of src/client/signing/ exports: its type says what the algorithm signs with. */
export function secretsIn(source: string): Secret[] {
	const { statements } = ts.createSourceFile("algorithm.ts", source, ts.ScriptTarget.Latest);
	const secret = statements.filter(ts.isInterfaceDeclaration).find(({ name }) => name.text === "Secret");
	return (secret?.members ?? []).flatMap(({ name, questionToken }) =>
		name !== undefined && ts.isIdentifier(name) ? [{ name: name.text, required: questionToken === undefined }] : [],
	);
}
