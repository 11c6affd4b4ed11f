import { createHmac, hkdfSync } from "node:crypto";
import { describe, expect, test } from "vitest";
import { algorithms, type Vector, vectorsOf } from "../../../src/client/fixtures/vectors.ts";
import { calculate, type Signing } from "./calculation.ts";
import { coverageOf } from "./coverage.ts";
import { type Filled, problemsOf, taskOf } from "./filled.ts";
import { linesOf } from "./line.ts";

const signingOf = (algorithm: string): Promise<Signing> => import(`../../../src/client/signing/${algorithm}.ts`);

/** A vector as a reader would fill it in. */
function filledOf({ request: { method, url, path, headers, body = "" }, secret, time }: Vector): Filled {
	const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
	const { pathname } = new URL(url);
	const prefix = pathname.slice(0, pathname.length - path.length);
	return { method, url, prefix, headers: lines.join("\n"), body, time, secret };
}

const taskFrom = (vector: Vector) => taskOf(filledOf(vector), vector.names);
/** With every hash that an algorithm may use, in both forms that a signature may have. */
const hmacsOf = (text: string, key: string) =>
	["sha1", "sha256", "sha512"].flatMap((hash) =>
		(["hex", "base64"] as const).map((form) => createHmac(hash, key).update(text).digest(form)),
	);
/** The secret, and the key that is derived of it where the vector names a region and a service. */
const keysOf = ({ secret, headers }: Vector) => {
	const { secretKey = "", accessKey = "", region, service } = secret;
	if (region === undefined) return [secret[secretOf({ secret })] ?? ""];
	const scope = `${headers["X-Sdk-Date"]?.slice(0, 8)}/${region}/${service}`;
	return [Buffer.from(hkdfSync("sha256", secretKey, accessKey, scope, 32)).toString("hex")];
};
const secretOf = ({ secret }: Pick<Vector, "secret">) => Object.keys(secret).find((name) => /secret/i.test(name)) ?? "";

describe.each(algorithms)("The calculator of %s", (algorithm) => {
	const vectors = vectorsOf(algorithm);

	test.each(vectors)("shows the signature and the headers of %s", async (_, vector) => {
		const { headers, signature } = await calculate(await signingOf(algorithm), taskFrom(vector));
		expect(headers).toEqual(vector.headers);
		expect(vector.headers[vector.names.credential]?.split(/:|Signature=/).at(-1)).toBe(signature);
	});

	test.each(vectors)("shows the string to sign of %s: its HMAC is the signature", async (_, vector) => {
		const { text, signature } = await calculate(await signingOf(algorithm), taskFrom(vector));
		expect(keysOf(vector).flatMap((key) => hmacsOf(text, key))).toContain(signature);
		expect(hmacsOf(text, "another")).not.toContain(signature);
	});

	test.each(vectors)("shows another signature for %s with another secret", async (_, vector) => {
		const other = { ...vector, secret: { ...vector.secret, [secretOf(vector)]: "another" } };
		const signing = await signingOf(algorithm);
		expect((await calculate(signing, taskFrom(other))).signature).not.toBe((await calculate(signing, taskFrom(vector))).signature);
	});

	test.each(vectors)("says of every line of %s what it is", async (_, vector) => {
		const task = taskFrom(vector);
		const calculation = await calculate(await signingOf(algorithm), task);
		const texts = [calculation.canonicalRequest ?? [], calculation.text].flat();
		const lines = (await Promise.all(texts.map((text) => linesOf(text, task, calculation)))).flat();
		expect(lines.filter(([, { is }]) => is === "other")).toEqual([]);
		expect(lines.map(([line]) => line).join("\n")).toBe(texts.join("\n"));
	});
});

const [, vector] = vectorsOf(algorithms[0] ?? "")[0] as [string, Vector];
const { names } = vector;
const filled = filledOf(vector);

test("A part of the request is called signed when what is signed changes with it", async () => {
	const task = taskOf(filled, names);
	const bare: Signing["draft"] = ({ method }, _, __, now) => ({ headers: {}, text: `${method} ${now}` });
	const whole: Signing["draft"] = ({ method, url, headers, body }, _, __, now) => ({
		headers: {},
		text: JSON.stringify([method, url.href, headers, body, now]),
	});
	expect([...(await coverageOf(bare, task))]).toEqual(["method", "time"]);
	expect([...(await coverageOf(whole, task))]).toEqual(["method", "host", "path", "query", "headers", "body", "time"]);
});

test("A line that is nothing of the request is called nothing", async () => {
	const lines = await linesOf("GET\nsomething else", taskOf(filled, names), { text: "", headers: {}, signature: "" });
	expect(lines.at(-1)).toEqual(["something else", { is: "other" }]);
});

test("A path is called decoded, cut or ended with a slash when it is", async () => {
	const task = taskOf({ ...filled, url: "https://cloud.example/context/a%20b" }, names);
	const lines = await linesOf("/context/a%20b\n/context/a b\n/a%20b\n/context/a%20b/\n/a b/", task, {
		text: "",
		headers: {},
		signature: "",
	});
	const path = { is: "path", isDecoded: false, hasSlashAdded: false, isWithout: "" };
	expect(lines.map(([, line]) => line)).toEqual([
		path,
		{ ...path, isDecoded: true },
		{ ...path, isWithout: "/context" },
		{ ...path, hasSlashAdded: true },
		{ ...path, isDecoded: true, hasSlashAdded: true, isWithout: "/context" },
	]);
});

test.each<[string, Partial<Filled>, string[]]>([
	["nothing", {}, []],
	["a missing part of the secret", { secret: {} }, ["secret.key required"]],
	["a URL without a scheme", { url: "cloud.example/v1" }, ["url url"]],
	["a URL that no server has", { url: "javascript:alert(1)" }, ["url url"]],
	["a path that nobody can decode", { url: "https://cloud.example/100%" }, ["url path"]],
	["a proxy's path that the URL does not have", { prefix: "/cloud" }, ["prefix prefix"]],
	["a header without a colon", { headers: "X-One: 1\nX-Two" }, ["headers headers"]],
	["a time without an offset", { time: "2026-11-21T08:00:00" }, ["time time"]],
	["no time", { time: "Z" }, ["time time"]],
	["a time zone that does not exist", { secret: { key: "k", timeZone: "Mars/Olympus" } }, ["secret.timeZone timeZone"]],
])("The calculator finds fault with %s", (_, change, problems) => {
	const given = { ...filled, secret: { key: "k" }, ...change };
	expect(problemsOf(given, ["key"]).map(({ field, reason }) => `${field} ${reason}`)).toEqual(problems);
});
