import { expect, test } from "vitest";
import { fireKiln, readFiring, watchKiln } from "./fixtures/operation.ts";
import { listing } from "./listing.ts";
import type { Operation } from "./operation.ts";

test("the mock lists each operation with a curl line, and at the end where it listens", () => {
	const url = "http://127.0.0.1:4010";
	const behaving = [{ state: "kiln_cold", name: "kiln", value: "south" }];
	const lines = listing(
		[
			{ ...fireKiln(), behaving },
			{ ...readFiring(), summary: "" },
		],
		{ url, seed: 7, isWindows: false },
	).split("\n");
	expect(lines).toEqual([
		"POST /kilns/{kiln}/firings",
		"  Fire a kiln",
		`  curl -X POST '${url}/kilns/north%201/firings'`,
		"  kiln south: kiln_cold",
		"",
		"GET /kilns/{kiln}/firings/{firing}",
		`  curl -X POST '${url}/kilns/north%201/firings'`,
		"",
		"Request any documented response with a header: Prefer: code=500, Prefer: example=<name> or Prefer: state=<name>",
		"Seed 7 (--seed 7 repeats every delay and choice)",
		`Listening on ${url} (press Ctrl-C to stop)`,
	]);
});

test("a screen is named where an operation leads to the page of a console", () => {
	const text = listing([readFiring(), watchKiln()], { url: "http://127.0.0.1:4010", seed: 7, isWindows: false });
	expect(text).toContain("\nA screen: http://127.0.0.1:4010/__mock/screen/open\n");
});

test("a status that is asked for is declared", () => {
	const [answer] = fireKiln().answers;
	const declares = (...codes: string[]) => ({
		...fireKiln(),
		answers: codes.flatMap((code) => (answer === undefined ? [] : [{ ...answer, code }])),
	});
	const textOf = (...operations: Operation[]) => listing(operations, { url: "http://127.0.0.1:4010", seed: 7, isWindows: false });
	expect(textOf(declares("200", "404"), declares("201"))).toContain("Prefer: code=404,");
	expect(textOf(declares("200", "5XX"))).toContain("Prefer: code=500,");
	expect(textOf(declares())).toContain("Prefer: code=<status>,");
});

test("on Windows its lines are for the shells there", () => {
	const text = listing([{ ...fireKiln(), behaving: [] }], { url: "http://127.0.0.1:4010", seed: 7, isWindows: true });
	expect(text).toContain('\n  curl.exe -X POST "http://127.0.0.1:4010/kilns/north%201/firings"\n');
	expect(text).toContain("\nIn PowerShell, write curl.exe --% in place of curl.exe\n");
});
