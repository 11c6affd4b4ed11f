/** The grades of evidence, the best first. */
export const gradeNames = ["captured", "documented", "sdk", "source", "inferred", "decision", "constructed"] as const;

export type Grade = (typeof gradeNames)[number];

/** One grade for each part, because the request, the headers and the body of an exchange often have different origins. */
export interface Grades {
	request: Grade;
	/** Of the reply. */
	headers: Grade;
	/** Of the reply. */
	body: Grade;
}

const parts = {
	request: /\brequest\b/,
	headers: /\b(reply|response)\b|\brequest and the headers\b/,
	body: /\b(body|reply|response(?! headers))\b/,
} satisfies Record<keyof Grades, RegExp>;
const admission = "the request is constructed";

/**
 * The grade of each part of an exchange. The text of a provenance names its parts. A text that names no part is about all parts that no other text names.
 * If several texts are about the same part, the weakest grade counts, because a piece of the part rests on that grade alone.
 */
export function gradesOf(provenance: Record<string, unknown>): Grades {
	const told = gradeNames.filter((grade) => provenance[grade] !== undefined).map((grade) => ({ grade, text: String(provenance[grade]) }));
	const isAdmitted = told.some(({ text }) => text.includes(admission));
	const about = told.map(({ grade, text }) => ({ grade, text: text.replace(admission, "") }));
	const isAboutAll = (text: string) => !Object.values(parts).some((part) => part.test(text));
	const of = (part: keyof Grades): Grade => {
		const named = about.findLast(({ text }) => parts[part].test(text));
		return (named ?? about.findLast(({ text }) => isAboutAll(text)))?.grade ?? "constructed";
	};
	return { request: isAdmitted ? "constructed" : of("request"), headers: of("headers"), body: of("body") };
}

/** The weakest grade; undefined for an empty list. */
export const weakest = (grades: Grade[]): Grade | undefined => gradeNames.findLast((grade) => grades.includes(grade));
