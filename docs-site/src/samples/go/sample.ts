import { heading } from "../heading.ts";
import { language } from "../language.ts";
import { indented, lines } from "../lines.ts";
import { placed } from "../placed.ts";
import type { Scenario } from "../scenario.ts";
import { syntax } from "./credential.ts";
import { followed } from "./job.ts";
import { headerMap, rawString } from "./literal.ts";
import { sdkHmacSha256 } from "./sdk-hmac-sha256.ts";
import { isNoneOf } from "./status.ts";
import { client, environment, randomId, send } from "./transport.ts";
import { zstackHmacSha1 } from "./zstack-hmac-sha1.ts";

const algorithms = { "zstack-hmac-sha1": zstackHmacSha1, "sdk-hmac-sha256": sdkHmacSha256 };

export const go = language("sample.go", algorithms, (scenario, signed) => {
	const { request, credential, job, expected } = scenario;
	const { headers: plain, behindPath, imports } = placed(credential, syntax);
	const behind = behindPath(request.query);
	const chosen: [string, string][] = job?.header === undefined ? [] : [[job.header, "job"]];
	const own = Object.entries(request.headers).map(([name, value]): [string, string] => [name, JSON.stringify(value)]);
	const given = [...plain, ...chosen, ...own];
	const target = behind === "" ? "path" : "target";
	const body = request.body ? "body" : '""';
	const method = JSON.stringify(request.method);
	const main = lines(
		"log.SetFlags(0)",
		'if value := os.Getenv("BASE_URL"); value != "" {',
		'\tbaseURL = strings.TrimRight(value, "/")',
		"}",
		"",
		`path := ${JSON.stringify(request.path)}`,
		behind !== "" && `target := path + ${behind}`,
		job?.header && [!job.isAuthenticated && "// At random: whoever knows it can read the result.", "job := randomID()"],
		request.body && `body := ${rawString(request.body)}`,
		(signed || given.length > 0) && `headers := ${headerMap(given)}`,
		signed?.signing.call({ method, path: "path", target, body }),
		"",
		`${job ? "status, answer, after" : "status, answer"} := send(${method}, ${target}, ${signed || given.length > 0 ? "headers" : "nil"}, ${body})`,
		job &&
			followed(
				job,
				job.isAuthenticated && {
					headers: headerMap(plain),
					target: ["path", behindPath("")].filter((part) => part !== "").join(" + "),
					sign: signed?.signing.call({ method: '"GET"', path: "path", target: "path", body: '""' }),
				},
			),
		`if ${isNoneOf(expected)} {`,
		'\tlog.Fatalf("unexpected status %d: %s", status, answer)',
		"}",
		"fmt.Println(answer)",
	);
	return lines(
		heading("//", "go run sample.go", scenario),
		"",
		"package main",
		"",
		`import (\n${importsOf(scenario, [...imports, ...(signed?.signing.imports ?? [])])}\n)`,
		"",
		client,
		"",
		`func main() {\n${indented(main, "\t")}\n}`,
		"",
		send(job !== undefined),
		signed && ["", signed.signing.define(signed.signature)],
		credential.variables.length > 0 && ["", environment],
		job?.header && ["", randomId],
		"",
	);
});

function importsOf({ job }: Scenario, signing: string[]): string {
	const needed = [
		...["fmt", "io", "log", "net/http", "os", "strings", "time"],
		...(job ? ["strconv"] : []),
		...(job?.header ? ["crypto/rand"] : []),
		...(job && !job.header ? ["regexp"] : []),
	];
	return lines([...new Set([...needed, ...signing])].sort().map((name) => `\t${JSON.stringify(name)}`));
}
