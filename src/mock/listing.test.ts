import { expect, test } from "vitest";
import { fireKiln, readFiring } from "./fixtures/operation.ts";
import { listing } from "./listing.ts";

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
		"  ",
		`  curl -X POST '${url}/kilns/north%201/firings'`,
		"",
		"A screen: http://127.0.0.1:4010/__mock/screen/open",
		expect.stringContaining("Prefer: code=503"),
		"Seed 7 (--seed 7 repeats every delay and choice)",
		`Listening on ${url} (press Ctrl-C to stop)`,
	]);
});

test("on Windows its lines are for the shells there", () => {
	const text = listing([{ ...fireKiln(), behaving: [] }], { url: "http://127.0.0.1:4010", seed: 7, isWindows: true });
	expect(text).toContain('\n  curl.exe -X POST "http://127.0.0.1:4010/kilns/north%201/firings"\n');
	expect(text).toContain("\nIn PowerShell, write curl.exe --% in place of curl.exe\n");
});
