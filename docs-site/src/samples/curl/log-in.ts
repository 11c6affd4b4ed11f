import { defaultBase } from "../heading.ts";
import { indented, lines } from "../lines.ts";
import { aroundPassword, type LogInCall, passwordVariable } from "../log-in.ts";
import { escaped, quoted } from "./quoted.ts";

/** What the password becomes before it stands in a JSON text. */
const written: Record<LogInCall["hash"], string> = {
	none: `sed 's/["\\\\]/\\\\&/g'`,
	"sha-512": "openssl dgst -sha512 -r | cut -d ' ' -f 1",
};

/** Sets the variable of the credential where the environment has a password. It stands in no argument of a program, which others could see. */
export function logIn(call: LogInCall): string {
	const { base, variable, request, hash, credential, status, note } = call;
	const [before, behind] = aroundPassword(call);
	const isHeader = "header" in credential;
	const target = `${base === "BASE_URL" ? "$base" : `\${log_in%/}`}${escaped(request.path)}${request.query && `?${escaped(request.query)}`}`;
	const headers = Object.entries(request.headers).map(([name, value]) => `-H "${name}: ${escaped(value)}"`);
	const found = isHeader
		? `tr -d '\\r' | awk 'tolower($1) == "${credential.header.toLowerCase()}:" { print $2 }'`
		: `sed -n 's/.*"${credential.members.at(-1)}" *: *"\\([^"]*\\)".*/\\1/p'`;
	const body = lines(
		`# ${note}`,
		base === "LOG_IN_URL" && `log_in=\${LOG_IN_URL:-${defaultBase}}`,
		`password=$(printf '%s' "$${passwordVariable}" | ${written[hash]})`,
		`answer=$(printf '%s%s%s' ${quoted(before)} "$password" ${quoted(behind)} |`,
		`  curl -sS --max-time 30 -X ${request.method} ${headers.join(" ")} --data-binary @- \\`,
		`    ${isHeader ? "-D - -o /dev/null " : ""}-w '|%{http_code}' "${target}")`,
		`if [ "\${answer##*|}" != ${status} ]; then`,
		`  printf 'unexpected status %s of the log-in\\n' "\${answer##*|}" >&2`,
		"  exit 1",
		"fi",
		`${variable}=$(printf '%s' "$answer" | ${found})`,
	);
	return lines(`if [ -n "\${${passwordVariable}:-}" ]; then`, indented(body, "  "), "fi");
}
