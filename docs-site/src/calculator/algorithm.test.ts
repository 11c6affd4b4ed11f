import { describe, expect, test } from "vitest";
import { algorithms } from "../../../src/client/fixtures/vectors.ts";
import { acme } from "../fixtures/acme.ts";
import { languages } from "../language.ts";
import { fill } from "../locale.ts";
import { algorithmsOf } from "./algorithm.ts";
import { parts } from "./coverage.ts";
import { calculatorHeadings } from "./headings.ts";
import { text } from "./text.ts";

describe("The algorithms of the calculator", () => {
	const [made] = algorithmsOf([acme()]);

	test("are those that the contracts name, with what they sign with and the names of their headers", () => {
		expect(made).toMatchObject({
			name: "sdk-hmac-sha256",
			names: { credential: "X-Acme-Sign", prefix: "ACME-1 ", date: "X-Acme-Date" },
			apis: ["Acme Screens"],
			descriptions: ["Signs the request.", "When it was signed."],
		});
		expect(made?.members).toMatchObject({ secretKey: { required: true } });
		expect(algorithmsOf([acme("en", (all) => all.replace(/^security: .*$/m, "security: [{ token: [] }]"))])).toEqual([]);
	});

	test("begin with the requests of the operations, at the servers' usual address", () => {
		expect(made?.requests).toEqual([
			{
				title: "openScreen",
				method: "POST",
				url: "https://north.acme.example/v1/machines/desk%2F1/screen",
				headers: "Content-Type: application/json",
				body: '{"size":"small","lamps":[1,2]}',
			},
			{ title: "startScreen", method: "POST", url: "https://north.acme.example/v1/screens", headers: "", body: "" },
			{ title: "showJob", method: "GET", url: "https://north.acme.example/v1/jobs/j1/state", headers: "", body: "" },
		]);
	});

	test("have a query in the address", () => {
		const [{ requests } = { requests: [] }] = algorithmsOf([
			acme("en", (all) => all.replace("{ name: mode, in: query,", "{ name: mode, in: query, required: true, example: day,")),
		]);
		expect(requests[0]?.url).toBe("https://north.acme.example/v1/machines/desk%2F1/screen?mode=day");
	});

	test("of several contracts are one, with what each says of it, in the order of their names", () => {
		const other = acme("en", (all) =>
			all
				.replace("title: Acme Screens", "title: Acme Lamps")
				.replace("Signs the request.", "Signs.")
				.replace("operationId: openScreen", "operationId: openLamp"),
		);
		const odd = acme("en", (all) => all.replace("x-signature: sdk-hmac-sha256", "x-signature: acme-hmac"));
		const merged = algorithmsOf([acme(), other, odd]);
		expect(merged.map(({ name }) => name)).toEqual(["acme-hmac", "sdk-hmac-sha256"]);
		expect(merged[0]?.members).toEqual({});
		expect(merged[1]).toMatchObject({
			apis: ["Acme Screens", "Acme Lamps"],
			descriptions: ["Signs the request.", "When it was signed.", "Signs."],
		});
		expect(merged[1]?.requests.map(({ title }) => title)).toEqual(["openScreen", "startScreen", "showJob", "openLamp"]);
	});

	test("have headings below that of the calculator", () => {
		expect(calculatorHeadings(made === undefined ? [] : [made], "zh")).toEqual([
			{ depth: 2, slug: "calculator", text: "签名计算器" },
			{ depth: 3, slug: "calculator.sdk-hmac-sha256", text: "sdk-hmac-sha256" },
		]);
	});
});

describe.each(languages)("The words of the calculator in %s", (language) => {
	const words = text[language];

	test("name each part of a request, and each member of each secret", () => {
		expect(Object.keys(words.parts)).toEqual(parts);
		const members = algorithms.flatMap((algorithm) =>
			algorithmsOf([acme("en", (all) => all.replace("sdk-hmac-sha256", algorithm))]).flatMap(({ members }) => Object.keys(members)),
		);
		expect(members.length).toBeGreaterThan(3);
		expect(members.filter((name) => words.members[name] === undefined)).toEqual([]);
	});

	test("have what they speak of in them", () => {
		expect(fill(words.header, { name: "x-date" })).toContain("x-date");
		expect(fill(words.path.without, { prefix: "/cloud" })).toContain("/cloud");
		expect(fill(words.forbidden, { name: "Host" })).toContain("Host");
		expect(fill(words.failed, { message: "no key" })).toContain("no key");
	});
});
