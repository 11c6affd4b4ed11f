import { expect, test } from "vitest";
import { fireKiln, readFiring, served } from "./fixtures/operation.ts";
import { listing } from "./listing.ts";

test("the mock lists each operation with a curl line, and at the end where it listens", () => {
	const url = "http://127.0.0.1:4010";
	const lines = listing([served(fireKiln({ request: {} }), []), served(readFiring({ summary: undefined }), [])], url).split("\n");
	expect(lines).toEqual([
		"POST /kilns/{kiln}/firings",
		"  Fire a kiln",
		`  curl -X POST '${url}/kilns/x/firings'`,
		"",
		"GET /kilns/{kiln}/firings/{firing}",
		"  ",
		`  curl '${url}/kilns/x/firings/x'`,
		"",
		expect.stringContaining("Prefer: code=503"),
		`Listening on ${url} (press Ctrl-C to stop)`,
	]);
});
