import { defaultBase } from "../heading.ts";
import { indented, lines } from "../lines.ts";
import { type LogInCall, passwordMark, passwordVariable } from "../log-in.ts";
import { block, literal } from "./literal.ts";

interface Written {
	/** The password as it stands in a JSON text. */
	expression: string;
	imports: string[];
}

const password = `environment("${passwordVariable}")`;

const written: Record<LogInCall["hash"], Written> = {
	none: { expression: `${password}.replace("\\\\", "\\\\\\\\").replace("\\"", "\\\\\\"")`, imports: [] },
	"sha-512": {
		expression: `HexFormat.of().formatHex(MessageDigest.getInstance("SHA-512")
    .digest(${password}.getBytes(StandardCharsets.UTF_8)))`,
		imports: ["java.nio.charset.StandardCharsets", "java.security.MessageDigest", "java.util.HexFormat"],
	},
};

export const logInImports = ({ hash, credential }: LogInCall): string[] => [
	...written[hash].imports,
	...("header" in credential ? [] : ["java.util.regex.Pattern"]),
];

/** A method that logs in and gives the credential. */
export function logIn({ base, request, hash, credential, status, note }: LogInCall): string {
	const target = literal(request.path + (request.query && `?${request.query}`));
	const headers = Object.entries(request.headers).map(([name, value]) => `    .header(${literal(name)}, ${literal(value)})`);
	const body = request.body && indented(block(request.body), "    ").trimStart();
	const statements = lines(
		`// ${note}`,
		`var password = ${written[hash].expression};`,
		`var body = ${body}.replace("${passwordMark}", password);`,
		base === "LOG_IN_URL" && `var base = System.getenv().getOrDefault("LOG_IN_URL", "${defaultBase}").replaceAll("/+$", "");`,
		`var response = send(HttpRequest.newBuilder(URI.create(${base === "BASE_URL" ? "BASE_URL" : "base"} + ${target}))`,
		headers,
		`    .method(${literal(request.method)}, HttpRequest.BodyPublishers.ofString(body)));`,
		`if (response.statusCode() != ${status}) {`,
		'    System.err.println("unexpected status " + response.statusCode() + " of the log-in");',
		"    System.exit(1);",
		"}",
		"header" in credential
			? `return response.headers().firstValue(${literal(credential.header)}).orElse("");`
			: [
					`var found = Pattern.compile(${literal(`"${credential.members.at(-1)}"\\s*:\\s*"([^"]*)"`)}).matcher(response.body());`,
					'return found.find() ? found.group(1) : "";',
				],
	);
	return `static String logIn() throws Exception {\n${indented(statements, "    ")}\n}`;
}

/** Sets `credential`. */
export const logInCall = ({ variable }: LogInCall): string =>
	`var credential = System.getenv().getOrDefault("${passwordVariable}", "").isEmpty() ? environment("${variable}") : logIn();`;
