import { expect, test } from "vitest";
import { tolerated } from "./tolerated.ts";

const draft = { rule: "request-schema", pointer: "/request/body", message: "expected a body, got none", line: 1 } as const;

test("a fault is drift where servers take it, and stays what it is elsewhere", () => {
	expect(tolerated(draft, ["values"])).toEqual({ ...draft, rule: "request-tolerated" });
	expect(tolerated(draft, ["values"], "methods")).toEqual(draft);
	expect(tolerated(draft)).toEqual(draft);
});
