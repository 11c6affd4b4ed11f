import { fill } from "../../locale.ts";
import { defaultBase, heading } from "../heading.ts";
import { language } from "../language.ts";
import { indented, lines } from "../lines.ts";
import { placed, withLogIn } from "../placed.ts";
import type { Request } from "../request.ts";
import type { Scenario } from "../scenario.ts";
import { syntax } from "./credential.ts";
import { followed } from "./job.ts";
import { block, literal } from "./literal.ts";
import { logIn, logInCall, logInImports } from "./log-in.ts";
import { sdkHmacSha256 } from "./sdk-hmac-sha256.ts";
import { isNoneOf } from "./status.ts";
import { v11HmacSha256 } from "./v11-hmac-sha256.ts";
import { zstackHmacSha1 } from "./zstack-hmac-sha1.ts";

const algorithms = { "zstack-hmac-sha1": zstackHmacSha1, "sdk-hmac-sha256": sdkHmacSha256, "v11-hmac-sha256": v11HmacSha256 };

export const java = language({ name: "Java", syntax: "java", file: "Sample.java" }, algorithms, (scenario, signed) => {
	const { request, credential, logIn: login, job, expected, comments } = scenario;
	const { headers, behindPath, imports } = placed(credential, withLogIn(syntax, login));
	const plain = headers.map(([name, expression]) => `.header(${literal(name)}, ${expression})`);
	const target = (query: string) => ["path", behindPath(query)].filter((part) => part !== "").join(" + ");
	const chosen = job?.header === undefined ? [] : [`.header(${literal(job.header)}, job)`];
	const own = Object.entries(request.headers).map(([name, value]) => `.header(${literal(name)}, ${literal(value)})`);
	const sign = (method: string, body: string) => signed?.signing.call({ request: "request", method: literal(method), path: "path", body });
	const main = lines(
		login && logInCall(login),
		`var path = ${literal(request.path)};`,
		job?.header && [!job.isAuthenticated && `// ${comments.jobAtRandom}`, 'var job = UUID.randomUUID().toString().replace("-", "");'],
		request.body && `var body = ${indented(block(request.body), "    ").trimStart()};`,
		`var request = ${builder(target(request.query), [...plain, ...chosen, ...own, ...methodOf(request)])}`,
		sign(request.method, request.body ? "body" : '""'),
		"",
		"var response = send(request);",
		job && followed(job, job.isAuthenticated ? [builder(target(""), plain), sign("GET", '""')] : [builder("path", [])]),
		`if (${isNoneOf(expected)}) {`,
		'    System.err.println("unexpected status " + response.statusCode() + ": " + response.body());',
		"    System.exit(1);",
		"}",
		"System.out.println(response.body());",
	);
	const members = [
		`public static void main(String[] args) throws Exception {\n${indented(main, "    ")}\n}`,
		send,
		login && logIn(login),
		signed?.signing.define(signed.signature, comments),
		job && retryAfter,
		credential.variables.length > 0 ? environment : undefined,
	];
	return lines(
		heading("//", fill(comments.needs, { command: "java Sample.java", program: "Java 17" }), scenario),
		importsOf(scenario, [...imports, ...(signed?.signing.imports ?? []), ...(login ? logInImports(login) : [])]),
		"",
		"public class Sample {",
		indented(fields, "    "),
		members.filter((member) => member !== undefined).map((member) => ["", indented(member, "    ")]),
		"}",
		"",
	);
});

const fields = `static final String BASE_URL = System.getenv().getOrDefault("BASE_URL", "${defaultBase}").replaceAll("/+$", "");
static final HttpClient CLIENT = HttpClient.newHttpClient();`;

const send = `static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return CLIENT.send(request.timeout(Duration.ofSeconds(30)).build(), HttpResponse.BodyHandlers.ofString());
}`;

const environment = `static String environment(String name) {
    var value = System.getenv().getOrDefault(name, "");
    if (value.isEmpty()) {
        System.err.println(name + " is not set");
        System.exit(1);
    }
    return value;
}`;

/** A text of more digits would be no number of Java's. */
const retryAfter = `static long retryAfter(HttpResponse<String> response) {
    var seconds = response.headers().firstValue("Retry-After").orElse("");
    return seconds.matches("\\\\d{1,9}") ? Long.parseLong(seconds) * 1000 : 0;
}`;

const builder = (target: string, calls: string[]) =>
	`${[`HttpRequest.newBuilder(URI.create(BASE_URL + ${target}))`, ...calls].join("\n    ")};`;

function methodOf({ method, body }: Request): string[] {
	const publisher = body ? "HttpRequest.BodyPublishers.ofString(body)" : "HttpRequest.BodyPublishers.noBody()";
	if (method === "GET" && body === undefined) return [];
	if (method === "POST" || method === "PUT") return [`.${method}(${publisher})`];
	return [`.method(${literal(method)}, ${publisher})`];
}

function importsOf({ job }: Scenario, signing: string[]): string {
	const needed = [
		...["java.net.URI", "java.net.http.HttpClient", "java.net.http.HttpRequest", "java.net.http.HttpResponse", "java.time.Duration"],
		...(job?.header ? ["java.util.UUID"] : []),
		...(job && !job.header ? ["java.util.regex.Pattern"] : []),
	];
	return lines([...new Set([...needed, ...signing])].sort().map((name) => `import ${name};`));
}
