import { defaultBase, heading } from "../heading.ts";
import { language } from "../language.ts";
import { lines } from "../lines.ts";
import { placed } from "../placed.ts";
import type { Body } from "../request.ts";
import type { Scenario } from "../scenario.ts";
import { syntax } from "./credential.ts";
import { followed } from "./job.ts";
import { dictionary, literal } from "./literal.ts";
import { sdkHmacSha256 } from "./sdk-hmac-sha256.ts";
import type { Call } from "./signing.ts";
import { isNoneOf } from "./status.ts";
import { zstackHmacSha1 } from "./zstack-hmac-sha1.ts";

const algorithms = { "zstack-hmac-sha1": zstackHmacSha1, "sdk-hmac-sha256": sdkHmacSha256 };

export const python = language("sample.py", algorithms, (scenario, signed) => {
	const { request, credential, job, expected } = scenario;
	const body = request.body && "body";
	const { headers: plain, behindPath, imports } = placed(credential, syntax);
	const behind = behindPath(request.query);
	const own = Object.entries(request.headers).map(([name, value]): [string, string] => [name, JSON.stringify(value)]);
	const headers = [...plain, ...(job?.header ? [[job.header, "job"] as [string, string]] : []), ...own];
	const target = behind === "" ? "path" : "target";
	const sign = (call: Call) => signed?.signing.call(call) ?? dictionary(plain);
	const method = JSON.stringify(request.method);
	const given = headers.length === 0 ? "{}" : "headers";
	const look = () => ({
		headers: sign({ method: '"GET"', path: "path", target: "path", headers: "{}" }),
		target: ["path", behindPath("")].filter((part) => part !== "").join(" + "),
	});
	const signing = signed && sign({ method, path: "path", target, headers: given, body });
	return lines(
		heading("#", "python3 sample.py (Python 3.9 or later)", scenario),
		importsOf(scenario, [...imports, ...(signed?.signing.imports ?? [])]),
		"",
		`BASE_URL = os.environ.get("BASE_URL", "${defaultBase}").rstrip("/")`,
		"",
		"",
		credential.variables.length > 0 && [environment, "", ""],
		transport(job !== undefined),
		"",
		"",
		signed && [signed.signing.define(signed.signature), "", ""],
		`path = ${JSON.stringify(request.path)}`,
		behind !== "" && `target = path + ${behind}`,
		job?.header && `job = uuid.uuid4().hex${job.isAuthenticated ? "" : "  # at random: whoever knows it can read the result"}`,
		headers.length > 0 && `headers = ${dictionary(headers)}`,
		request.body && `body = ${bytesOf(request.body)}`,
		signing && `headers ${headers.length === 0 ? "=" : "|="} ${signing}`,
		"",
		`${job ? "status, answer, after" : "status, answer"} = send(${[method, target, signed ? "headers" : given, ...(body ? [body] : [])].join(", ")})`,
		job && followed(job, job.isAuthenticated ? look() : { headers: "{}", target: "path" }),
		`if ${isNoneOf(expected)}:`,
		`    sys.exit(f"unexpected status {status}: {answer}")`,
		"print(answer)",
		"",
	);
});

const bytesOf = ({ isJson, value }: Body) => `${isJson ? `json.dumps(${literal(value)})` : JSON.stringify(value)}.encode()`;

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
