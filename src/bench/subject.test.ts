import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readSubjects } from "./subject.ts";

const subjects = readSubjects();

test("an API has one subject at most, and one of them at least has one", () => {
	const apis = readdirSync(join(import.meta.dirname, "../../generated"));
	const names = subjects.map(({ api }) => api);
	expect(names.length).toBeGreaterThan(0);
	expect(new Set(names).size).toBe(names.length);
	for (const name of names) expect(apis).toContain(name);
});

test.each(subjects)("$api $operationId can be called with what its contract's examples say, and has a reply", (subject) => {
	const { method, template, path, parameters, header, reply } = subject;
	expect(method).toMatch(/^[A-Z]+$/);
	expect(path).not.toMatch(/[{}]|undefined/);
	expect(path.split("/").length).toBe(template.split("/").length);
	for (const value of Object.values(parameters)) expect(path).toContain(encodeURIComponent(value));
	expect(Object.values(header)).toEqual([expect.stringMatching(/example$/)]);
	expect(reply).toBeTypeOf("object");
});

test("what a client sends unless it is told otherwise is a header with a default", () => {
	const all = subjects.map(({ defaults }) => defaults);
	expect(all.some((each) => Object.keys(each).length > 0)).toBe(true);
	expect(all.flatMap(Object.values)).not.toContain("undefined");
});
