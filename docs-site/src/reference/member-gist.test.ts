import { describe, expect, test } from "vitest";
import { acme } from "../fixtures/acme.ts";
import { operationOf } from "../operation.ts";
import { text } from "../text.ts";
import { isShown, type Member, membersGist } from "./member.ts";
import { operationPage } from "./operation-page.ts";

const { parameters, body } = operationPage(operationOf(acme(), "openScreen"));
const [path, query] = parameters.map(({ members }) => members);
const wish = body?.content[0]?.schema.members ?? [];
const many = (count: number): Member[] =>
	Array.from({ length: count }, (_, nth) => ({ ...(wish[0] as Member), name: `m${nth}`, id: `body.m${nth}`, required: true }));

describe("A table of members", () => {
	test("is shown at once where it is short and something in it is needed", () => {
		expect([path, query, wish, many(4), many(5)].map((members) => isShown(members ?? []))).toEqual([true, false, true, true, false]);
	});

	test("is known by how many they are and by those that are needed", () => {
		expect(membersGist(wish, text.en)).toBe("3 in all; required: `size`");
		expect(membersGist(query ?? [], text.en)).toBe("1 in all");
		expect(membersGist(many(5), text.en)).toBe("5 in all; required: `m0` `m1` `m2` `m3` …");
	});
});
