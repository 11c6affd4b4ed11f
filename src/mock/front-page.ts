import type { IncomingMessage } from "node:http";
import { markup } from "../checker/report/markup.ts";
import { essence } from "../openapi/media-type.ts";
import { assets, demonstrationPath } from "../screen/page/page.ts";
import { leadsToPage } from "./consoles/demonstration.ts";
import type { Operation } from "./operation.ts";
import type { Reply } from "./reply.ts";

/** Whether a browser asks for the first page of the mock, as somebody does who follows its printed address. */
export const asksForPage = ({ method, headers: { accept = "" } }: Pick<IncomingMessage, "method" | "headers">, path: string): boolean =>
	path === "/" && method === "GET" && accept.split(",").map(essence).includes("text/html");

/** Says what answers here, leads to the docs where their address is known, and lists the operations. */
export function frontPage(operations: readonly Operation[], docs: string | undefined): Reply {
	const page = markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>The mock</title>
<link rel="stylesheet" href="${assets}viewer.css">
<link rel="icon" href="data:,">
</head>
<body>
<main>
<section class="card">
<h1>This is the mock</h1>
<p>It responds as the contracts say, errors included.</p>
<ul>
${docs === undefined ? undefined : markup`<li><a href="${docs}">Docs</a>: each operation, with samples and Try It</li>\n`}${leadsToPage(operations) ? markup`<li><a href="${demonstrationPath}">A screen</a></li>\n` : undefined}<li><a href="/__mock/state">States</a>, as JSON</li>
</ul>
<h2>Operations</h2>
<ul>
${operations.map(({ declared, summary }) => markup`<li><code>${declared.method} ${declared.path}</code> ${summary}</li>\n`)}</ul>
</section>
</main>
</body>
</html>
`;
	return {
		status: 200,
		headers: {
			"Content-Type": "text/html; charset=utf-8",
			"Content-Security-Policy":
				"default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
			"X-Content-Type-Options": "nosniff",
			"Cache-Control": "no-store",
		},
		body: page.text,
		note: "200 the first page of the mock",
	};
}
