import type { Syntax } from "../placed.ts";

export const syntax: Syntax = {
	text: JSON.stringify,
	variable: (name) => `environment("${name}")`,
	basic: (username, password) => `b64encode((${username} + ":" + ${password}).encode()).decode()`,
	escaped: (expression) => `quote(${expression}, safe="")`,
	imports: { basic: ["from base64 import b64encode"], query: ["from urllib.parse import quote"] },
};
