/** Where evidence comes from, the best first. */
export const gradeNames = ["captured", "documented", "sdk", "source", "inferred", "decision", "constructed"] as const;

export type Grade = (typeof gradeNames)[number];

/** A request is often of another origin than the reply. */
export interface Grades {
	request: Grade;
	response: Grade;
}

const sides = { request: /\brequest\b/, response: /\b(body|reply|response)\b/ };
const admission = "the request is constructed";

/** A provenance says in words what of an exchange it is about; one that names neither side is about both. */
export function gradesOf(provenance: Record<string, unknown>): Grades {
	const told = gradeNames.filter((grade) => provenance[grade] !== undefined).map((grade) => ({ grade, text: String(provenance[grade]) }));
	const of = (side: keyof Grades): Grade => {
		if (side === "request" && told.some(({ text }) => text.includes(admission))) return "constructed";
		const about = told.map(({ grade, text }) => ({ grade, text: text.replace(admission, "") }));
		const named = about.find(({ text }) => sides[side].test(text));
		const whole = about.find(({ text }) => !sides.request.test(text) && !sides.response.test(text));
		return (named ?? whole)?.grade ?? "constructed";
	};
	return { request: of("request"), response: of("response") };
}

/** The weaker of two. */
export const weaker = (a: Grade, b: Grade): Grade => (gradeNames.indexOf(a) > gradeNames.indexOf(b) ? a : b);
