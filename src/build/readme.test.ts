import { expect, test } from "vitest";
import { readmeOf } from "./readme.ts";

const readme = `[中文](README.zh-CN.md)

# Looms

What it is.

\`\`\`sh
npm start
\`\`\`

## Check in your repository

How to check.

### A part of it

## Of no interest

Nothing.

## Use the client

How to call.
`;

test("a user of the package reads what it is, how to check, how to call and under which licences, in this order", () => {
	expect(readmeOf(readme)).toBe(`# Looms

What it is.

## Check in your repository

How to check.

### A part of it

## Use the client

How to call.

## Licence

MIT; what is bundled has its own licences, which are in THIRD-PARTY-LICENSES.
`);
});

test("a chapter that README.md lost is named", () => {
	expect(() => readmeOf(readme.replace("## Use the client", "## Call"))).toThrow(
		'README.md has no chapter "Use the client", which the package\'s README has',
	);
});
