import { describe, expect, onTestFinished, test } from "vitest";
import { acme, lineOf } from "../fixtures/acme.ts";
import { chosenId, openJob } from "../fixtures/scenario.ts";
import { operationOf } from "../operation.ts";
import { announcedBy } from "./announced.ts";
import { credentialsOf } from "./credential.ts";
import { drawnSamples } from "./drawn.ts";
import { heading } from "./heading.ts";
import { jobOf } from "./job.ts";
import { language } from "./language.ts";
import { indented, lines } from "./lines.ts";
import { exampleOf, parametersOf } from "./parameters.ts";
import ranGo from "./ran-go.json" with { type: "json" };
import { requestOf } from "./request.ts";
import { hashOf, samplesOf } from "./samples.ts";
import { scenariosOf } from "./scenario.ts";
import { successesOf } from "./success.ts";

type Change = (text: string) => string;

const placeOf = (operationId: string, change?: Change) => {
	const spec = acme("en", change);
	return { spec, operation: operationOf(spec, operationId) };
};

describe("The samples of an operation", () => {
	test("are one in each language for each way to authenticate", () => {
		expect(drawnSamples(acme(), "showJob").map((sample) => `${sample.auth} ${sample.language} ${sample.file}`)).toEqual(
			["token", "signed"].flatMap((auth) =>
				["curl sample.sh", "typescript sample.ts", "python sample.py", "java Sample.java", "go sample.go"].map(
					(drawn) => `${auth} ${drawn}`,
				),
			),
		);
	});

	test("are those that were run: of Go, those on record", () => {
		const languages = () => new Set(samplesOf(acme(), "openScreen").map((sample) => sample.language));
		expect(languages()).toEqual(new Set(["curl", "typescript", "python", "java"]));
		const [code = ""] = drawnSamples(acme(), "openScreen").flatMap((sample) => (sample.language === "go" ? sample.code : []));
		const record: Record<string, unknown> = ranGo;
		onTestFinished(() => void delete record[hashOf(code)]);
		record[hashOf(code)] = true;
		expect(languages()).toContain("go");
		expect(hashOf("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
	});

	test("are refused with an algorithm that a language does not have, at its line", () => {
		const odd = (text: string) => text.replace("x-signature: sdk-hmac-sha256", "x-signature: acme-hmac");
		expect(() => drawnSamples(acme("en", odd), "openScreen")).toThrow(
			`${lineOf("x-signature", odd)}: the samples cannot sign with acme-hmac in curl; add it to docs-site/src/samples/curl`,
		);
	});
});

describe("A credential", () => {
	const credentials = (change?: Change, operationId = "openScreen") => {
		const { spec, operation } = placeOf(operationId, change);
		return credentialsOf(spec, operation.place.value);
	};

	test("is a header with its prefix, or what a signature is made with", () => {
		expect(credentials()).toEqual([
			{
				scheme: "token",
				fields: [{ scheme: "token", header: "X-Acme-Token", prefix: "Acme ", variable: "TOKEN" }],
				variables: ["TOKEN"],
			},
			{
				scheme: "signed",
				fields: [],
				variables: ["ACCESS_KEY", "SECRET_KEY"],
				signature: {
					algorithm: "sdk-hmac-sha256",
					header: "X-Acme-Sign",
					prefix: "ACME-1 ",
					date: "X-Acme-Date",
					pointer: "/components/securitySchemes/signed/x-signature",
				},
			},
		]);
	});

	test("is none where the operation wants none", () => {
		expect(credentials(openJob, "showJob")).toEqual([{ scheme: "none", fields: [], variables: [] }]);
	});

	test("has a variable of the words of its scheme", () => {
		const renamed = (text: string) => text.replace("token: []", "apiToken2Go-x: []").replace(" token: {", " apiToken2Go-x: {");
		expect(credentials(renamed)[0]?.variables).toEqual(["API_TOKEN2_GO_X"]);
	});

	test.each([
		["a query", "type: apiKey, in: query"],
		["HTTP authentication", "type: http, in: header"],
	])("in %s is refused at its line", (_, written) => {
		const change = (text: string) => text.replace("token: { type: apiKey, in: header", `token: { ${written}`);
		expect(() => credentials(change)).toThrow(`${lineOf("token: { type", change)}: the samples send a credential in a header only`);
	});
});

describe("A request", () => {
	const request = (operationId: string, change?: Change) => {
		const { spec, operation } = placeOf(operationId, change);
		return requestOf(spec, operation);
	};
	const parameter = (written: string) => (text: string) =>
		text.replace("- { name: mode, in: query,", `- ${written}\n        - { name: mode, in: query,`);

	test("has what is required, with the contract's first examples", () => {
		expect(request("openScreen")).toEqual({
			method: "POST",
			path: "/v1/machines/desk%2F1/screen",
			query: "",
			headers: { "Content-Type": "application/json" },
			parameters: { path: { machine: "desk/1" }, query: {}, header: {} },
			body: { isJson: true, value: { size: "small", lamps: [1, 2] } },
		});
	});

	test("has its query in the order in which it is signed, each sign but the unreserved ones encoded", () => {
		const change = parameter(`{ name: tag, in: query, required: true, example: [b!, a], schema: {} }
        - { name: A~, in: query, required: true, example: 1, schema: {} }`);
		expect(request("openScreen", change).query).toBe("A~=1&tag=a&tag=b%21");
	});

	test("has its headers before the media type", () => {
		const change = parameter("{ name: X-Acme-Zone, in: header, required: true, example: 7, schema: {} }");
		expect(Object.entries(request("openScreen", change).headers)).toEqual([
			["X-Acme-Zone", "7"],
			["Content-Type", "application/json"],
		]);
	});

	test("has a body that is no JSON as a text, and none where none is declared", () => {
		const plain = (text: string) =>
			text.replace('application/json:\n            schema: { $ref: "#/components/schemas/Wish" }', "text/plain:\n            schema: {}");
		expect(request("openScreen", plain).body).toEqual({ isJson: false, value: { size: "small", lamps: [1, 2] } });
		expect(request("startScreen")).not.toHaveProperty("body");
	});

	test("without an example for what is required is refused at its line", () => {
		const change = parameter("{ name: tag, in: query, required: true, schema: {} }");
		expect(() => request("openScreen", change)).toThrow(`${lineOf("name: tag", change)}: a sample needs an example of this; add one`);
	});
});

describe("A parameter", () => {
	test("of the operation stands in the place of its path's", () => {
		const change = (text: string) =>
			text.replace("- { name: mode,", "- { name: machine, in: path, required: true, example: own, schema: {} }\n        - { name: mode,");
		const { spec, operation } = placeOf("openScreen", change);
		expect(parametersOf(spec, operation).map(({ value }) => `${value.in} ${value.name} ${value.example}`)).toEqual([
			"path machine own",
			"query mode undefined",
		]);
	});

	test("has its example, or the first of its examples", () => {
		const examples = { one: { value: 1 }, two: { value: 2 } };
		expect(exampleOf(acme(), { pointer: "", value: { example: false, examples } })).toBe(false);
		expect(exampleOf(acme(), { pointer: "", value: { examples } })).toBe(1);
		expect(exampleOf(acme(), { pointer: "", value: {} })).toBeUndefined();
	});
});

describe("A job", () => {
	const job = (change?: Change) => {
		const { spec, operation } = placeOf("startScreen", change);
		const [credential] = credentialsOf(spec, operation.place.value);
		if (credential === undefined) throw new Error("no credential");
		return jobOf(spec, operation, credential);
	};

	test("is announced by a link of a response; others announce none", () => {
		const { spec, operation } = placeOf("startScreen");
		expect(announcedBy(spec, operation)).toMatchObject({ status: 202, operation: { operationId: "showJob" }, again: [202, 429] });
		expect(announcedBy(spec, operationOf(spec, "openScreen"))).toBeUndefined();
	});

	test("says where its result is and when to look again", () => {
		expect(job()).toEqual({
			path: ["/v1/jobs/", "/state"],
			member: ["location"],
			announced: 202,
			pending: [202],
			again: [202, 429],
			interval: 2000,
			isAuthenticated: true,
			successes: [
				{ status: 200, opensConsole: true },
				{ status: 202, opensConsole: false },
			],
		});
	});

	test("may be named by the request, and need no credential", () => {
		expect(job(chosenId)).toMatchObject({ header: "X-Job-Id", isAuthenticated: true });
		expect(job(openJob)).toMatchObject({ header: "X-Job-Id", isAuthenticated: false });
	});

	test("needs no credential where nothing does", () => {
		expect(job((text) => text.replace(/^security: .*$/m, "security: []"))?.isAuthenticated).toBe(false);
	});

	test("is found by the tokens of the pointer", () => {
		expect(job((text) => text.replace("url: $response.body#/location,", "url: $response.body#/a~1b/c~0d,"))?.member).toEqual([
			"a/b",
			"c~d",
		]);
	});

	test("with a range of statuses to look again after is refused at its line", () => {
		const change = (text: string) => text.replace('"429": {', "4XX: {");
		expect(() => job(change)).toThrow(
			`${lineOf("4XX", change)}: who looks at a job checks a status, not a range; name the one that is retryable`,
		);
	});
});

describe("A success", () => {
	const successes = (change: Change) => {
		const { spec, operation } = placeOf("openScreen", change);
		return successesOf(spec, operation);
	};

	test("is a 2xx, and none that is marked as an error", () => {
		expect(successes((text) => text)).toEqual([{ status: 200, opensConsole: true }]);
		expect(
			successes((text) =>
				text.replace(
					'"200":\n          description: The screen.',
					'"200":\n          x-outcome: error\n          description: The screen.',
				),
			),
		).toEqual([]);
	});

	test("that is a range is refused at its line", () => {
		const change = (text: string) => text.replace('"200":', "2XX:");
		expect(() => successes(change)).toThrow(`${lineOf("2XX:", change)}: the samples check a status, not a range; name the success`);
	});
});

test("a scenario expects the result, not the announcement of a job nor its being under way", () => {
	const [sync] = scenariosOf(acme(), "openScreen");
	expect(sync).toMatchObject({ expected: [200], opening: [200] });
	expect(sync).not.toHaveProperty("job");
	expect(scenariosOf(acme(), "startScreen")).toMatchObject([
		{ api: "acme", operationId: "startScreen", credential: { scheme: "token" }, expected: [200], opening: [200] },
		{ credential: { scheme: "signed" } },
	]);
});

test("a success may lead to no console", () => {
	const more = (text: string) => text.replace('        "403":', '        "204": { description: It was open. }\n        "403":');
	expect(scenariosOf(acme("en", more), "openScreen")[0]).toMatchObject({ expected: [200, 204], opening: [200] });
});

test("a heading says how the sample is run and what it reads", () => {
	const [scenario] = scenariosOf(acme(), "openScreen");
	if (scenario === undefined) throw new Error("no scenario");
	expect(heading("//", "run it", scenario)).toBe(
		"// Run: run it\n// Environment: TOKEN, BASE_URL (if not set: http://127.0.0.1:4010, the mock)",
	);
});

test("a language is handed the code of the algorithm that signs, and none where nothing is signed", () => {
	const { algorithms, draw, file } = language("sample.x", { "sdk-hmac-sha256": "code" }, ({ operationId }, signed) =>
		[operationId, signed?.signing, signed?.signature.header].join(),
	);
	const [plain, signed] = scenariosOf(acme(), "openScreen");
	if (plain === undefined || signed === undefined) throw new Error("no scenario");
	expect([file, algorithms]).toEqual(["sample.x", ["sdk-hmac-sha256"]]);
	expect([draw(plain), draw(signed)]).toEqual(["openScreen,,", "openScreen,code,X-Acme-Sign"]);
});

test("lines that are not there are left out, and an empty one is not moved in", () => {
	expect(lines("a", false, undefined, ["b", [""]], "c")).toBe("a\nb\n\nc");
	expect(indented("a\n\n  b", "\t")).toBe("\ta\n\n\t  b");
});
