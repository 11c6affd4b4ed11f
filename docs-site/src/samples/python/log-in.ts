import { defaultBase } from "../heading.ts";
import { indented, lines } from "../lines.ts";
import { type LogInCall, passwordMark, passwordVariable } from "../log-in.ts";
import { dictionary, literal } from "./literal.ts";

/** The expression of the password as it is sent, by how a client hashes it. */
const written: Record<LogInCall["hash"], string> = {
	none: `environment("${passwordVariable}")`,
	"sha-512": `sha512(environment("${passwordVariable}").encode()).hexdigest()`,
};

export const logInImports = ({ hash }: LogInCall): string[] => [
	"import json",
	...(hash === "sha-512" ? ["from hashlib import sha512"] : []),
];

/** A function that logs in and gives the credential. */
export function logIn({ base, request, hash, credential, status, note }: LogInCall): string {
	const body = literal(request.body?.value ?? null).replace(JSON.stringify(passwordMark), written[hash]);
	const target = JSON.stringify(request.path + (request.query && `?${request.query}`));
	const given =
		"header" in credential
			? `response.headers[${JSON.stringify(credential.header)}]`
			: `json.load(response)${credential.members.map((name) => `[${JSON.stringify(name)}]`).join("")}`;
	const headers = dictionary(Object.entries(request.headers).map(([name, value]) => [name, JSON.stringify(value)]));
	const statements = lines(
		`# ${note}`,
		`body = ${body}`,
		base === "LOG_IN_URL" && `base = os.environ.get("LOG_IN_URL", "${defaultBase}").rstrip("/")`,
		`headers = ${headers}`,
		`url = ${base === "BASE_URL" ? "BASE_URL" : "base"} + ${target}`,
		`request = urllib.request.Request(url, json.dumps(body).encode(), headers, method=${JSON.stringify(request.method)})`,
		"with urllib.request.build_opener(AnyStatus).open(request, timeout=30) as response:",
		`    if response.status != ${status}:`,
		`        sys.exit(f"unexpected status {response.status} of the log-in")`,
		`    return ${given}`,
	);
	return `def log_in():\n${indented(statements, "    ")}`;
}

/** Sets `credential`. */
export const logInCall = ({ variable }: LogInCall): string =>
	`credential = log_in() if os.environ.get("${passwordVariable}") else environment("${variable}")`;
