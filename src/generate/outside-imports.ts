/** The module of the package that has everything a generated file imports. */
const runtime = "console-contracts/runtime";

/**
 * A generated file for a folder outside this repository: what it imports from src/ comes from the package. Its neighbours are `.js`, under which
 * TypeScript finds the `.ts` without an option; only types are imported from these.
 */
export function importingPackage(text: string): string {
	const names: string[] = [];
	const kept = text.split("\n").filter((line) => {
		const found = runtimeImport.exec(line);
		if (found !== null) names.push(...namesIn(found));
		return found === null;
	});
	const first = kept[0]?.startsWith("//") ? 1 : 0;
	if (names.length > 0) kept.splice(first, 0, statementOf(names));
	return kept.map((line) => line.replace(/^(import type .* from "\.\/[\w-]+)\.ts";$/, '$1.js";')).join("\n");
}

/** Linear: the text between the braces has none, and a line has one statement. */
const runtimeImport = /^import (type )?(?:\{ ([^{}]*) \}|\* as (\w+)) from "(?:\.\.\/)+src\/[^"]*";$/;

/** The runtime exports each thing under the name that generated files use: `sign as signLampHmac` is `signLampHmac` there. */
function namesIn([, type = "", list, namespace = ""]: RegExpExecArray): string[] {
	if (list === undefined) return [namespace];
	return list.split(", ").map((each) => {
		const kind = type !== "" || each.startsWith("type ") ? "type " : "";
		return `${kind}${each
			.replace(/^type /, "")
			.split(" as ")
			.at(-1)}`;
	});
}

function statementOf(names: string[]): string {
	const bare = (name: string) => name.replace(/^type /, "");
	const sorted = [...new Set(names)].sort((a, b) => (bare(a) < bare(b) ? -1 : 1));
	const areTypes = sorted.every((name) => name.startsWith("type "));
	return `import ${areTypes ? "type " : ""}{ ${sorted.map(areTypes ? bare : String).join(", ")} } from "${runtime}";`;
}
