import { describe, expect, test } from "vitest";
import { parseSpec } from "../../openapi/document.ts";
import { follow } from "../../openapi/resolve.ts";
import type { Mutant } from "../mutant.ts";
import { contentMutants, headerMutants } from "./message.ts";
import { parameterMutants } from "./parameters.ts";
import { securityMutants } from "./security.ts";
import { Walk } from "./walk.ts";

const spec = parseSpec(
	"lantern",
	`openapi: 3.1.1
security: [{ token: [] }, { key: [], stamp: [] }]
paths:
  /lanterns/{id}:
    get:
      parameters:
        - { name: id, in: path, required: true, schema: { type: string } }
        - { name: lang, in: query }
        - { $ref: "#/components/parameters/Trace" }
        - { $ref: "#/components/parameters/Trace" }
      responses:
        "200":
          headers:
            X-Count: { required: true }
            X-Hint: {}
          content: { application/json: { schema: { maximum: 9 } }, text/plain: {} }
    put:
      security: [{ token: [] }]
components:
  parameters:
    Trace: { name: X-Trace, in: header }
  securitySchemes:
    token: { type: apiKey, in: header, name: X-Token }
    key: { type: apiKey, in: header, name: Authorization, x-prefix: "Key " }
    stamp: { type: apiKey, in: header, name: X-Stamp }
`,
);

const at = "/paths/~1lanterns~1{id}/get";
const placeAt = (pointer: string) => follow(spec, { $ref: `#${pointer}` }, pointer);
const told = (mutants: Iterable<Mutant>) => [...mutants].map(({ id, killer }) => [id.replace(at, ""), killer]);

describe("of the parameters", () => {
	test("each is dropped, renamed and required otherwise, and a shared one renamed once", () => {
		expect(told(parameterMutants(new Walk(spec), "see", placeAt(at))).filter(([id]) => !id?.includes("/schema"))).toEqual([
			["/parameters/0 drop parameter: path id", "see with a wrong value at /request/path/id"],
			["/parameters/0/name rename parameter: idRenamed", "see with a value at /request/path/id"],
			["/parameters/1 drop query parameter: query lang", "see with a value at /request/query/lang"],
			["/parameters/1/name rename parameter: langRenamed", "see with a value at /request/query/lang"],
			["/parameters/1 make required", "see with nothing at /request/query/lang"],
			["/parameters/2 drop parameter: header X-Trace", "see with a wrong value at /request/headers/X-Trace"],
			["/components/parameters/Trace/name rename parameter: X-TraceRenamed", "see with a value at /request/headers/X-Trace"],
			["/components/parameters/Trace make required", "see with nothing at /request/headers/X-Trace"],
			["/parameters/3 drop parameter: header X-Trace", "see with a wrong value at /request/headers/X-Trace"],
		]);
	});

	test("none is changed a second time", () => {
		const walk = new Walk(spec);
		expect(told(parameterMutants(walk, "see", placeAt(at))).length).toBeGreaterThan(0);
		expect(told(parameterMutants(walk, "see", placeAt(at)))).toEqual([]);
	});
});

describe("of a response", () => {
	const response = `${at}/responses/200`;

	test("each header is required otherwise, and one that is always there renamed", () => {
		const mutants = [...headerMutants(new Walk(spec), "see 200", placeAt(response))];
		expect(told(mutants)).toEqual([
			["/responses/200/headers/X-Count rename header: X-CountRenamed", "see 200 with a value at /response/headers/X-Count"],
			["/responses/200/headers/X-Count make optional", "see 200 with nothing at /response/headers/X-Count"],
			["/responses/200/headers/X-Hint make required", "see 200 with nothing at /response/headers/X-Hint"],
		]);
		const renamed = parseSpec("lantern", JSON.stringify(mutants[0]?.document()));
		expect(Object.keys(follow(renamed, { $ref: `#${response}/headers` }, "").value)).toEqual(["X-CountRenamed", "X-Hint"]);
	});

	test("each media type is dropped, and its schema changed", () => {
		const mutants = told(contentMutants(new Walk(spec), "see 200", "/response/body", placeAt(response)));
		expect(mutants.map(([id]) => id?.split(" ").slice(1).join(" "))).toEqual([
			"drop media type",
			"drop bound: maximum",
			"loosen bound: maximum 10",
			"tighten bound: maximum 8",
			"drop media type",
		]);
	});
});

describe("of the security", () => {
	test("each alternative is dropped, each credential of it left out and renamed, and each prefix dropped", () => {
		expect(told(securityMutants(new Walk(spec), "see", placeAt(at)))).toEqual([
			["/security/0 drop security alternative: token", "see with token alone"],
			["/security/0/token drop credential", "see with token but token, answered 2xx"],
			["/components/securitySchemes/token/name rename credential: X-TokenRenamed", "see with token"],
			["/security/1 drop security alternative: key and stamp", "see with key and stamp alone"],
			["/security/1/key drop credential", "see with key and stamp but key, answered 2xx"],
			["/components/securitySchemes/key/name rename credential: AuthorizationRenamed", "see with key"],
			["/components/securitySchemes/key/x-prefix drop prefix", 'see with another text than "Key " before key, answered 2xx'],
			["/security/1/stamp drop credential", "see with key and stamp but stamp, answered 2xx"],
			["/components/securitySchemes/stamp/name rename credential: X-StampRenamed", "see with stamp"],
		]);
	});

	test("what every operation shares is changed once, and an operation's own where it stands", () => {
		const walk = new Walk(spec);
		told(securityMutants(walk, "see", placeAt(at)));
		expect(told(securityMutants(walk, "see", placeAt(at)))).toEqual([]);
		const own = placeAt("/paths/~1lanterns~1{id}/put");
		expect(told(securityMutants(walk, "light", own))[0]).toEqual([
			"/paths/~1lanterns~1{id}/put/security/0 drop security: token",
			"light without token, answered 2xx",
		]);
	});
});

test("a mutant has the line of the spec, and a document in which that alone is another", () => {
	const mutant = new Walk(spec).mutant({
		operator: "drop prefix",
		pointer: "/components/securitySchemes/key/x-prefix",
		killer: "",
		to: undefined,
	});
	expect(mutant).toMatchObject({ class: "loosening", line: 24, change: "drop prefix" });
	const { key, ...others } = follow(spec, { $ref: "#/components/securitySchemes" }, "").value;
	expect(mutant.document()).toEqual({
		...spec.document,
		components: {
			parameters: { Trace: { name: "X-Trace", in: "header" } },
			securitySchemes: { ...others, key: { type: "apiKey", in: "header", name: "Authorization" } },
		},
	});
	expect(key).toHaveProperty("x-prefix");
});
