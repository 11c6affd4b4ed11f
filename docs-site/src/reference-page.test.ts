import { describe, expect, test } from "vitest";
import { orFailure } from "./failure.ts";
import { acme, lineOf } from "./fixtures/acme.ts";
import { operationsOf } from "./operation.ts";
import { referencePage } from "./reference-page.ts";

const pages = (change?: (text: string) => string, language: "en" | "zh" = "en") =>
	operationsOf(acme(language, change)).map((operation) => referencePage(operation, []));

describe("The page of an operation", () => {
	test("has what the operation says first as its description", () => {
		expect(pages()[0]).toMatchObject({ slug: "acme/openScreen", title: "Open the screen of a machine", description: "Opens it. At once." });
	});

	test("that cannot be shown takes only itself down, and says file and line", () => {
		const broken = (text: string) => text.replace('"429":', '"4XX":');
		const [open, start, job] = pages(broken);
		const failure = `${lineOf('"4XX"', broken)}: who looks at a job checks a status, not a range; name the one that is retryable`;
		expect(start).toEqual({
			slug: "acme/startScreen",
			title: "startScreen",
			description: "This page cannot be shown",
			markdown: expect.stringContaining(failure),
			failure,
		});
		expect([open, job].map((page) => page?.failure)).toEqual([undefined, undefined]);
		expect(pages(broken, "zh")[1]).toMatchObject({ failure, description: "此页无法显示" });
	});

	test("names the operation's line where an error has none", () => {
		const page = orFailure({ contract: acme(), pointer: "/paths/~1v1~1screens/post", slug: "a", title: "A" }, () => {
			throw new TypeError("undefined is not a function\n  at here");
		});
		expect(page.failure).toBe(
			`${lineOf("operationId: startScreen").replace(/\d+$/, (line) => String(Number(line) - 1))}: undefined is not a function`,
		);
	});
});
