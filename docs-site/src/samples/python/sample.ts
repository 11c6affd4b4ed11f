import { defaultBase, heading } from "../heading.ts";
import { language } from "../language.ts";
import { lines } from "../lines.ts";
import type { Scenario } from "../scenario.ts";
import { followed } from "./job.ts";
import { dictionary, literal } from "./literal.ts";
import { sdkHmacSha256 } from "./sdk-hmac-sha256.ts";
import type { Signing } from "./signing.ts";
import { isNoneOf } from "./status.ts";
import { zstackHmacSha1 } from "./zstack-hmac-sha1.ts";

const algorithms = { "zstack-hmac-sha1": zstackHmacSha1, "sdk-hmac-sha256": sdkHmacSha256 };

export const python = language({ name: "Python", syntax: "python", file: "sample.py" }, algorithms, (scenario, signed) => {
	const { credential, job, expected } = scenario;
	return lines(
		heading("#", "python3 sample.py (Python 3.9 or later)", scenario),
		importsOf(scenario, signed?.signing.imports ?? []),
		"",
		`BASE_URL = os.environ.get("BASE_URL", "${defaultBase}").rstrip("/")`,
		"",
		"",
		credential.variables.length > 0 && [environment, "", ""],
		transport(job !== undefined),
		"",
		"",
		signed && [signed.signing.define(signed.signature), "", ""],
		requested(scenario, signed?.signing),
		job && followed(job, lookHeaders(scenario, signed?.signing)),
		`if ${isNoneOf(expected)}:`,
		`    sys.exit(f"unexpected status {status}: {answer}")`,
		"print(answer)",
		"",
	);
});

/** The request and its answer. */
function requested({ request, credential, job }: Scenario, signing: Signing | undefined): string {
	const { method, path, query, body } = request;
	const headers = [...credentialHeaders(credential), ...ownHeaders(request, job)];
	const given = headers.length === 0 ? "{}" : "headers";
	const target = query === "" ? "path" : "target";
	const call = { method: JSON.stringify(method), path: "path", target, headers: given, body: body && "body" };
	const signed = signing && `headers ${headers.length === 0 ? "=" : "|="} ${signing.call(call)}`;
	return lines(
		`path = ${JSON.stringify(path)}`,
		query !== "" && `target = path + ${JSON.stringify(`?${query}`)}`,
		job?.header && `job = uuid.uuid4().hex${job.isAuthenticated ? "" : "  # at random: whoever knows it can read the result"}`,
		headers.length > 0 && `headers = ${dictionary(headers)}`,
		body && `body = ${body.isJson ? `json.dumps(${literal(body.value)})` : JSON.stringify(body.value)}.encode()`,
		signed,
		"",
		`${job ? "status, answer, after" : "status, answer"} = send(${[call.method, target, signed ? "headers" : given, ...(body ? ["body"] : [])].join(", ")})`,
	);
}

/** What each look at the job sends. */
function lookHeaders({ credential, job }: Scenario, signing: Signing | undefined): string {
	if (!job?.isAuthenticated) return "{}";
	return signing?.call({ method: '"GET"', path: "path", target: "path", headers: "{}" }) ?? dictionary(credentialHeaders(credential));
}

type Header = [name: string, expression: string];

const credentialHeaders = ({ fields }: Scenario["credential"]): Header[] =>
	fields.map(({ header, prefix, variable }) => [header, `${prefix && `${JSON.stringify(prefix)} + `}environment("${variable}")`]);

const ownHeaders = ({ headers }: Scenario["request"], job: Scenario["job"]): Header[] => [
	...(job?.header === undefined ? [] : [[job.header, "job"] satisfies Header]),
	...Object.entries(headers).map(([name, value]): Header => [name, JSON.stringify(value)]),
];

const environment = `def environment(name):
    return os.environ.get(name) or sys.exit(f"{name} is not set")`;

/** Where there is a job, it also returns the seconds of Retry-After. */
const transport = (hasJob: boolean) => `class AnyStatus(urllib.request.HTTPErrorProcessor):
    """Hands over every answer. A redirect is not followed, because it would take the credential along."""

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
		...(request.body?.isJson || (job && !job.header) ? ["json"] : []),
		...(job ? ["time"] : []),
		...(job?.header ? ["uuid"] : []),
	].map((module) => `import ${module}`);
	const all = [...new Set([...needed, ...signing])].sort();
	return lines(
		all.filter((line) => line.startsWith("import")),
		all.filter((line) => line.startsWith("from")),
	);
}
