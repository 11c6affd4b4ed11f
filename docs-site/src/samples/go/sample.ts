import { heading } from "../heading.ts";
import { language } from "../language.ts";
import { indented, lines } from "../lines.ts";
import { placed, withLogIn } from "../placed.ts";
import type { Scenario } from "../scenario.ts";
import { syntax } from "./credential.ts";
import { followed } from "./job.ts";
import { headerMap, rawString } from "./literal.ts";
import { logIn, logInCall, logInImports } from "./log-in.ts";
import ran from "./ran.json" with { type: "json" };
import { sdkHmacSha256 } from "./sdk-hmac-sha256.ts";
import type { Signing } from "./signing.ts";
import { isNoneOf } from "./status.ts";
import { client, environment, randomId, send } from "./transport.ts";
import { v11HmacSha256 } from "./v11-hmac-sha256.ts";
import { zstackHmacSha1 } from "./zstack-hmac-sha1.ts";

const algorithms = { "zstack-hmac-sha1": zstackHmacSha1, "sdk-hmac-sha256": sdkHmacSha256, "v11-hmac-sha256": v11HmacSha256 };

export const go = language({ name: "Go", syntax: "go", file: "sample.go", ran }, algorithms, (scenario, signed) => {
	const { credential, logIn: login, job, comments } = scenario;
	const fields = placed(credential, withLogIn(syntax, login));
	return lines(
		heading("//", "go run sample.go", scenario),
		"",
		"package main",
		"",
		`import (\n${importsOf(scenario, [...fields.imports, ...(signed?.signing.imports ?? []), ...(login ? logInImports(login) : [])])}\n)`,
		"",
		client(comments),
		"",
		`func main() {\n${indented(mainOf(scenario, fields, signed?.signing), "\t")}\n}`,
		"",
		send(job !== undefined),
		login && ["", logIn(login)],
		signed && ["", signed.signing.define(signed.signature, comments)],
		credential.variables.length > 0 && ["", environment],
		job?.header && ["", randomId],
		"",
	);
});

type Fields = ReturnType<typeof placed>;

function mainOf({ request, job, expected, comments, logIn: login }: Scenario, fields: Fields, signing: Signing | undefined): string {
	const behind = fields.behindPath(request.query);
	const given = [...fields.headers, ...ownHeaders(request, job)];
	const hasHeaders = signing !== undefined || given.length > 0;
	const target = behind === "" ? "path" : "target";
	const body = request.body ? "body" : '""';
	const method = JSON.stringify(request.method);
	return lines(
		"log.SetFlags(0)",
		'if value := os.Getenv("BASE_URL"); value != "" {',
		'\tbaseURL = strings.TrimRight(value, "/")',
		"}",
		login && logInCall(login),
		"",
		`path := ${JSON.stringify(request.path)}`,
		behind !== "" && `target := path + ${behind}`,
		job?.header && [!job.isAuthenticated && `// ${comments.jobAtRandom}`, "job := randomID()"],
		request.body && `body := ${rawString(request.body)}`,
		hasHeaders && `headers := ${headerMap(given)}`,
		signing?.call({ method, path: "path", target, body }),
		"",
		`${job ? "status, answer, after" : "status, answer"} := send(${method}, ${target}, ${hasHeaders ? "headers" : "nil"}, ${body})`,
		job && followed(job, job.isAuthenticated && lookOf(fields, signing)),
		`if ${isNoneOf(expected)} {`,
		'\tlog.Fatalf("unexpected status %d: %s", status, answer)',
		"}",
		"fmt.Println(answer)",
	);
}

/** What each look at the job sends. */
const lookOf = (fields: Fields, signing: Signing | undefined) => ({
	headers: headerMap(fields.headers),
	target: ["path", fields.behindPath("")].filter((part) => part !== "").join(" + "),
	sign: signing?.call({ method: '"GET"', path: "path", target: "path", body: '""' }),
});

const ownHeaders = ({ headers }: Scenario["request"], job: Scenario["job"]): [name: string, expression: string][] => [
	...(job?.header === undefined ? [] : [[job.header, "job"] satisfies [string, string]]),
	...Object.entries(headers).map(([name, value]): [string, string] => [name, JSON.stringify(value)]),
];

function importsOf({ job }: Scenario, signing: string[]): string {
	const needed = [
		...["fmt", "io", "log", "net/http", "os", "strings", "time"],
		...(job ? ["strconv"] : []),
		...(job?.header ? ["crypto/rand"] : []),
		...(job && !job.header ? ["regexp"] : []),
	];
	return lines([...new Set([...needed, ...signing])].sort().map((name) => `\t${JSON.stringify(name)}`));
}
