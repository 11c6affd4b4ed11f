import { rules } from "@secretlint/secretlint-rule-preset-recommend";

/** Whether a text holds a token of a public service: https://github.com/secretlint/secretlint */
export function isPublicToken(text: string): boolean {
	let isFound = false;
	const report = () => {
		isFound = true;
	};
	for (const run of runners(report)) run(text);
	return isFound;
}

/** The rules need no more of secretlint than this, and are called without its promises. */
function runners(report: () => void): ((text: string) => void)[] {
	const context = { report, ignore() {}, createTranslator: () => () => ({ message: "", messageId: "" }), sharedOptions: {} };
	return rules.map((rule) => {
		const { file } = rule.create(context as unknown as Parameters<typeof rule.create>[0], {});
		return (text: string) =>
			void file?.({ filePath: "recording", content: text, contentType: "text", ext: "" } as Parameters<NonNullable<typeof file>>[0]);
	});
}
