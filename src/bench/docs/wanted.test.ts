import { expect, test } from "vitest";
import { parseSpec } from "../../openapi/document.ts";
import { operationsOf } from "../../openapi/operations.ts";
import { wantedOf } from "./wanted.ts";

const written = `
paths:
  /lamps/{lamp}/screen:
    post:
      operationId: openScreen
      tags: [Lamps]
      x-execution: async
      x-token-life: about 30 minutes
      responses:
        "200":
          x-console-link: [{ kind: websocket, href: "wss://{host}/{token}" }]
          content:
            application/json:
              schema: { type: object, properties: { host: { type: string }, token: { type: string } } }
              examples: { dark: { value: {} }, lit: { value: { host: lantern.example, token: t0 } } }
        "503": { x-errors: [{ text: Dark, cause: Night., remedy: Wait. }, { code: L.1, cause: The lamp has burned out., remedy: Buy one. }] }
`;
const wanted = (text: string) => {
	const spec = parseSpec("lantern", text);
	return operationsOf(spec).map((operation) => wantedOf(spec, operation))[0];
};

test("what is looked for is read from the contract", () => {
	expect(wanted(written)).toMatchObject({
		api: "lantern",
		operationId: "openScreen",
		method: "POST",
		path: "/lamps/{lamp}/screen",
		tag: "Lamps",
		hasJob: true,
		code: "L.1",
		causes: ["The lamp has burned out."],
		life: "30 minutes",
		link: "wss://lantern.example/t0",
	});
});

test.each([
	["token's life", "about 30 minutes", "not specified"],
	["error code", "code: L.1", "text: L.1"],
	["link of an example", "token: t0", "ticket: t0"],
	["tag", "[Lamps]", "[]"],
])("an operation without a %s is not looked at", (_, had, has) => expect(wanted(written.replace(had, has))).toBeUndefined());
