import type { Sample } from "../samples/samples.ts";

export const sampleNames: Record<Sample["language"], string> = {
	curl: "curl",
	typescript: "TypeScript",
	python: "Python",
	java: "Java",
	go: "Go",
};

/** What a highlighter calls each language. */
export const sampleSyntax: Record<Sample["language"], string> = { curl: "sh", typescript: "ts", python: "python", java: "java", go: "go" };
