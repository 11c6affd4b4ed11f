import { readsAsIdentifier } from "../openapi/shown-name.ts";
import { shortest } from "./placeholders/format.ts";
import type { Writer } from "./writer.ts";

/** The name of something that no contract declares: it stays if it reads as a name and holds no secret. */
export function undeclaredName(name: string, { held, isHeld, secrets, keptNames }: Writer): string {
	if (held.has(name.toLowerCase())) return name;
	if (!readsAsIdentifier(name)) return secrets.text(name, isHeld);
	if (name.length >= shortest) keptNames.push(name);
	return secrets.index.replace(name, { isName: true });
}
