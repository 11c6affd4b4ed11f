import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packagesIn } from "../build/licenses/bundled.ts";
import { filesBelow } from "../generate/files.ts";
import { npm } from "./npm.ts";

interface Component {
	"bom-ref": string;
	name: string;
	group?: string;
	version: string;
	scope?: string;
	properties?: { name: string; value: string }[];
}

/** CycloneDX, https://cyclonedx.org/docs/1.5/json/ */
export interface Sbom {
	bomFormat: string;
	metadata: { component: Component };
	components: Component[];
	dependencies: { ref: string; dependsOn: string[] }[];
}

/**
 * The bill of materials of the package. The package has no dependencies, so npm's own bill is empty. This one lists the bundled packages; their
 * version, licence and hash are from the toolkit's package-lock.json.
 */
export function sbomOf(root: string, folder: string): Sbom {
	const own: Sbom = JSON.parse(npm(folder, "sbom", "--sbom-format", "cyclonedx", "--offline"));
	const toolkit: Sbom = JSON.parse(npm(root, "sbom", "--sbom-format", "cyclonedx", "--package-lock-only", "--offline"));
	const components = bundledIn(root, folder).map((name): Component => {
		const version: string = JSON.parse(readFileSync(join(root, "node_modules", name, "package.json"), "utf8")).version;
		const found = toolkit.components.find((each) => each["bom-ref"] === `${name}@${version}`);
		if (found === undefined) throw new Error(`${name} ${version} is in the package and not in package-lock.json; run npm ci`);
		return { ...found, scope: "required", properties: [] };
	});
	const { name, version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
	const ref = own.metadata.component["bom-ref"];
	return {
		...own,
		metadata: { ...own.metadata, component: { ...own.metadata.component, name, version } },
		components,
		dependencies: [{ ref, dependsOn: components.map((each) => each["bom-ref"]) }],
	};
}

/** The third-party packages whose code is in the package's files. */
export function bundledIn(root: string, folder: string): string[] {
	const files = filesBelow(folder, "").filter((file) => file.endsWith(".js"));
	const folders = files.flatMap((file) => packagesIn(root, readFileSync(join(folder, file), "utf8")));
	return [...new Set(folders.map((each) => each.replace(/^.*[/\\]node_modules[/\\]/, "").replaceAll("\\", "/")))].sort();
}
