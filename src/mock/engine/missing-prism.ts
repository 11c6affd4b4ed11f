import { Misuse } from "../../misuse.ts";

/** https://www.npmjs.com/package/@scarf/scarf, which Prism brings. */
const reports = "it brings @scarf/scarf, which reports installs; SCARF_ANALYTICS=false turns that off";

/** In another repository Prism is installed by whoever wants the mock: `peerDependencies` names what there is to install. */
export function missingPrism(error: unknown, peerDependencies: Record<string, string> = {}): unknown {
	const isMissing = error instanceof Error && "code" in error && /^(ERR_)?MODULE_NOT_FOUND$/.test(String(error.code));
	const wanted = Object.entries(peerDependencies).filter(([name]) => name.startsWith("@stoplight/"));
	if (!isMissing || wanted.length === 0) return error;
	const command = `npm install -D ${wanted.map((each) => each.join("@")).join(" ")}`;
	return new Misuse(`Prism, which makes the answers, is not installed: ${command} (${reports})`);
}
