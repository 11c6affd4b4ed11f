import { expect, test } from "vitest";
import { acme } from "../../fixtures/acme.ts";
import { operationOf } from "../../operation.ts";
import { operationPage } from "../../reference/operation-page.ts";
import { text } from "../../text.ts";
import { opensOf } from "./opens.ts";

const t = text.en;
const page = (change?: (text: string) => string) => operationPage(operationOf(acme("en", change), "openScreen"));

test("the link is the one that an example leads to, beside the life of its token", () => {
	const opened = page((text) => text.replace("token: t0 }", "token: t0, kind: web }"));
	expect(opensOf({ ...opened, tokenLife: "30 minutes" }, t)).toEqual(["Opens: `https://screen.example/1`", "Token life: 30 minutes"]);
});

test("it is the first template where no example is enough", () => {
	const [first] = page().consoleLinks;
	expect(opensOf(page(), t)[0]).toBe(`Opens: \`${first?.href}\``);
});

test("an operation that gives no console says nothing", () => {
	expect(opensOf({ ...page(), consoleLinks: [] }, t)).toEqual([]);
});
