import { expect, test } from "vitest";
import type { Finding } from "../../finding.ts";
import { kindList } from "./kind-list.ts";

const finding: Finding = {
	...{
		file: "a<b.har",
		exchange: 7,
		request: "GET /lamps/{lamp}",
		level: "error",
		rule: "response-status",
		api: "lantern",
		operationId: "showLamp",
		status: 299,
	},
	...{ pointer: "/response/status", message: "expected 200, got 299", spec: "specs/lantern/openapi.yaml:12", count: 3 },
};

test("a kind is shown with its count, the exchange that shows it first, and its rule", () => {
	const { text } = kindList([finding, { ...finding, count: 1 }]);
	expect(text).toContain("<p>3 times, first in a&lt;b.har #7</p>");
	expect(text).toContain("<p>once in a&lt;b.har #7</p>");
	expect(text).toContain('<a href="#response-status">');
});

test("without findings there is no list", () => expect(kindList([]).text).toBe(""));

test("more than a page can show are counted", () => {
	const { text } = kindList(Array.from({ length: 1_002 }, () => finding));
	expect(text.match(/<article/g)).toHaveLength(1_000);
	expect(text).toContain("2 more kinds than a page can show");
});
