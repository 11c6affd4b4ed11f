import { fill } from "../../locale.ts";
import type { OperationPage } from "../../reference/operation-page.ts";
import { addressOf, type Server } from "../../reference/server.ts";
import type { Words } from "../../text.ts";
import { inOneLine } from "../one-line.ts";
import { code } from "../table.ts";

/** The servers, with the variables of their URLs. */
export const serverList = ({ servers }: OperationPage, t: Words): string => servers.map((server) => serverItem(server, t)).join("\n");

function serverItem({ name, description, variables, ...server }: Server, t: Words): string {
	const items = variables.map(({ name: variable, default: preset, description: says, values }) => {
		const list = values.length === 0 ? "" : ` ${t.values}${t.colon}${values.map(code).join(" ")}`;
		return `  - ${code(variable)}${fill(t.aside, { words: code(preset) })}${t.colon}${inOneLine(says)}${list}`;
	});
	const named = name === undefined ? "" : `${code(name)}${t.colon}`;
	return [`- ${named}${code(addressOf(server))} ${description}`, ...items].join("\n");
}
