/** Members that only group others. The names of the grouped members are enough. */
const silent = new Set(["responses", "content", "schema", "headers", "links", "components", "anyOf", "allOf", "oneOf"]);

/** The place of a change for a reader: `GET /v1/servers/{id} 200 application/json /server/url`. */
export function locationLabel(steps: readonly string[]): string {
	const words: string[] = [];
	/** Whether the last word is a pointer into a body. */
	let pointing = false;
	const point = (name: string) => {
		if (pointing) words[words.length - 1] += `/${name}`;
		else words.push(`/${name}`);
		pointing = true;
	};
	for (let index = 0; index < steps.length; index++) {
		const step = steps[index] ?? "";
		const next = steps[index + 1];
		if (step === "paths" && next !== undefined) {
			words.push(...[steps[index + 2]?.toUpperCase() ?? "", next].filter((word) => word !== ""));
			index += 2;
		} else if (step === "properties" && next !== undefined) {
			point(next);
			index++;
		} else if (step === "items" && next !== undefined) point("*");
		else if (!silent.has(step)) {
			words.push(step);
			pointing = false;
		}
	}
	return words.join(" ") || "the document";
}
