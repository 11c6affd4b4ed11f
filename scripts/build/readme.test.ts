import { expect, test } from "vitest";
import { readmeOf } from "./readme.ts";

const readme = `[翻译](README.other.md)

# Lantern

What it is.

\`\`\`
npm start
\`\`\`

Not of the package.

## Use the client

Call it.

### In a browser

The same.

## Other things

Nobody needs them.

## Check in your repository

Check it.
`;

test("The package's README has the introduction and the chapters for its users, in their order", () => {
	expect(readmeOf(readme)).toBe(
		[
			...["# Lantern", "What it is."],
			...["## Check in your repository", "Check it."],
			...["## Use the client", "Call it.", "### In a browser", "The same."],
		].join("\n\n"),
	);
});

test.each(["Use the client", "Check in your repository"])("a README without the chapter %s is refused", (chapter) => {
	expect(() => readmeOf(readme.replace(`## ${chapter}\n`, `## ${chapter} more\n`))).toThrow(
		`README.md has no chapter "${chapter}", which the package's README has`,
	);
});
