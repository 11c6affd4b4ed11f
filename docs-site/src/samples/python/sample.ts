import { fill } from "../../locale.ts";
import type { Body } from "../body.ts";
import type { Comments } from "../comments.ts";
import { defaultBase, heading } from "../heading.ts";
import { language } from "../language.ts";
import { lines } from "../lines.ts";
import { placed, withLogIn } from "../placed.ts";
import type { Scenario } from "../scenario.ts";
import { syntax } from "./credential.ts";
import { followed } from "./job.ts";
import { dictionary, literal } from "./literal.ts";
import { logIn, logInCall, logInImports } from "./log-in.ts";
import { sdkHmacSha256 } from "./sdk-hmac-sha256.ts";
import type { Signing } from "./signing.ts";
import { isNoneOf } from "./status.ts";
import { v11HmacSha256 } from "./v11-hmac-sha256.ts";
import { zstackHmacSha1 } from "./zstack-hmac-sha1.ts";

const algorithms = { "zstack-hmac-sha1": zstackHmacSha1, "sdk-hmac-sha256": sdkHmacSha256, "v11-hmac-sha256": v11HmacSha256 };

export const python = language({ name: "Python", syntax: "python", file: "sample.py" }, algorithms, (scenario, signed) => {
	const { credential, job, expected, comments } = scenario;
	const fields = placed(credential, withLogIn(syntax, scenario.logIn));
	return lines(
		heading("#", fill(comments.needs, { command: "python3 sample.py", program: "Python 3.9" }), scenario),
		importsOf(scenario, [...fields.imports, ...(signed?.signing.imports ?? []), ...(scenario.logIn ? logInImports(scenario.logIn) : [])]),
		"",
		`BASE_URL = os.environ.get("BASE_URL", "${defaultBase}").rstrip("/")`,
		"",
		"",
		credential.variables.length > 0 && [environment, "", ""],
		transport(job !== undefined, comments),
		"",
		"",
		scenario.logIn && [logIn(scenario.logIn), "", ""],
		signed && [signed.signing.define(signed.signature, comments), "", ""],
		scenario.logIn && logInCall(scenario.logIn),
		requested(scenario, fields, signed?.signing),
		job && followed(job, lookOf(job, fields, signed?.signing)),
		`if ${isNoneOf(expected)}:`,
		`    sys.exit(f"unexpected status {status}: {answer}")`,
		"print(answer)",
		"",
	);
});

type Fields = ReturnType<typeof placed>;

/** The request and its answer. */
function requested({ request, job, comments }: Scenario, fields: Fields, signing: Signing | undefined): string {
	const { path, query, body } = request;
	const behind = fields.behindPath(query);
	const headers = [...fields.headers, ...ownHeaders(request, job)];
	const given = headers.length === 0 ? "{}" : "headers";
	const target = behind === "" ? "path" : "target";
	const call = { method: JSON.stringify(request.method), path: "path", target, headers: given, body: body && "body" };
	return lines(
		`path = ${JSON.stringify(path)}`,
		behind !== "" && `target = path + ${behind}`,
		job?.header && `job = uuid.uuid4().hex${job.isAuthenticated ? "" : `  # ${comments.jobAtRandom}`}`,
		headers.length > 0 && `headers = ${dictionary(headers)}`,
		body && `body = ${bytesOf(body)}`,
		signing && `headers ${headers.length === 0 ? "=" : "|="} ${signing.call(call)}`,
		"",
		`${job ? "status, answer, after" : "status, answer"} = send(${[call.method, target, signing ? "headers" : given, ...(body ? ["body"] : [])].join(", ")})`,
	);
}

/** What each look at the job sends. */
function lookOf({ isAuthenticated }: NonNullable<Scenario["job"]>, fields: Fields, signing: Signing | undefined) {
	if (!isAuthenticated) return { headers: "{}", target: "path" };
	return {
		headers: signing?.call({ method: '"GET"', path: "path", target: "path", headers: "{}" }) ?? dictionary(fields.headers),
		target: ["path", fields.behindPath("")].filter((part) => part !== "").join(" + "),
	};
}

const ownHeaders = ({ headers }: Scenario["request"], job: Scenario["job"]): [name: string, expression: string][] => [
	...(job?.header === undefined ? [] : [[job.header, "job"] satisfies [string, string]]),
	...Object.entries(headers).map(([name, value]): [string, string] => [name, JSON.stringify(value)]),
];

const bytesOf = ({ kind, value, text }: Body) => `${kind === "json" ? `json.dumps(${literal(value)})` : JSON.stringify(text)}.encode()`;

const environment = `def environment(name):
    return os.environ.get(name) or sys.exit(f"{name} is not set")`;

/** Where there is a job, it also returns the seconds of Retry-After. */
const transport = (hasJob: boolean, comments: Comments) => `class AnyStatus(urllib.request.HTTPErrorProcessor):
    """${comments.anyStatus} ${comments.redirect}"""

    def http_response(self, request, response):
        return response

    https_response = http_response


def send(method, path, headers, body=None):
    request = urllib.request.Request(BASE_URL + path, body, headers, method=method)
    with urllib.request.build_opener(AnyStatus).open(request, timeout=30) as response:
${
	hasJob
		? `        after = response.headers.get("Retry-After", "")
        return response.status, response.read().decode(), int(after) if after.isdigit() else 0`
		: "        return response.status, response.read().decode()"
}`;

function importsOf({ request, job }: Scenario, signing: string[]): string {
	const needed = [
		...["os", "sys", "urllib.request"],
		...(request.body?.kind === "json" || (job && !job.header) ? ["json"] : []),
		...(job ? ["time"] : []),
		...(job?.header ? ["uuid"] : []),
	].map((module) => `import ${module}`);
	const all = [...new Set([...needed, ...signing])].sort();
	return lines(
		all.filter((line) => line.startsWith("import")),
		all.filter((line) => line.startsWith("from")),
	);
}
