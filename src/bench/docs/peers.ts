import type { Locator, Page } from "playwright-core";
import type { Wanted } from "./wanted.ts";

/** What a reader looks for on the page of an operation. */
export const goals = ["curl", "code", "reply", "typescript", "life", "link"] as const;
export type Goal = (typeof goals)[number];

/** What is clicked, or where a text is typed or a key pressed. */
export interface Step {
	at: Locator;
	text?: string;
	key?: string;
}

/** What is done on a page to find something; a goal without a way is looked for as the page stands. */
export type Ways = Partial<Record<Goal, (page: Page, wanted: Wanted) => Step[]>>;

/** A program that makes a page of an OpenAPI document. */
export interface Peer {
	name: string;
	/** As npm names it, with its version. */
	package: string;
	/** Of the package, those that a page loads. */
	files: string[];
	/** The body of a page that shows `/openapi.json`. */
	body: string;
	/** Where in the page the operation is. */
	hash(wanted: Wanted): string;
	/** What holds the operation. */
	section(wanted: Wanted): string;
	ways: Ways;
}

const press = (...all: Locator[]): Step[] => all.map((at) => ({ at }));
const button = (within: Page | Locator, name: RegExp) => within.getByRole("button", { name });

/** As their own documents embed them, without telemetry. */
export const peers: Peer[] = [
	{
		name: "Scalar",
		package: "@scalar/api-reference@1.76.0",
		files: ["dist/browser/standalone.js"],
		body: `<div id="app"></div>
<script src="/dist/browser/standalone.js"></script>
<script>Scalar.createApiReference("#app", { url: "/openapi.json", telemetry: false, withDefaultFonts: false });</script>`,
		hash: ({ tag, method, path }) => `#tag/${tag.toLowerCase().replaceAll(" ", "-")}/${method}${path}`,
		section: ({ method, path }) => `section[id$="/${method}${path}"]`,
		ways: {
			reply: (page, { method, path }) =>
				press(button(page.locator(`section[id$="/${method}${path}"]`), /test request/i), button(page.getByRole("dialog"), /^send/i)),
		},
	},
	{
		name: "Redoc",
		package: "redoc@3.0.1",
		files: ["bundles/redoc.standalone.js"],
		body: `<redoc spec-url="/openapi.json"></redoc>
<script type="module" src="/bundles/redoc.standalone.js"></script>`,
		hash: (wanted) => `#/${redocAnchor(wanted)}`,
		section: (wanted) => `[id="${redocAnchor(wanted)}"]`,
		ways: {},
	},
	{
		name: "Elements",
		package: "@stoplight/elements@9.0.25",
		files: ["web-components.min.js", "styles.min.css"],
		body: `<link rel="stylesheet" href="/styles.min.css">
<script src="/web-components.min.js"></script>
<elements-api apiDescriptionUrl="/openapi.json" router="hash" layout="sidebar"></elements-api>`,
		hash: ({ operationId }) => `#/operations/${operationId}`,
		section: () => "html",
		ways: { reply: (page) => press(button(page, /send api request/i)) },
	},
	{
		name: "Swagger UI",
		package: "swagger-ui-dist@5.35.0",
		files: ["swagger-ui-bundle.js", "swagger-ui.css"],
		body: `<link rel="stylesheet" href="/swagger-ui.css">
<div id="app"></div>
<script src="/swagger-ui-bundle.js"></script>
<script>SwaggerUIBundle({ url: "/openapi.json", dom_id: "#app", deepLinking: true });</script>`,
		hash: ({ tag, operationId }) => `#/${encodeURIComponent(tag)}/${operationId}`,
		section: ({ tag, operationId }) => `[id="operations-${tag.replaceAll(" ", "_")}-${operationId}"]`,
		ways: { curl: (page) => executed(page), reply: (page) => executed(page) },
	},
	{
		name: "RapiDoc",
		package: "rapidoc@9.3.8",
		files: ["dist/rapidoc-min.js"],
		body: `<script type="module" src="/dist/rapidoc-min.js"></script>
<rapi-doc spec-url="/openapi.json" render-style="focused" show-header="false" load-fonts="false"></rapi-doc>`,
		hash: ({ method, path }) => `#${method.toLowerCase()}-${path.replaceAll(/[{}]/g, "-")}`,
		section: ({ method, path }) => `[id="${method.toLowerCase()}-${path.replaceAll(/[{}]/g, "-")}"]`,
		ways: {
			curl: (page) => press(button(page, /^try$/i), button(page, /^curl$/i)),
			reply: (page) => press(button(page, /^try$/i)),
		},
	},
];

const redocAnchor = ({ tag, operationId }: Wanted) => `${tag.replaceAll(" ", "-")}/${operationId}`.toLowerCase();

const executed = (page: Page) => press(button(page, /try it out/i), button(page, /^execute$/i));

/** How this site's own reader finds the same. */
export const ownWays: Ways = {
	code: (page, { code }) => [
		{ at: page.locator("body"), key: "Control+k" },
		{ at: page.locator("dialog input"), text: code },
		...press(page.locator("dialog .found-errors a")),
	],
	reply: (page) => press(page.locator("details.try-it > summary"), page.locator(".try-it-panel .send")),
	typescript: (page) => press(page.getByRole("tab", { name: "TypeScript" })),
};
