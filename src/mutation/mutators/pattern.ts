import { without } from "../document.ts";
import { mutator } from "../mutator.ts";

/** Removes a pattern or a format, or allows a longer or shorter text than the pattern does. */
export const pattern = mutator(
	{ "drop pattern": "loosening", "loosen pattern": "loosening", "drop format": "loosening" },
	function* (schema) {
		for (const keyword of ["pattern", "format"] as const) {
			if (schema[keyword] === undefined) continue;
			yield {
				operator: `drop ${keyword}`,
				place: `/${keyword}`,
				schema: without(schema, keyword),
				killer: { value: `a string that is not ${schema[keyword]}` },
			};
		}
		const { pattern: written } = schema;
		if (typeof written !== "string") return;
		for (const { detail, looser, value } of looserThan(written))
			yield { operator: "loosen pattern", place: "/pattern", detail, schema: { ...schema, pattern: looser }, killer: { value } };
	},
);

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
