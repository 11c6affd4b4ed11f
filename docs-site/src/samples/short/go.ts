import { rawString } from "../go/literal.ts";
import type { Plain } from "./plain.ts";

/** The request with what Go brings along, without the imports that an editor adds. */
export function go({ method, url, headers, body }: Plain): string {
	const text = (value: string) => JSON.stringify(value);
	const reader = body === undefined ? "nil" : `strings.NewReader(${rawString({ kind: "text", value: body, text: body })})`;
	const set = headers.map(([name, value]) => `request.Header.Set(${text(name)}, ${text(value)})\n`).join("");
	return `request, err := http.NewRequest(${text(method)}, ${text(url)}, ${reader})
if err != nil {
	log.Fatal(err)
}
${set}response, err := http.DefaultClient.Do(request)
if err != nil {
	log.Fatal(err)
}
defer response.Body.Close()
io.Copy(os.Stdout, response.Body)`;
}
