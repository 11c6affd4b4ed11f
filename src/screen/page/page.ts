import type { Viewer } from "../console/console.ts";

/** Where the files of the page are. No server has such a path. */
export const assets = "/__mock/screen/";
/** Leads to the page of a new console. */
export const demonstrationPath = `${assets}open`;
export const viewerModule = `${assets}viewer.js`;

interface Html {
	title: string;
	/** HTML. */
	head?: string;
	/** HTML. */
	body: string;
}

const html = ({ title, head = "", body }: Html) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="${assets}viewer.css">
<link rel="icon" href="data:,">
${head}</head>
<body>
${body}
</body>
</html>
`;

/** noVNC, on the whole page. Its socket has the address of the page. */
const rfbPage = (modules: readonly string[]) =>
	html({
		title: "Console",
		head: [
			...modules.map((path) => `<link rel="modulepreload" href="${path}">\n`),
			`<script type="module" src="${viewerModule}"></script>\n`,
		].join(""),
		body: `<header>
<p id="state" role="status">Loading</p>
<button id="keys" type="button">Ctrl+Alt+Del</button>
<label for="clipboard">Clipboard</label> <input id="clipboard" autocomplete="off">
</header>
<main>
<div id="screen"></div>
<section id="card" class="card" hidden><h1 id="title"></h1><p id="why"></p><p id="closing"></p></section>
</main>`,
	});

const otherPage = (name: string, advice: string) =>
	html({
		title: `Console: ${name}`,
		body: `<main><section class="card"><h1>This console speaks ${name}</h1>
<p>The mock has no ${name} server, so there is no picture here. A real one needs a viewer: ${advice}.</p></section></main>`,
	});

const terminalPage = html({
	title: "Console: serial",
	body: `<main><section class="card"><h1>This is a serial console</h1>
<p>Connect a terminal to the WebSocket of the same address, such as xterm.js in a page.</p></section></main>`,
});

/** `modules` are those that a viewer needs: {@link viewerModule} and what it imports. */
export function pageOf(viewer: Viewer, modules: readonly string[]): string {
	if (viewer === "rfb") return rfbPage(modules);
	return viewer === "terminal" ? terminalPage : otherPage(viewer.name, viewer.advice);
}

/** A portal under test runs on this machine, and shows the page in a frame. CSP knows no IPv6: https://www.w3.org/TR/CSP3/#grammardef-host-source */
export function policyOf(host: string, origins: readonly string[]): string {
	return [
		"default-src 'none'",
		"script-src 'self'",
		"style-src 'self'",
		"img-src 'self' data:",
		`connect-src 'self'${/^[\w.:-]+$/.test(host) ? ` ws://${host} wss://${host}` : ""}`,
		"base-uri 'none'",
		"form-action 'none'",
		["frame-ancestors 'self' http://localhost:* http://127.0.0.1:*", ...origins].join(" "),
	].join("; ");
}
