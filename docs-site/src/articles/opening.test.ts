import { expect, test } from "vitest";
import { acme } from "../fixtures/acme.ts";
import { operationsOf } from "../operation.ts";
import { operationPage } from "../reference/operation-page.ts";
import { openingOf } from "./opening.ts";

const pages = (change?: (text: string) => string) => operationsOf(acme("en", change)).map((operation) => operationPage(operation));
const web = (text: string) => text.replace("token: t0 }", "token: t0, kind: web }");

test("the way to a console is that of the first operation whose reply is all that its link needs", () => {
	const opening = openingOf(pages(web));
	expect(opening?.request.curl).toMatch(/^curl 'http/);
	expect(JSON.parse(opening?.reply ?? "")).toMatchObject({ url: "https://screen.example/1" });
	expect(opening?.link).toBe("https://screen.example/1");
});

test.each([
	["the link needs more", pages()],
	["there is no example", pages((text) => web(text).replace(/^ {14}examples: \{ web.*$/m, ""))],
	["there is no operation", []],
])("there is none where %s", (_, list) => expect(openingOf(list)).toBeUndefined());
