import { without } from "../document.ts";
import { mutator } from "../mutator.ts";

/** Removes a pattern, or allows a longer or shorter text than the pattern does. */
export const pattern = mutator({ "drop pattern": "loosening", "loosen pattern": "loosening" }, function* (schema) {
	const { pattern: written } = schema;
	if (typeof written !== "string") return;
	const killer = { value: `a string that is not ${written}` };
	yield { operator: "drop pattern", place: "/pattern", schema: without(schema, "pattern"), killer };
	for (const { detail, looser, value } of looserThan(written))
		yield { operator: "loosen pattern", place: "/pattern", detail, schema: { ...schema, pattern: looser }, killer: { value } };
});

function looserThan(written: string): { detail: string; looser: string; value: string }[] {
	const anchors = [
		{ detail: "without ^", looser: written.replace(/^\^/, ""), value: `a text with more before it than ${written} has` },
		{ detail: "without $", looser: written.replace(/\$$/, ""), value: `a text with more behind it than ${written} has` },
	];
	const counts = [...written.matchAll(/\{(\d+)\}/g)].flatMap(({ 0: count, 1: digits, index }) =>
		[Number(digits) - 1, Number(digits) + 1].map((other) => {
			const range = `{${Math.min(other, Number(digits))},${Math.max(other, Number(digits))}}`;
			const looser = written.slice(0, index) + range + written.slice(index + count.length);
			return { detail: `${count} as ${range}`, looser, value: `a text that has ${other} where ${written} has ${count}` };
		}),
	);
	return [...anchors.filter(({ looser }) => looser !== written), ...counts];
}
