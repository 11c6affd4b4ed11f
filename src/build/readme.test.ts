import { expect, test } from "vitest";
import { readmeOf } from "./readme.ts";

const readme = `[中文](README.zh-CN.md)

# Looms

What it is.

\`\`\`sh
npm start
\`\`\`

## Of no interest

Nothing.
`;

const pages: Record<string, string> = {
	ci: "## Check in your repository\n\nHow to check, by [rule](/rules/).\n",
	client: "How to call [it](https://looms.example/).\n\n## A part of it\n\n### A part of the part\n",
};

test("a user of the package reads what it is, how to check, how to call and under which licences, in this order", () => {
	expect(readmeOf(readme, (name) => pages[name] ?? "")).toBe(`# Looms

What it is.

## Check in your repository

How to check, by rule.

## Use the client

How to call [it](https://looms.example/).

### A part of it

#### A part of the part

## Licence

MIT; what is bundled has its own licences, which are in THIRD-PARTY-LICENSES.
`);
});
