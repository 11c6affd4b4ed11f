import { expect, test } from "vitest";
import { fireKiln } from "./fixtures/operation.ts";
import { nearestBySpelling, nearestTo } from "./nearest.ts";

const operations = ["/v1/kilns/{kiln}/firings", "/v1/kilns/{kiln}/fires", "/v1/kiln-jobs/{job}", "/v2/kilns"].map((path) =>
	fireKiln({ path }),
);
const near = (path: string) => nearestTo(path, operations)?.declared.path;

test.each([
	["/v1/kilns/north/firing", "/v1/kilns/{kiln}/firings"],
	["/v1/kilns/north/fire", "/v1/kilns/{kiln}/fires"],
	["/v1/kiln-job/7", "/v1/kiln-jobs/{job}"],
	["/v2/kiln", "/v2/kilns"],
	["/v1", "/v1/kiln-jobs/{job}"],
])("%s is near %s", (path, nearest) => {
	expect(near(path)).toBe(nearest);
});

test.each(["/", "/v3/kilns", "/kilns/north/firings"])("%s shares no segment with any path", (path) => {
	expect(near(path)).toBeUndefined();
});

test.each([
	["/v3/kilns", "/v2/kilns"],
	["/v1/klins/north/firngs", "/v1/kilns/{kiln}/firings"],
])("the path that is spelt most like %s is %s", (path, nearest) => {
	expect(nearestBySpelling(path, operations)).toBe(nearest);
});

test("a long path is compared as far as anybody would read it", () => {
	expect(nearestBySpelling(`/v1/kilns/${"x".repeat(60_000)}/firing${"/".repeat(4_000)}`, operations)).toBe("/v1/kilns/{kiln}/firings");
	expect(nearestBySpelling("/a", [])).toBeUndefined();
});
