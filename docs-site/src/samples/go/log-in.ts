import { defaultBase } from "../heading.ts";
import { indented, lines } from "../lines.ts";
import { aroundPassword, type LogInCall, passwordVariable } from "../log-in.ts";
import { headerMap } from "./literal.ts";

interface Written {
	/** The statement that sets `password`, with its quotation marks. */
	statement: string;
	imports: string[];
}

const password = `environment("${passwordVariable}")`;

const written: Record<LogInCall["hash"], Written> = {
	none: { statement: `password, _ := json.Marshal(${password})`, imports: ["encoding/json"] },
	"sha-512": { statement: `password := fmt.Sprintf("\\"%x\\"", sha512.Sum512([]byte(${password})))`, imports: ["crypto/sha512"] },
};

export const logInImports = ({ hash, credential }: LogInCall): string[] => [
	...written[hash].imports,
	...("header" in credential ? [] : ["regexp"]),
];

/** A function that logs in and gives the credential. */
export function logIn(call: LogInCall): string {
	const { base, request, hash, credential, status, note } = call;
	const [before, behind] = aroundPassword(call).map(raw);
	const target = JSON.stringify(request.path + (request.query && `?${request.query}`));
	const statements = lines(
		`// ${note}`,
		written[hash].statement,
		`body := ${before} + ${hash === "none" ? "string(password)" : "password"} + ${behind}`,
		`base := ${base === "BASE_URL" ? "baseURL" : `"${defaultBase}"`}`,
		base === "LOG_IN_URL" && ['if value := os.Getenv("LOG_IN_URL"); value != "" {', '\tbase = strings.TrimRight(value, "/")', "}"],
		`request, err := http.NewRequest(${JSON.stringify(request.method)}, base+${target}, strings.NewReader(body))`,
		failed,
		`for name, value := range ${headerMap(Object.entries(request.headers).map(([name, value]) => [name, JSON.stringify(value)]))} {`,
		"\trequest.Header.Set(name, value)",
		"}",
		"response, err := client.Do(request)",
		failed,
		"defer response.Body.Close()",
		`if response.StatusCode != ${status} {`,
		'\tlog.Fatalf("unexpected status %d of the log-in", response.StatusCode)',
		"}",
		"header" in credential
			? `return response.Header.Get(${JSON.stringify(credential.header)})`
			: [
					"answer, err := io.ReadAll(response.Body)",
					failed,
					`found := regexp.MustCompile(\`${JSON.stringify(credential.members.at(-1))}\\s*:\\s*"([^"]*)"\`).FindSubmatch(answer)`,
					"if found == nil {",
					'\tlog.Fatal("the log-in gave no credential")',
					"}",
					"return string(found[1])",
				],
	);
	return `func logIn() string {\n${indented(statements, "\t")}\n}`;
}

const failed = ["if err != nil {", "\tlog.Fatal(err)", "}"];

/** A part of a JSON text without the quotation marks of the password. */
const raw = (text: string) => {
	const bare = text.replace(/^"|"$/g, "");
	return bare.includes("`") ? JSON.stringify(bare) : `\`${bare}\``;
};

/** Sets `credential`. */
export const logInCall = ({ variable }: LogInCall): string =>
	lines(
		"var credential string",
		`if os.Getenv("${passwordVariable}") != "" {`,
		"\tcredential = logIn()",
		"} else {",
		`\tcredential = environment("${variable}")`,
		"}",
	);
