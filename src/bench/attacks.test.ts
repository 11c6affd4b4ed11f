import { expect, test } from "vitest";
import { attacks } from "./attacks.ts";
import { readSubjects } from "./subject.ts";

test("each is a request as it goes over the wire", () => {
	for (const bytes of Object.values(attacks(readSubjects()))) expect(bytes).toMatch(/^[A-Z]+ \/\S+ HTTP\/1\.1\r\nHost: mock\.example\r\n/);
});

test("they are as large as their names say", () => {
	const made = attacks(readSubjects());
	expect(made["a list of 200,000 faults"]?.length).toBeGreaterThan(400_000);
	expect(made["50,000 requests that do not wait"]?.split("HTTP/1.1").length).toBe(50_001);
	expect(made["a header of 60 kB"]?.length).toBeGreaterThan(60_000);
	expect(() => attacks([])).toThrow("No API takes a body");
});
